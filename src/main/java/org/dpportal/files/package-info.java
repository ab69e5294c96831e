/**
 * For everyone who uploads something, and for whoever opens it later: receipts today, evidence and letters tomorrow.
 * Here lives the only code that receives, recognises, cleans and keeps a file; Tika, PDFBox and picture codecs are seen nowhere else.
 * It promises that what it has kept survives a power cut, and that nothing active or private travels inside.
 */
package org.dpportal.files;
