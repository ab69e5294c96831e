/**
 * For every page about a person: whose page it is.
 * Here lives the bean that reads it from the address, never from the session alone.
 * It promises that two tabs for two people stay two people.
 */
package org.dpportal.representation.web;
