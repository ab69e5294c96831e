package org.dpportal.house.violators.accounts;

import java.util.Date;

/** Deliberate violator: a date from 1996. */
record LivesIn1996(Date day) {}
