package org.dpportal.house.violators.receipts;

import org.dpportal.house.violators.receipts.web.ShownReceipt;

/** Deliberate violator: a room that knows its porch. */
record KnowsItsPage(ShownReceipt shown) {}
