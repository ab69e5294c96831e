/**
 * For the pages on which somebody sends a receipt and follows it, one question at a time.
 * Here live the beans of those pages, how typed sums are read, and the servlet that hands out files to those who may see them.
 * It promises that going back, a mistake or a lost session never costs the chosen file or the typed words.
 */
package org.dpportal.receipts.web;
