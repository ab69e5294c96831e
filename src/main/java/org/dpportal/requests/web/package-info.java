/**
 * For somebody who asks for a direct payment: one question on each page, signed in or not.
 * Here live the beans of these pages and the way from one question to the next.
 * It promises that nothing typed is lost and that a visitor gets no session.
 */
package org.dpportal.requests.web;
