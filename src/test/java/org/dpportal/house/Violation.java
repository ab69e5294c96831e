package org.dpportal.house;

/**
 * One place that breaks a rule.
 *
 * @param subject the class, without the base package, or the file's path: what the list of exceptions names
 * @param says what is wrong there, in words that help to mend it
 */
record Violation(String subject, String says) {
    @Override
    public String toString() {
        return subject + ": " + says;
    }
}
