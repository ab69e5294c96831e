package org.dpportal.house.violators.accounts;

import com.ibm.icu.text.MessageFormat;

/** Deliberate violator: ICU outside content. */
record SpeaksIcu(MessageFormat format) {}
