/**
 * For the rules of the house: a house that is built like the portal and breaks each of its rules on purpose.
 * Here lives at least one class for every way to break a rule; the rooms are named like the portal's own.
 * It promises that nothing here is ever part of the portal, and that {@code HouseTest} catches all of it.
 */
package org.dpportal.house.violators;
