/**
 * For a person who wants to know what is done with what is theirs.
 * Here live the log of who looked, what the person was told, and the pages that they keep to themself.
 * It promises plain answers about everybody who looked, council staff included.
 */
package org.dpportal.privacy;
