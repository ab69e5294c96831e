package org.dpportal.house;

import static org.dpportal.house.Rule.rule;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page is named like its bean: {@code accounts/statement.xhtml} and {@code StatementPage} in {@code accounts.web}. */
final class PageNameRules {
    private static final Pattern BEAN = Pattern.compile("\\b([a-z]\\w*Page)\\b\\.");

    private PageNameRules() {}

    static List<Rule> all() {
        return List.of(
                rule("A page speaks to its own bean only", PageNameRules::foreignBeans, "home/foreign-bean.xhtml"),
                rule("Every Page has its page", PageNameRules::beansWithoutPage, "home.web.LostPage"));
    }

    private static Stream<Violation> foreignBeans(House house) {
        return View.all(house.views()).filter(View::isPage).flatMap(view -> expressions(view)
                .flatMap(expression -> BEAN.matcher(expression).results())
                .map((MatchResult found) -> found.group(1))
                .filter(bean -> !bean.equals(beanOf(view.name())))
                .map(bean -> view.at(1, "speaks to " + bean + ", not to " + beanOf(view.name()))));
    }

    private static Stream<String> expressions(View view) {
        return Stream.concat(
                        view.texts().stream().map(View.Text::words),
                        view.elements().stream().flatMap(element -> element.attributes().values().stream()))
                .filter(value -> value.contains("#{") || value.contains("${"));
    }

    /** {@code receipts/sign-in.xhtml} becomes {@code signInPage}. */
    private static String beanOf(String page) {
        String file = page.substring(page.lastIndexOf('/') + 1).replace(".xhtml", "");
        return Pattern.compile("-(.)").matcher(file).replaceAll(found -> found.group(1)
                        .toUpperCase(Locale.ROOT)) + "Page";
    }

    private static Stream<Violation> beansWithoutPage(House house) {
        Set<String> pages = View.all(house.views())
                .filter(View::isPage)
                .map(view -> view.name().replaceAll("/.*", "") + " " + beanOf(view.name()))
                .collect(Collectors.toSet());
        return house.written()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> type.getSimpleName().endsWith("Page") && House.isOnThePorch(type))
                .filter(type -> !pages.contains(house.roomOf(type).orElse("") + " " + beanName(type)))
                .map(type -> house.at(type, "has no page " + house.roomOf(type).orElse("") + "/….xhtml of its name"));
    }

    private static String beanName(JavaClass type) {
        String name = type.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
