/**
 * For people who prove what they spent, and for the officers who check it.
 * Here live receipts from the first photo to the decision, and the only code that opens, cleans and keeps what people upload.
 * It promises that a receipt is never lost once its reference was shown, and that nothing active or private travels inside a file.
 */
package org.dpportal.receipts;
