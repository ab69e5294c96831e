package org.dpportal.house;

import static org.dpportal.house.Rule.rule;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dpportal.identity.OpenToAll;

/** Rights by signature: without authority there is nothing to call a front door with. */
final class RightsRules {
    private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";
    private static final String ONE_FOR_ALL = "jakarta.enterprise.context.ApplicationScoped";

    /** Who may make each kind of authority. */
    private static final Map<String, Set<String>> MAKERS = Map.of(
            "identity.Actor", Set.of("identity"),
            "identity.Officer", Set.of("identity"),
            "representation.ActingFor", Set.of("representation"),
            "identity.SystemJob", Set.of("feeds", "statistics", "app", "representation", "notifications"));

    private RightsRules() {}

    static List<Rule> all() {
        return List.of(
                rule(
                        "Every public method of a front door asks for authority first",
                        RightsRules::openDoors,
                        "accounts.OpenDoor"),
                rule(
                        "Transactional is said only on front doors",
                        RightsRules::transactions,
                        "accounts.web.PageWithATransaction",
                        "accounts.HiddenWithATransaction",
                        "accounts.MethodWithATransaction"),
                rule(
                        "Only a front door or a hidden class calls a Repository",
                        RightsRules::sideDoors,
                        "accounts.SideDoor"),
                rule(
                        "Authority is made only in its own room",
                        RightsRules::forgers,
                        "home.MakesItselfAnActor",
                        "home.MakesItselfAnOfficer",
                        "home.MakesItselfAuthority",
                        "home.MakesItselfTheSystem"),
                rule(
                        "Repositories and entities never leave the room",
                        RightsRules::publicStores,
                        "accounts.PublicRepository",
                        "accounts.PublicEntity"));
    }

    private static Stream<Violation> openDoors(House house) {
        Set<String> authorities = Set.of(
                house.base() + ".representation.ActingFor",
                house.base() + ".identity.Officer",
                house.base() + ".identity.SystemJob");
        return house.classes().stream()
                .filter(type -> isPublic(type) && type.isAnnotatedWith(TRANSACTIONAL))
                .filter(type -> !type.isAnnotatedWith(OpenToAll.class))
                .flatMap(type -> type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .filter(method -> !method.isAnnotatedWith(OpenToAll.class))
                        .filter(method -> !authorities.contains(firstParameter(method)))
                        .map(method -> house.at(
                                type,
                                method.getName()
                                        + " must start with ActingFor, Officer or SystemJob, or say @OpenToAll")));
    }

    private static String firstParameter(JavaMethod method) {
        return method.getRawParameterTypes().stream()
                .findFirst()
                .map(JavaClass::getName)
                .orElse("");
    }

    private static Stream<Violation> transactions(House house) {
        Stream<Violation> types = house.classes().stream()
                .filter(type -> type.isAnnotatedWith(TRANSACTIONAL))
                .filter(type -> !isPublic(type) || House.isOnThePorch(type) || !type.isAnnotatedWith(ONE_FOR_ALL))
                .map(type -> house.at(type, "is no front door: public, @ApplicationScoped, in the room itself"));
        Stream<Violation> methods = house.classes().stream()
                .filter(type -> !type.isAnnotatedWith(TRANSACTIONAL))
                .flatMap(type -> type.getMethods().stream()
                        .filter(method -> method.isAnnotatedWith(TRANSACTIONAL))
                        .map(method ->
                                house.at(type, method.getName() + ": say @Transactional on the whole front door")));
        return Stream.concat(types, methods);
    }

    private static Stream<Violation> sideDoors(House house) {
        return house.classes().stream()
                .filter(type -> isPublic(type) && !type.isAnnotatedWith(TRANSACTIONAL))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream()
                        .map(Dependency::getTargetClass)
                        .filter(other -> other.getSimpleName().endsWith("Repository") && !other.equals(type))
                        .filter(other -> house.roomOf(other).isPresent())
                        .map(other -> house.at(
                                type,
                                "is public, calls " + other.getSimpleName() + " and is no @Transactional front door")));
    }

    private static Stream<Violation> forgers(House house) {
        return house.classes().stream().flatMap(type -> type.getCodeUnitAccessesFromSelf().stream()
                .filter(call -> call.getName().equals("<init>"))
                .map(call -> house.nameOf(call.getTargetOwner()))
                .filter(MAKERS::containsKey)
                .filter(made -> !MAKERS.get(made).contains(house.roomOf(type).orElse("")))
                .map(made -> house.at(type, "may not make " + made)));
    }

    private static Stream<Violation> publicStores(House house) {
        return house.classes().stream()
                .filter(type -> type.getSimpleName().endsWith("Repository")
                        || type.isAnnotatedWith("jakarta.persistence.Entity"))
                .filter(RightsRules::isPublic)
                .map(type -> house.at(type, "must be package-private"));
    }

    static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }
}
