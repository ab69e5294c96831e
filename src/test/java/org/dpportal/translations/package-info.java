/**
 * For translators and those who look after their work: what stands where, handed out and taken back in a form that their tools know.
 * Here live the records of each translation's state, the table of languages, and XLIFF 1.2 out and in.
 * It promises that nothing comes in that breaks a rule of the house, and that a file that comes back unchanged changes nothing.
 */
package org.dpportal.translations;
