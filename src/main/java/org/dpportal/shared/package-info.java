/**
 * For every feature: the words that two or more of them use, such as money, date ranges and references.
 * Here live records and enums only, no beans and no queries, and at most 20 types.
 * Each of them promises that a wrong value cannot exist.
 */
package org.dpportal.shared;
