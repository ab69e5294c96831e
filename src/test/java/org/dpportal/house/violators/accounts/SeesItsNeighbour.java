package org.dpportal.house.violators.accounts;

import org.dpportal.house.violators.supportplan.Plan;

/** Deliberate violator: looks sideways on its own step. */
record SeesItsNeighbour(Plan[] plans) {}
