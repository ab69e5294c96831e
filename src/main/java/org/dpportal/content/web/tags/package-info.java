/**
 * For everyone who writes a page: the Java behind the portal's own tags.
 * Here lives what a tag file cannot say by itself, such as reading three date boxes as one value or listing what is wrong with a form.
 * It promises GOV.UK Design System HTML that works without script, with every error tied to its field.
 */
package org.dpportal.content.web.tags;
