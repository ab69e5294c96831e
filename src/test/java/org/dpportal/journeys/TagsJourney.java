package org.dpportal.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dpportal.servers.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Our tags write what GOV.UK Frontend writes: each example on the page of all tags is compared with the example of the same name that its
 * package ships. Texts and ids differ, of course; what else we add stands in the lists below.
 */
class TagsJourney {
    private static final Set<String> COMPONENTS = Set.of(
            "button",
            "checkboxes",
            "date-input",
            "error-summary",
            "file-upload",
            "input",
            "radios",
            "summary-list",
            "task-list",
            "textarea");

    private static final String COMPARE =
            """
            fixtures => {
              // Ours on top of theirs: typing direction, keyboard and spelling, what may be uploaded; no data-module, as their script is not used.
              const added = new Set(['dir', 'spellcheck', 'autocomplete', 'inputmode', 'accept', 'name', 'value', 'novalidate', 'draggable', 'id']);
              const omitted = new Set(['data-module']);
              const anyValue = new Set(['id', 'for', 'name', 'href', 'value', 'aria-describedby', 'aria-labelledby']);
              const addedClass = name => name.startsWith('dp-') || name === 'govuk-input--width-10';
              // Colours of states are ours.
              const omittedClass = name => name.startsWith('govuk-tag--');
              const differences = [];
              const classes = element => [...element.classList];
              const words = element => [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim() !== '');
              const compare = (theirs, ours, where) => {
                const at = where + ' ' + theirs.localName;
                if (!ours) return differences.push(at + ': missing');
                if (theirs.localName !== ours.localName) return differences.push(at + ': is ' + ours.localName);
                for (const name of classes(theirs)) if (!ours.classList.contains(name) && !omittedClass(name)) differences.push(at + ': lacks class ' + name);
                for (const name of classes(ours)) if (!theirs.classList.contains(name) && !addedClass(name)) differences.push(at + ': adds class ' + name);
                for (const { name, value } of theirs.attributes) {
                  if (name === 'class' || omitted.has(name)) continue;
                  if (!ours.hasAttribute(name)) { if (!(name === 'name' && ours.localName === 'a')) differences.push(at + ': lacks ' + name); }
                  else if (!anyValue.has(name) && ours.getAttribute(name) !== value) differences.push(at + ': ' + name + ' is ' + ours.getAttribute(name));
                }
                for (const { name } of ours.attributes)
                  if (name !== 'class' && !theirs.hasAttribute(name) && !added.has(name)) differences.push(at + ': adds ' + name);
                if (words(theirs) && !words(ours)) differences.push(at + ': says nothing');
                const [their, our] = [[...theirs.children], [...ours.children]];
                const list = ['ul', 'dl'].includes(theirs.localName);
                if (our.length > their.length && !list) differences.push(at + ': holds ' + our.length + ' instead of ' + their.length);
                their.forEach((child, i) => compare(child, our[i], at));
              };
              const compared = [];
              for (const example of document.querySelectorAll('[data-like]')) {
                const like = example.dataset.like;
                if (!like || !example.firstElementChild) continue;
                const html = fixtures[like];
                if (!html) { differences.push(like + ': no such example in GOV.UK Frontend'); continue; }
                const theirs = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild;
                compare(theirs, example.firstElementChild, like + ' >');
                compared.push(like);
              }
              return { compared, differences };
            }""";

    @RegisterExtension
    final Visits visits = new Visits();

    @ParameterizedTest
    @ValueSource(strings = {"/dev/tags", "/dev/tags?problem=yes"})
    void every_tag_writes_what_the_design_system_writes(String address) throws IOException {
        Page page = visits.withoutScript(Visits.DESK).page();
        page.navigate(RunningPortal.get().url() + address);
        assertEquals(List.of(), compare(page).get("differences"));
    }

    @Test
    void each_component_is_compared() throws IOException {
        Page page = visits.withoutScript(Visits.DESK).page();
        Set<String> compared = new TreeSet<>();
        for (String address : List.of("/dev/tags", "/dev/tags?problem=yes")) {
            page.navigate(RunningPortal.get().url() + address);
            compare(page).get("compared").forEach(name -> compared.add(name.replaceAll(":.*", "")));
        }
        assertEquals(new TreeSet<>(COMPONENTS), compared);
    }

    @Test
    void a_tag_that_writes_something_else_is_noticed() throws IOException {
        Page page = visits.at(Visits.DESK).page();
        page.navigate(RunningPortal.get().url() + "/dev/tags");
        page.evaluate("document.querySelector('[data-like^=input] label').removeAttribute('for')");
        page.evaluate("document.querySelector('[data-like^=radios] .govuk-hint').remove()");
        assertTrue(compare(page).get("differences").size() >= 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dev/tags?view=standard",
                "/dev/tags?view=standard&problem=yes",
                "/dev/tags?view=easy-read",
                "/dev/tags?view=easy-read&problem=yes",
                "/dev/tags?view=standard&lang=ur&problem=yes"
            })
    void every_tag_is_for_everybody(String address) {
        for (int width : List.of(320, Visits.DESK)) {
            Page page = visits.at(width).page();
            page.navigate(RunningPortal.get().url() + address);
            PageChecks.of(page).all();
            assertEquals(List.of(), PageChecks.troublesWhenSpacedForcedOrPrinted(page, address));
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, List<String>> compare(Page page) throws IOException {
        return (Map<String, List<String>>) page.evaluate(COMPARE, fixtures(page));
    }

    private static Object fixtures(Page page) throws IOException {
        Map<String, String> files = new java.util.HashMap<>();
        for (String component : COMPONENTS) {
            files.put(
                    component,
                    Files.readString(Path.of(
                            "src/main/frontend/node_modules/govuk-frontend/dist/govuk/components",
                            component,
                            "fixtures.json")));
        }
        return page.evaluate(
                """
                files => Object.fromEntries(Object.entries(files).flatMap(([component, json]) =>
                  JSON.parse(json).fixtures.map(({ name, html }) => [component + ': ' + name, html])))""",
                files);
    }
}
