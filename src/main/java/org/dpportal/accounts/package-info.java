/**
 * For people who receive a direct payment, whatever kind of account it is paid into.
 * Here live accounts, pay periods, payments, balances and statements: one ledger that does not care who the provider is.
 * It promises that money is exact, that every balance says when and from where it is known, and that a change of provider keeps history.
 */
package org.dpportal.accounts;
