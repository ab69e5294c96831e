package org.dpportal.councils;

/**
 * How long what lets somebody act for another may last.
 *
 * @param invitationDays how many days the code of an invitation can be used
 * @param attemptsAnHour how many codes that do not fit somebody may type in an hour
 * @param reviewMonths after how many months the council looks at an authority again
 * @param advocateMonths how many months an advocate may act at most before the council must decide anew
 */
public record RepresentationRules(int invitationDays, int attemptsAnHour, int reviewMonths, int advocateMonths) {}
