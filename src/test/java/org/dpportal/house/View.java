package org.dpportal.house;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * A page, template or tag as plain XML tells it, with nothing of Faces.
 *
 * @param name the path below the web application's folder
 * @param comment what the page says of itself at the top, if anything
 * @param trouble why it is no XML, if it is none
 */
record View(
        String name,
        int lines,
        List<Element> elements,
        List<Text> texts,
        Optional<String> comment,
        Optional<String> trouble) {
    static final String XHTML = "http://www.w3.org/1999/xhtml";

    record Element(String uri, String name, Map<String, String> attributes, int line) {
        boolean isPlain() {
            return uri.isEmpty() || uri.equals(XHTML);
        }

        String attribute(String wanted) {
            return attributes.getOrDefault(wanted, "");
        }
    }

    /** Words between tags, and the element they stand in. */
    record Text(String words, Element in, int line) {}

    static Stream<View> all(Path folder) {
        return House.files(folder, ".xhtml").stream().map(file -> parse(folder, file));
    }

    boolean isPage() {
        return !name.startsWith("WEB-INF/");
    }

    /** Pages of the council's officers stand on their own template; every other page is a citizen's, and so are the parts of one. */
    boolean isCitizenPage() {
        boolean part = name.startsWith("WEB-INF/parts/") && !name.startsWith("WEB-INF/parts/casework/");
        return (isPage() || part)
                && elements.stream()
                        .noneMatch(element -> element.attribute("template").endsWith("/council.xhtml"));
    }

    Violation at(int line, String says) {
        return new Violation(name, "line " + line + " " + says);
    }

    private static View parse(Path folder, Path file) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        String source = House.read(file);
        Reader reader = new Reader();
        Optional<String> trouble = Optional.empty();
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            SAXParser parser = factory.newSAXParser();
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", reader);
            parser.parse(new InputSource(new StringReader(source)), reader);
        } catch (SAXException e) {
            trouble = Optional.of(e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        int lines = (int) source.lines().count();
        return new View(name, lines, reader.elements, reader.texts, reader.comment, trouble);
    }

    private static final class Reader extends DefaultHandler2 {
        private final List<Element> elements = new ArrayList<>();
        private final List<Text> texts = new ArrayList<>();
        private final Deque<Element> open = new ArrayDeque<>();
        private final StringBuilder words = new StringBuilder();
        private Optional<String> comment = Optional.empty();
        private Locator locator;

        @Override
        public void setDocumentLocator(Locator where) {
            locator = where;
        }

        @Override
        public InputSource resolveEntity(String name, String publicId, String baseUri, String systemId) {
            return new InputSource(new StringReader(""));
        }

        @Override
        public void startElement(String uri, String local, String qualified, Attributes given) {
            finishText();
            Map<String, String> attributes = new LinkedHashMap<>();
            for (int i = 0; i < given.getLength(); i++) {
                attributes.put(given.getLocalName(i), given.getValue(i));
            }
            Element element = new Element(uri, local, attributes, locator.getLineNumber());
            elements.add(element);
            open.push(element);
        }

        @Override
        public void endElement(String uri, String local, String qualified) {
            finishText();
            open.pop();
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            words.append(characters, start, length);
        }

        @Override
        public void comment(char[] characters, int start, int length) {
            if (elements.size() <= 1 && comment.isEmpty()) {
                comment = Optional.of(new String(characters, start, length).strip());
            }
        }

        private void finishText() {
            if (!words.toString().isBlank() && !open.isEmpty()) {
                texts.add(new Text(words.toString().strip(), open.peek(), locator.getLineNumber()));
            }
            words.setLength(0);
        }
    }
}
