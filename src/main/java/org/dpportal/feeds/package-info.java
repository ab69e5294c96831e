/**
 * For councils, whose banks, card companies and managed-account services put files into a drop folder.
 * Here live the readers for camt.053, for providers' CSV by a mapping profile and for the council's own people, funding and settings, and the batch job that works through the folder.
 * It promises that a file is taken whole or refused whole with the line named, that nothing comes twice, and that no file is ever deleted.
 */
package org.dpportal.feeds;
