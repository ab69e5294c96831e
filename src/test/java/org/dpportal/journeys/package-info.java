/**
 * For everyone who relies on the portal: what people do there, done in a real browser against the real sign-in and the real database.
 * Here live the journeys, the checks that every page must pass, and the counts of bytes, requests and statements that the project promises.
 * It promises that nothing is waited for by the clock: a step goes on when the page shows that it may.
 */
package org.dpportal.journeys;
