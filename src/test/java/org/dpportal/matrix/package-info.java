/**
 * For everybody whose data must not be seen by somebody else.
 * Here every address that the server really has meets every kind of visitor, with their own things, with those of others and with none.
 * It promises that an address without a line in the matrix fails the build.
 */
package org.dpportal.matrix;
