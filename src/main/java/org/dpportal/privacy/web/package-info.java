/**
 * For the pages about one's own privacy.
 * Here live the beans of the pages in {@code webapp/privacy}.
 * It promises that what is hidden looks to others as if it were not there.
 */
package org.dpportal.privacy.web;
