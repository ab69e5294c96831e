package org.dpportal.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A small part of an XML file, such as one entry of a statement, with the line on which each element stands. Namespaces are left out: the
 * versions of a message differ in little else.
 */
final class XmlPart {
    private static final int MOST_ELEMENTS = 20_000;
    private static final int DEEPEST = 40;

    private final String name;
    private final int line;
    private final String currency;
    private final List<XmlPart> children = new ArrayList<>();
    private String text = "";

    private XmlPart(XMLStreamReader xml) {
        name = xml.getLocalName();
        line = xml.getLocation().getLineNumber();
        currency = Optional.ofNullable(xml.getAttributeValue(null, "Ccy")).orElse("");
    }

    /** Reads the element on whose beginning the reader stands, up to its end. */
    static XmlPart read(XMLStreamReader xml) throws XMLStreamException {
        return read(xml, 0, new int[1]);
    }

    private static XmlPart read(XMLStreamReader xml, int depth, int[] count) throws XMLStreamException {
        XmlPart part = new XmlPart(xml);
        if (depth > DEEPEST || ++count[0] > MOST_ELEMENTS) {
            throw new FileRefused(part.line, "too many elements in one entry");
        }
        StringBuilder text = new StringBuilder();
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> part.children.add(read(xml, depth + 1, count));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    text.append(xml.getText());
                    if (text.length() > Cell.LONGEST) {
                        throw new FileRefused(
                                part.line,
                                "the text of " + part.name + " is longer than " + Cell.LONGEST + " characters");
                    }
                }
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new FileRefused(xml.getLocation().getLineNumber(), "the file uses an XML entity");
                case XMLStreamConstants.END_ELEMENT -> {
                    part.text = text.toString().strip();
                    return part;
                }
                default -> {
                    // Comments and processing instructions say nothing about money.
                }
            }
        }
    }

    int line() {
        return line;
    }

    String text() {
        return text;
    }

    /** The {@code Ccy} attribute; empty if there is none. */
    String currency() {
        return currency;
    }

    /** Every element at this path, such as {@code NtryDtls/TxDtls}. */
    List<XmlPart> all(String path) {
        List<XmlPart> found = List.of(this);
        for (String step : path.split("/")) {
            found = found.stream()
                    .flatMap(part -> part.children.stream().filter(child -> child.name.equals(step)))
                    .toList();
        }
        return found;
    }

    /** The first element that exists at one of these paths. */
    Optional<XmlPart> first(String... paths) {
        for (String path : paths) {
            List<XmlPart> found = all(path);
            if (!found.isEmpty()) {
                return Optional.of(found.get(0));
            }
        }
        return Optional.empty();
    }

    /** Like {@link #first}, but an element without text counts as missing. */
    Optional<XmlPart> filled(String... paths) {
        for (String path : paths) {
            for (XmlPart part : all(path)) {
                if (!part.text.isEmpty()) {
                    return Optional.of(part);
                }
            }
        }
        return Optional.empty();
    }

    XmlPart needed(String... paths) {
        return first(paths).orElseThrow(() -> new FileRefused(line, name + " has no " + String.join(" or ", paths)));
    }
}
