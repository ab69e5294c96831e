/**
 * For everybody who must be able to read and understand what the council says, and for the officers who say it.
 * Here live a person's language, reading, letters, support and whom the council may tell, as the Accessible Information Standard asks.
 * It promises that officers see them as a flag on every case, and that the person is asked about them again each year.
 */
package org.dpportal.communication;
