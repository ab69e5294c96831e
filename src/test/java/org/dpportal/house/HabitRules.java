package org.dpportal.house;

import static org.dpportal.house.Rule.rule;

import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Old habits that hide time, language or trouble. */
final class HabitRules {
    private HabitRules() {}

    static List<Rule> all() {
        return List.of(
                rule(
                        "No old dates and no old formats",
                        HabitRules::oldHabits,
                        "accounts.LivesIn1996",
                        "accounts.FormatsByHand"),
                rule("Nothing is printed", HabitRules::prints, "accounts.Prints", "accounts.PrintsItsStackTrace"),
                rule(
                        "Nobody asks for the time without a Clock",
                        HabitRules::ownClocks,
                        "accounts.KnowsTheTime",
                        "accounts.WindsAClock"));
    }

    private static Stream<Violation> oldHabits(House house) {
        Set<String> old = Set.of(
                "java.util.Date",
                "java.util.Calendar",
                "java.util.GregorianCalendar",
                "java.text.DateFormat",
                "java.text.SimpleDateFormat",
                "java.text.MessageFormat",
                "java.text.NumberFormat",
                "java.text.DecimalFormat");
        return TypeRules.uses(house, old::contains, (type, name) -> false);
    }

    private static Stream<Violation> prints(House house) {
        Stream<Violation> streams = house.classes().stream().flatMap(type -> type.getFieldAccessesFromSelf().stream()
                .filter(access -> access.getTargetOwner().getName().equals("java.lang.System"))
                .filter(access -> !access.getName().equals("in"))
                .map(access -> house.at(type, "prints to System." + access.getName())));
        Stream<Violation> traces =
                calls(house, call -> call.getName().equals("printStackTrace"), "prints a stack trace");
        return Stream.concat(streams, traces);
    }

    private static Stream<Violation> ownClocks(House house) {
        Stream<Violation> now = calls(
                house,
                call -> call.getTargetOwner().getPackageName().startsWith("java.time")
                        && call.getName().equals("now")
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(parameter -> parameter.getName().equals("java.time.Clock")),
                "asks for the time without an injected Clock");
        Stream<Violation> made = calls(
                        house,
                        call -> (call.getTargetOwner().getName().equals("java.time.Clock")
                                        && Set.of("systemUTC", "systemDefaultZone", "system")
                                                .contains(call.getName()))
                                || call.getName().equals("currentTimeMillis"),
                        "makes its own clock; only app may")
                .filter(violation -> !violation.subject().startsWith("app."));
        return Stream.concat(now, made);
    }

    private static Stream<Violation> calls(House house, Predicate<JavaCodeUnitAccess<?>> wanted, String says) {
        return house.classes().stream().flatMap(type -> type.getCodeUnitAccessesFromSelf().stream()
                .filter(wanted)
                .map(call -> house.at(type, says + " in " + call.getOrigin().getName())));
    }
}
