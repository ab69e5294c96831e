/**
 * For everybody whom the council or the portal must tell something.
 * Here live notices: the key of a text with its arguments, so that each is read in whatever language its reader reads today.
 * It promises that a change and the notice of it are committed together or not at all.
 */
package org.dpportal.notifications;
