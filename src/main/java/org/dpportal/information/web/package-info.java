/**
 * For the pages of information, the list of hard words and the search.
 * Here live the names {@code leaflets}, {@code wordsPage} and {@code searchResultsPage} for them.
 * It promises pages that need neither a session nor a cookie.
 */
package org.dpportal.information.web;
