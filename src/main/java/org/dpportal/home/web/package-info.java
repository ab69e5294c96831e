/**
 * For everybody's first page after sign-in.
 * Here lives the bean of the pages in {@code webapp/home}.
 * It promises at most four statements to the database, however long the list behind it is.
 */
package org.dpportal.home.web;
