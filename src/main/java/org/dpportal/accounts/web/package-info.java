/**
 * For people who look at their money: the statement, on the page, on paper and as a file.
 * Here live the beans of the pages in {@code webapp/accounts}.
 * It promises that a page asks the ledger once and that the figures on it add up.
 */
package org.dpportal.accounts.web;
