/**
 * For people who let somebody of their choice act for them, and for those who are asked to.
 * Here live invitations and their codes, from the first question to yes or no.
 * It promises that a code cannot be guessed, works once, and never longer than the council allows.
 */
package org.dpportal.invitations;
