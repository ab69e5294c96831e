/**
 * For everyone who signs in: who they are, which council they belong to and in which roles.
 * Here live sign-in and sign-out, the people themselves and how each of them wants to read; Elytron and tokens are seen nowhere else.
 * It promises that an {@link org.dpportal.identity.Actor} or {@link org.dpportal.identity.Officer} exists only for somebody who has signed in.
 */
package org.dpportal.identity;
