/**
 * For every page: in which language and mode it is read, and the words on it.
 * Here live the filter that decides both once for each request, and the names {@code reading}, {@code m}, {@code easyRead} and {@code hardWords} for pages.
 * It promises that nothing a browser sends becomes more than a choice between the languages and modes that the portal has.
 */
package org.dpportal.content.web;
