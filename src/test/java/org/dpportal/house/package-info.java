/**
 * For everyone who changes the portal: the rules of the house, which fail the build.
 * Here live the rules, the one list of exceptions and, under {@code violators}, a deliberate violator for every rule.
 * It promises that each rule finds its subjects by itself and is proved to bite.
 */
package org.dpportal.house;
