package org.dpportal.house.violators.accounts;

/** Deliberate violator: a name that says nothing. */
final class BalanceManager {}
