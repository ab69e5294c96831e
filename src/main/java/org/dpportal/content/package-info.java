/**
 * For everyone who reads the portal, in eight languages and in Easy Read.
 * Here live the languages, the ICU messages, the Easy Read pages and how dates and money are written; ICU and the Markdown parser are seen nowhere else.
 * It promises that no text reaches a page except through here, and that a missing one fails the build, not the reader.
 */
package org.dpportal.content;
