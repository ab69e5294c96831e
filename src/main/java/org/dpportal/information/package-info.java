/**
 * For everybody who wants to know about direct payments before they sign in, or instead of it.
 * Here live the pages of information, who looks after each and until when it holds, and the search over them and over the hard words.
 * It promises to ask neither who is reading nor the database.
 */
package org.dpportal.information;
