package org.dpportal.translations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads the XLIFF 1.2 that a translator's tool has written: its texts, and what keeps them from being taken. */
record XliffIn(String language, List<Unit> units, List<String> troubles) {

    static XliffIn read(Path file) throws IOException {
        Element root = parsed(file);
        List<String> troubles = new ArrayList<>();
        if (!"xliff".equals(root.getLocalName())
                || !root.getAttribute("version").startsWith("1.")) {
            return new XliffIn("", List.of(), List.of(file + ": is no XLIFF 1.2"));
        }
        List<Unit> units = new ArrayList<>();
        List<String> languages = new ArrayList<>();
        for (Element part : children(root, "file")) {
            languages.add(part.getAttribute("target-language"));
            Map<String, Unit.Review> reviews = reviews(part);
            for (Element unit : below(part, "trans-unit")) {
                units.add(unit(part.getAttribute("original"), unit, reviews, troubles));
            }
        }
        List<String> distinct = languages.stream().distinct().toList();
        if (distinct.size() != 1) {
            troubles.add(file + ": must be in one language, not in " + distinct);
        }
        return new XliffIn(String.join(" ", distinct), units, troubles);
    }

    private static Element parsed(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // It would print what it throws anyway.
            builder.setErrorHandler(null);
            return builder.parse(Files.newInputStream(file)).getDocumentElement();
        } catch (SAXException | ParserConfigurationException unreadable) {
            throw new IOException(file + " is no XML: " + unreadable.getMessage(), unreadable);
        }
    }

    private static Map<String, Unit.Review> reviews(Element part) {
        Map<String, Unit.Review> reviews = new TreeMap<>();
        for (Element phase : below(part, "phase")) {
            String date = phase.getAttribute("date");
            reviews.put(
                    phase.getAttribute("phase-name"),
                    new Unit.Review(
                            phase.getAttribute("contact-name"), date.substring(0, Math.min(date.length(), 10))));
        }
        return reviews;
    }

    private static Unit unit(String feature, Element unit, Map<String, Unit.Review> reviews, List<String> troubles) {
        String key = unit.hasAttribute("resname") ? unit.getAttribute("resname") : unit.getAttribute("id");
        Optional<Element> source = children(unit, "source").stream().findFirst();
        Optional<Element> target = children(unit, "target").stream().findFirst();
        Stream.concat(source.stream(), target.stream())
                .filter(text -> text.getElementsByTagNameNS("*", "*").getLength() > 0)
                .forEach(text -> troubles.add(feature + " " + key + ": has elements inside its " + text.getLocalName()
                        + ", where only words may stand"));
        List<String> notes = children(unit, "note").stream()
                .filter(note -> note.getAttribute("from").equals("translator"))
                .map(note -> note.getTextContent().strip())
                .toList();
        return new Unit(
                feature,
                key,
                source.map(Node::getTextContent).orElse(""),
                target.map(Node::getTextContent).filter(text -> !text.isEmpty()),
                target.map(text -> text.getAttribute("state")).orElse(""),
                unit.getAttribute("approved").equals("yes"),
                target.flatMap(text -> Optional.ofNullable(reviews.get(text.getAttribute("phase-name")))),
                notes);
    }

    private static List<Element> children(Element parent, String name) {
        return elements(parent.getChildNodes(), name);
    }

    private static List<Element> below(Element parent, String name) {
        return elements(parent.getElementsByTagNameNS("*", name), name);
    }

    private static List<Element> elements(NodeList nodes, String name) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> name.equals(node.getLocalName()))
                .map(Element.class::cast)
                .toList();
    }
}
