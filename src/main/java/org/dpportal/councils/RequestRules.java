package org.dpportal.councils;

/**
 * What a council says about requests for a direct payment.
 *
 * @param answerDays within how many days it gets in touch
 * @param draftDays for how many days it keeps a form in which nobody writes
 * @param mostAnHour how many requests it takes in an hour, so that no machine can flood it
 */
public record RequestRules(int answerDays, int draftDays, int mostAnHour) {}
