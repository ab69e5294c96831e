package org.dpportal.house;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A rule of the house.
 *
 * @param sentence the rule in one sentence; the list of exceptions and the tests know it by that
 * @param check finds every place that breaks it
 * @param violators subjects in the house of violators that must be caught, one for each way to break the rule
 */
record Rule(String sentence, Function<House, Stream<Violation>> check, List<String> violators) {

    static Rule rule(String sentence, Function<House, Stream<Violation>> check, String... violators) {
        return new Rule(sentence, check, List.of(violators));
    }

    List<Violation> brokenIn(House house) {
        return check.apply(house).distinct().toList();
    }

    @Override
    public String toString() {
        return sentence;
    }
}
