package org.dpportal.house.violators.accounts;

import org.dpportal.house.violators.receipts.Receipt;

/** Deliberate violator: looks up the stairs. */
record SeesReceipts(Receipt receipt) {}
