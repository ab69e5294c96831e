/**
 * For people who act for themselves or for somebody else.
 * Here lives who may act for whom, on what legal basis and in which scope; it is the only place that can make an {@code ActingFor}.
 * It promises that no front door opens without one.
 */
package org.dpportal.representation;
