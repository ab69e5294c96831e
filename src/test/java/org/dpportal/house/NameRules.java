package org.dpportal.house;

import static org.dpportal.house.Rule.rule;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names are the council's and the citizen's words; a class that needs more than six others is two classes. */
final class NameRules {
    private static final int MOST_INJECTIONS = 6;
    private static final int MOST_TYPES_IN_A_ROOM = 25;
    private static final int MOST_TYPES_IN_APP = 12;

    private static final List<String> EMPTY_WORDS = List.of(
            "Impl",
            "Manager",
            "Helper",
            "Helpers",
            "Util",
            "Utils",
            "Utility",
            "Dto",
            "DTO",
            "Dao",
            "DAO",
            "Service",
            "ServiceBean",
            "Controller",
            "Facade",
            "Bean",
            "BackingBean",
            "Vo",
            "Pojo");

    /** What a suffix promises, by annotation. */
    private static final Map<String, String> SUFFIXES = Map.of(
            "Page", "jakarta.inject.Named",
            "Resource", "jakarta.ws.rs.Path",
            "Entity", "jakarta.persistence.Entity");

    private NameRules() {}

    static List<Rule> all() {
        return List.of(
                rule(
                        "No empty words in names",
                        NameRules::emptyWords,
                        "accounts.BalanceManager",
                        "accounts.BalanceServiceImpl"),
                rule(
                        "A suffix keeps its promise",
                        NameRules::suffixes,
                        "accounts.BlankPage",
                        "accounts.web.NoResource",
                        "accounts.NoEntity",
                        "accounts.Nameless"),
                rule("No two public types share a simple name", NameRules::twins, "accounts.Twin", "receipts.Twin"),
                rule(
                        "At most 6 injection points a class",
                        NameRules::injections,
                        "accounts.NeedsEverybody",
                        "accounts.NeedsEverybodyAtOnce"),
                rule("A room holds at most 25 types, app at most 12", NameRules::crowds, "app"));
    }

    private static Stream<Violation> emptyWords(House house) {
        return house.written()
                .filter(type -> EMPTY_WORDS.stream().anyMatch(type.getSimpleName()::endsWith))
                .map(type -> house.at(type, "ends in a word that says nothing; name it in the field's own words"));
    }

    private static Stream<Violation> suffixes(House house) {
        Stream<Violation> empty = house.written()
                .filter(JavaClass::isTopLevelClass)
                .flatMap(type -> SUFFIXES.entrySet().stream()
                        .filter(suffix -> type.getSimpleName().endsWith(suffix.getKey()))
                        .filter(suffix -> !type.isAnnotatedWith(suffix.getValue()))
                        .map(suffix -> house.at(
                                type, "ends in " + suffix.getKey() + " but does not carry " + suffix.getValue())));
        Stream<Violation> missing = house.written().flatMap(type -> Set.of("Resource", "Entity").stream()
                .filter(suffix -> type.isAnnotatedWith(SUFFIXES.get(suffix)))
                .filter(suffix -> !type.getSimpleName().endsWith(suffix))
                .map(suffix -> house.at(type, "should end in " + suffix)));
        return Stream.concat(empty, missing);
    }

    private static Stream<Violation> twins(House house) {
        Map<String, List<JavaClass>> byName = house.written()
                .filter(RightsRules::isPublic)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName));
        return byName.values().stream().filter(types -> types.size() > 1).flatMap(types -> types.stream()
                .map(type -> house.at(
                        type,
                        "shares its name with "
                                + types.stream()
                                        .filter(other -> !other.equals(type))
                                        .map(house::nameOf)
                                        .sorted()
                                        .collect(Collectors.joining(", ")))));
    }

    private static Stream<Violation> injections(House house) {
        return house.written()
                .filter(type -> injectionPoints(type) > MOST_INJECTIONS)
                .map(type -> house.at(type, "has " + injectionPoints(type) + " injection points"));
    }

    private static long injectionPoints(JavaClass type) {
        Set<String> marks = Set.of(
                "jakarta.inject.Inject",
                "jakarta.annotation.Resource",
                "jakarta.persistence.PersistenceContext",
                "jakarta.ejb.EJB");
        long fields = type.getFields().stream()
                .filter(field -> marks.stream().anyMatch(field::isAnnotatedWith))
                .count();
        Stream<JavaConstructor> constructors = type.getConstructors().stream();
        long parameters = Stream.<JavaCodeUnit>concat(constructors, type.getMethods().stream())
                .filter(code -> code.isAnnotatedWith("jakarta.inject.Inject"))
                .mapToLong(code -> code.getRawParameterTypes().size())
                .sum();
        return fields + parameters;
    }

    private static Stream<Violation> crowds(House house) {
        Map<String, Long> types = house.written()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .filter(type -> !type.getPackageName().equals(house.base()))
                .collect(Collectors.groupingBy(
                        type -> type.getPackageName().substring(house.base().length() + 1), Collectors.counting()));
        return types.entrySet().stream()
                .filter(room ->
                        room.getValue() > (room.getKey().equals("app") ? MOST_TYPES_IN_APP : MOST_TYPES_IN_A_ROOM))
                .map(room -> new Violation(room.getKey(), "holds " + room.getValue() + " types: split the feature"));
    }
}
