/**
 * For the portal as a whole: what holds the rooms together and belongs to none of them.
 * Here live the addresses, what happens when something fails, security headers and start-up; nobody imports it.
 * It promises an answer in the person's language to every request, whatever went wrong.
 */
package org.dpportal.app;
