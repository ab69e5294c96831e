/**
 * For the officer's pages, the only ones that use PrimeFaces.
 * Here live the lists that the database sorts, filters and cuts, and the forms on which something is decided.
 * It promises that what somebody typed is still there when a colleague was faster.
 */
package org.dpportal.casework.web;
