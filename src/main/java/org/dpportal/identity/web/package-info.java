/**
 * For the signed-in person's browser: reads who is signed in from the container and guards every form.
 * Here live the filters and request-scoped beans around sign-in and sign-out.
 * It promises that a page knows its reader before its first line is written.
 */
package org.dpportal.identity.web;
