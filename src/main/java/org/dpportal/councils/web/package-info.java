/**
 * For the foot of every page: the council's name and its phone line.
 * Here lives the bean that the templates ask.
 * It promises a person to talk to, on every page.
 */
package org.dpportal.councils.web;
