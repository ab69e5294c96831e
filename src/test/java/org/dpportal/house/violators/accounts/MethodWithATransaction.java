package org.dpportal.house.violators.accounts;

import jakarta.transaction.Transactional;

/** Deliberate violator: a transaction on one method. */
class MethodWithATransaction {
    @Transactional
    void run() {}
}
