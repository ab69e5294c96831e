/**
 * For everybody who has just signed in: the first page.
 * Here live the balance, the things to do and the doors to everything else; no entities, only what the features say.
 * It promises that the first sight tells the truth, also to those who have little here yet.
 */
package org.dpportal.home;
