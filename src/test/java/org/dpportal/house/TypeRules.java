package org.dpportal.house;

import static org.dpportal.house.Rule.rule;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which libraries are seen where. */
final class TypeRules {
    private static final String ENTITY = "jakarta.persistence.Entity";
    private static final String ENTITY_MANAGER = "jakarta.persistence.EntityManager";

    private static final Predicate<String> PAGE_TYPES =
            under("jakarta.faces", "org.primefaces", "jakarta.servlet", "jakarta.ws.rs", "io.undertow");

    private TypeRules() {}

    static List<Rule> all() {
        return List.of(
                rule(
                        "Faces, PrimeFaces, servlet and REST types stay on the porch and in app",
                        house -> uses(
                                house, PAGE_TYPES, (type, name) -> House.isOnThePorch(type) || house.isIn(type, "app")),
                        "accounts.ReadsTheRequest"),
                rule(
                        "No page knows an entity or the EntityManager",
                        TypeRules::entitiesOnThePorch,
                        "accounts.web.ShowsAnEntity"),
                rule(
                        "EntityManager stays in a Repository",
                        house -> uses(house, ENTITY_MANAGER::equals, (type, name) -> type.getSimpleName()
                                .endsWith("Repository")),
                        "accounts.AsksTheDatabase"),
                rule(
                        "ICU stays in content",
                        house -> only(house, under("com.ibm.icu"), "content"),
                        "accounts.SpeaksIcu"),
                rule(
                        "The Markdown parser stays in content",
                        house -> only(house, under("org.commonmark"), "content"),
                        "accounts.ReadsMarkdown"),
                rule(
                        "Elytron and tokens stay in identity",
                        house -> only(house, under("org.wildfly.security", "org.jose4j"), "identity"),
                        "accounts.ReadsTheToken"),
                rule(
                        "Jakarta Batch stays in feeds and statistics",
                        house -> only(house, under("jakarta.batch"), "feeds", "statistics"),
                        "accounts.StartsAJob"),
                rule("shared holds at most 20 types: records and enums only", TypeRules::shared, "shared.NotAValue"));
    }

    private static Predicate<String> under(String... packages) {
        return name -> Stream.of(packages).anyMatch(place -> name.startsWith(place + "."));
    }

    private static Stream<Violation> only(House house, Predicate<String> names, String... rooms) {
        return uses(house, names, (type, name) -> house.isIn(type, rooms));
    }

    static Stream<Violation> uses(House house, Predicate<String> names, BiPredicate<JavaClass, String> allowed) {
        return house.classes().stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .map(JavaClass::getName)
                .filter(names)
                .filter(name -> !allowed.test(type, name))
                .map(name -> house.at(type, "may not use " + name)));
    }

    private static Stream<Violation> entitiesOnThePorch(House house) {
        return house.classes().stream()
                .filter(House::isOnThePorch)
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream()
                        .map(Dependency::getTargetClass)
                        .filter(other ->
                                other.isAnnotatedWith(ENTITY) || other.getName().equals(ENTITY_MANAGER))
                        .map(other -> house.at(type, "a page may not know " + other.getName())));
    }

    private static Stream<Violation> shared(House house) {
        List<JavaClass> types = house.written()
                .filter(type -> house.isIn(type, "shared") && type.isTopLevelClass())
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .toList();
        Stream<Violation> notValues = types.stream()
                .filter(type -> !type.isRecord() && !type.isEnum())
                .map(type -> house.at(type, "shared holds records and enums only"));
        Stream<Violation> tooMany = types.size() > 20
                ? Stream.of(new Violation("shared", "holds " + types.size() + " types"))
                : Stream.empty();
        return Stream.concat(notValues, tooMany);
    }
}
