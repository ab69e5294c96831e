/**
 * For demonstrations, tests and measurements: two invented councils with people, agreements and the files of their providers.
 * Here live the generator that writes those files, to any size and the same for the same seed, and an empty database to load them into.
 * It promises that no name, number or council in it is a real one.
 */
package org.dpportal.sample;
