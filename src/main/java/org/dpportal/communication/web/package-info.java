/**
 * For the pages on which a person says how they want it.
 * Here live the beans of the pages in {@code webapp/communication}.
 * It promises that each question can be answered by itself and that nothing typed is lost.
 */
package org.dpportal.communication.web;
