/**
 * For the council's officers: what waits for a decision, and the decision itself.
 * Here live no data of its own; everything is a call down to the room whose word it is.
 * It promises that an officer sees their own council only, and never overwrites what a colleague has just decided.
 */
package org.dpportal.casework;
