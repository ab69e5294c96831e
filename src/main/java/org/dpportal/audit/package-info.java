/**
 * For the person a record concerns, and for whoever must prove later what happened.
 * Here lives the append-only trail: who, acting for whom, did what, why and when.
 * It promises that a change of data and its entry are committed together or not at all.
 */
package org.dpportal.audit;
