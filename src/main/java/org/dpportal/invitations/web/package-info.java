/**
 * For the pages on which somebody invites, and on which a code is typed.
 * Here live the beans of the pages in {@code webapp/invitations}.
 * It promises that going back, a mistake or a lost session never costs an answer.
 */
package org.dpportal.invitations.web;
