package org.dpportal.house;

import static org.dpportal.house.Rule.rule;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dpportal.house.View.Element;

/** Pages, templates and tags, read as plain XML. */
final class ViewRules {
    private static final int LONGEST_PAGE = 150;
    private static final Set<String> PLAIN_CONTROLS = Set.of("input", "select", "textarea", "button", "form");
    private static final Pattern FACES_CONTROL =
            Pattern.compile("(?:input|select|command)\\w+|form|button|messages?|outputLabel");
    private static final Pattern ZOOM = Pattern.compile("user-scalable|maximum-scale|minimum-scale");

    /** A page of a person, written out: alone, or in quotes inside an expression, but not given to {@code here.at}. */
    private static final Pattern STRAY_LINK =
            Pattern.compile("(?:^|(?<!here\\.at\\()['\"])/(?:home|accounts|receipts|messages|who-looked)\\b");

    private ViewRules() {}

    static List<Rule> all() {
        return List.of(
                rule("A page is XML", ViewRules::broken, "home/broken.xhtml"),
                rule("A page has at most 150 lines", ViewRules::longPages, "home/long.xhtml"),
                rule(
                        "A comment on top of a page says who opens it and what they want",
                        ViewRules::unexplained,
                        "home/unexplained.xhtml"),
                rule(
                        "Nothing is written unescaped",
                        anywhere(it -> it.attribute("escape").equals("false"), "writes unescaped"),
                        "home/unescaped.xhtml"),
                rule(
                        "The keyboard follows the page",
                        anywhere(it -> !it.attribute("tabindex").matches("|0|-1"), "changes the keyboard's order"),
                        "home/tabindex.xhtml"),
                rule(
                        "Nobody is kept from zooming",
                        anywhere(ViewRules::limitsZoom, "limits zoom"),
                        "home/no-zoom.xhtml"),
                rule(
                        "No inline style, script or handler",
                        anywhere(ViewRules::isInline, "is inline: the content security policy forbids it"),
                        "home/inline-style.xhtml",
                        "home/inline-script.xhtml",
                        "home/inline-handler.xhtml",
                        "home/javascript-link.xhtml"),
                rule(
                        "No expression decides which file is read",
                        anywhere(ViewRules::readsByExpression, "names a file by an expression"),
                        "home/include.xhtml",
                        "home/template.xhtml"));
    }

    static List<Rule> forCitizens() {
        return List.of(
                rule(
                        "Every control of a citizen page is one of our own tags",
                        onCitizenPages(ViewRules::isForeignControl, "is not one of our own tags"),
                        "home/plain-control.xhtml",
                        "home/faces-control.xhtml"),
                rule(
                        "No ajax, command link or PrimeFaces on a citizen page",
                        onCitizenPages(ViewRules::needsScript, "needs script"),
                        "home/ajax.xhtml",
                        "home/primefaces.xhtml"),
                rule(
                        "A link to a page that another person has too stays with whose pages these are",
                        ViewRules::strayLinks,
                        "home/stray-link.xhtml",
                        "home/stray-choice.xhtml"),
                rule(
                        "Only casework and statistics stand on the council's template",
                        ViewRules::strayCouncilPages,
                        "home/for-officers.xhtml"));
    }

    /** On pages, their parts and the tags that they share: {@code here.at} alone knows whether it is {@code /home} or {@code /for/…/home}. */
    private static Stream<Violation> strayLinks(House house) {
        return View.all(house.views())
                .filter(view -> view.isCitizenPage() || view.name().startsWith("WEB-INF/tags/"))
                .flatMap(view -> wrongIn(
                        view,
                        it -> it.attributes().entrySet().stream()
                                .anyMatch(given -> given.getKey().equals("href")
                                        && STRAY_LINK.matcher(given.getValue()).find()),
                        "leads to one's own page, whosever page this is: use here.at(…)"));
    }

    private static Function<House, Stream<Violation>> anywhere(Predicate<Element> wrong, String says) {
        return house -> View.all(house.views()).flatMap(view -> wrongIn(view, wrong, says));
    }

    private static Function<House, Stream<Violation>> onCitizenPages(Predicate<Element> wrong, String says) {
        return house -> View.all(house.views()).filter(View::isCitizenPage).flatMap(view -> wrongIn(view, wrong, says));
    }

    private static Stream<Violation> wrongIn(View view, Predicate<Element> wrong, String says) {
        return view.elements().stream()
                .filter(wrong)
                .map(element -> view.at(element.line(), "<" + element.name() + "> " + says));
    }

    private static Stream<Violation> broken(House house) {
        return View.all(house.views()).flatMap(view -> view.trouble().map(why -> view.at(0, why)).stream());
    }

    private static Stream<Violation> longPages(House house) {
        return View.all(house.views())
                .filter(view -> view.lines() > LONGEST_PAGE)
                .map(view -> view.at(LONGEST_PAGE, "is not the last: there are " + view.lines()));
    }

    private static Stream<Violation> unexplained(House house) {
        return View.all(house.views())
                .filter(view ->
                        view.comment().filter(words -> words.length() >= 20).isEmpty())
                .map(view -> view.at(1, "should be a comment: who opens this and what they want"));
    }

    private static Stream<Violation> strayCouncilPages(House house) {
        return View.all(house.views())
                .filter(view -> view.isPage() && !view.isCitizenPage())
                .filter(view ->
                        !view.name().startsWith("casework/") && !view.name().startsWith("statistics/"))
                .map(view -> view.at(1, "is a citizen's page on the council's template"));
    }

    private static boolean limitsZoom(Element it) {
        return it.attribute("name").equals("viewport")
                && ZOOM.matcher(it.attribute("content")).find();
    }

    private static boolean isInline(Element it) {
        boolean handler = it.attributes().keySet().stream().anyMatch(name -> name.matches("on[a-z]+"));
        boolean element = it.isPlain()
                && (it.name().equals("style")
                        || it.name().equals("script") && it.attribute("src").isEmpty());
        boolean link = it.attributes().values().stream()
                .anyMatch(value ->
                        value.strip().toLowerCase(java.util.Locale.ROOT).startsWith("javascript:"));
        return handler || element || link || it.attributes().containsKey("style");
    }

    /**
     * An expression here would let a request choose a file of the server. Plain HTML elements are left out: what an {@code img} names is
     * fetched by the browser, under the content security policy.
     */
    private static boolean readsByExpression(Element it) {
        return !it.isPlain() && (hasExpression(it.attribute("src")) || hasExpression(it.attribute("template")));
    }

    private static boolean hasExpression(String value) {
        return value.contains("#{") || value.contains("${");
    }

    private static boolean isForeignControl(Element it) {
        return it.isPlain()
                ? PLAIN_CONTROLS.contains(it.name())
                : isFaces(it) && FACES_CONTROL.matcher(it.name()).matches();
    }

    private static boolean isFaces(Element it) {
        return it.uri().equals("jakarta.faces.html") || it.uri().equals("http://xmlns.jcp.org/jsf/html");
    }

    private static boolean needsScript(Element it) {
        return it.uri().startsWith("http://primefaces.org/")
                || it.uri().startsWith("primefaces")
                || it.name().equals("ajax")
                || it.name().equals("commandLink")
                || it.name().equals("websocket");
    }
}
