package org.dpportal.house;

import static org.dpportal.house.Rule.rule;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The one rule of the house, as docs/decisions/0001-the-stairs.md draws it. */
final class StairsRules {
    /** From the bottom up. A room imports only rooms on a lower step: never its own step, never a higher one. */
    private static final List<Set<String>> STAIRS = List.of(
            Set.of("shared"),
            Set.of("content", "files"),
            Set.of("identity", "information"),
            Set.of("audit"),
            Set.of("councils"),
            Set.of("notifications"),
            Set.of("representation"),
            Set.of(
                    "accounts",
                    "supportplan",
                    "paregister",
                    "feedback",
                    "invitations",
                    "privacy",
                    "communication",
                    "requests"),
            Set.of("receipts"),
            Set.of("feeds", "home", "casework", "statistics"),
            Set.of("app"));

    /** Rooms that may use less than all that is below them. */
    private static final Map<String, Set<String>> LESS = Map.of(
            "receipts",
                    Set.of(
                            "supportplan",
                            "paregister",
                            "feedback",
                            "invitations",
                            "privacy",
                            "communication",
                            "requests"),
            "feeds",
                    Set.of(
                            "representation",
                            "supportplan",
                            "paregister",
                            "feedback",
                            "invitations",
                            "privacy",
                            "communication",
                            "requests",
                            "receipts"));

    private static final Map<String, Integer> STEPS = steps();

    private StairsRules() {}

    static List<Rule> all() {
        return List.of(
                rule("Every room stands on the stairs", StairsRules::strayRooms, "attic.Stray", "Homeless"),
                rule(
                        "A room imports only rooms on a lower step",
                        StairsRules::stepsUp,
                        "accounts.SeesReceipts",
                        "accounts.SeesItsNeighbour",
                        "feeds.SeesReceiptsToo"),
                rule("A room does not know its own porch", StairsRules::porches, "receipts.KnowsItsPage"));
    }

    private static Map<String, Integer> steps() {
        Map<String, Integer> steps = new HashMap<>();
        for (int step = 0; step < STAIRS.size(); step++) {
            for (String room : STAIRS.get(step)) {
                steps.put(room, step);
            }
        }
        return Map.copyOf(steps);
    }

    private static Stream<Violation> strayRooms(House house) {
        return house.written()
                .filter(type -> !STEPS.containsKey(house.roomOf(type).orElseThrow()))
                .map(type -> house.at(type, "its room is on no step of the stairs"));
    }

    private static Stream<Violation> stepsUp(House house) {
        return house.classes().stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .filter(other -> house.roomOf(other).isPresent())
                .filter(other -> !mayImport(
                        house.roomOf(type).orElseThrow(), house.roomOf(other).orElseThrow()))
                .map(other -> house.at(outermost(type), "may not import " + house.nameOf(other))));
    }

    private static boolean mayImport(String room, String other) {
        Integer from = STEPS.get(room);
        Integer to = STEPS.get(other);
        return room.equals(other)
                || (from != null
                        && to != null
                        && to < from
                        && !LESS.getOrDefault(room, Set.of()).contains(other));
    }

    private static Stream<Violation> porches(House house) {
        return house.classes().stream()
                .filter(type -> !House.isOnThePorch(type))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream()
                        .map(Dependency::getTargetClass)
                        .filter(House::isOnThePorch)
                        .filter(other -> house.roomOf(other).equals(house.roomOf(type)))
                        .map(other -> house.at(outermost(type), "may not import its own page " + house.nameOf(other))));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(StairsRules::outermost).orElse(type);
    }
}
