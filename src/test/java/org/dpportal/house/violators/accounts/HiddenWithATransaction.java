package org.dpportal.house.violators.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Deliberate violator: a transaction on a hidden class. */
@ApplicationScoped
@Transactional
class HiddenWithATransaction {}
