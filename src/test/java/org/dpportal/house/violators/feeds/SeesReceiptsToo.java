package org.dpportal.house.violators.feeds;

import org.dpportal.house.violators.receipts.Receipt;

/** Deliberate violator: feeds may use accounts and what is below, but not receipts. */
record SeesReceiptsToo(Receipt receipt) {}
