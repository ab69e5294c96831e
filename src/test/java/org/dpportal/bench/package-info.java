/**
 * For whoever changes something on the way of every page, and for whoever pays for the machine.
 * Here lives the benchmark behind {@code ./dev bench}: what a page costs the servers in processor time, beside a static file.
 * It promises to measure and to print, never to judge: machines differ, ratios within one run do not lie.
 */
package org.dpportal.bench;
