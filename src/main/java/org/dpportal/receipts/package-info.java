/**
 * For people who prove what they spent, and for the officers who check it.
 * Here live receipts from the first photo to the decision, and the words between a person and the officer.
 * It promises that a receipt is never lost once its reference was shown, and that sending twice is sending once.
 */
package org.dpportal.receipts;
