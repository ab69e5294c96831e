package org.dpportal.feeds;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dpportal.accounts.AccountLines;

/**
 * Reads ISO 20022 camt.053 statements, versions 02 to 13, in any namespace or prefix. A document type declaration is refused, so that no
 * entity can ever be resolved. One entry at a time is in memory.
 */
final class CamtReader {
    private static final Pattern MESSAGE = Pattern.compile("(camt|pain|pacs)\\.(\\d{3})\\.(\\d{3})\\.(\\d{2})");
    private static final int OLDEST = 2;
    private static final int NEWEST = 13;

    private final Profile profile;
    private final LocalDate today;
    private final List<AccountLines> accounts = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private int lineCount;

    CamtReader(Profile profile, LocalDate today) {
        this.profile = profile;
        this.today = today;
    }

    List<AccountLines> read(InputStream bytes) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("External entities are refused");
        });
        XMLStreamReader xml = null;
        try {
            xml = factory.createXMLStreamReader(bytes);
            toStatements(xml);
            statements(xml);
            while (xml.hasNext()) {
                xml.next();
            }
        } catch (XMLStreamException malformed) {
            throw new FileRefused(
                    lineOf(malformed, xml), "the XML is malformed or cut off here: " + firstLine(malformed));
        }
        if (accounts.isEmpty()) {
            throw new FileRefused(0, "the file holds no statement");
        }
        return accounts;
    }

    private void toStatements(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            int line = xml.getLocation().getLineNumber();
            if (event == XMLStreamConstants.DTD) {
                throw new FileRefused(line, "the file declares a document type (DOCTYPE), which is not allowed");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                refuseOtherMessage(xml, line);
                if (xml.getLocalName().equals("BkToCstmrStmt")) {
                    return;
                }
                if (xml.getLocalName().equals("AppHdr")) {
                    XmlPart.read(xml);
                } else if (!Set.of("Document", "BizMsg", "BizMsgEnvlp").contains(xml.getLocalName())) {
                    throw new FileRefused(
                            line, "this is not a bank statement (camt.053) but begins with " + shortened(xml));
                }
            }
        }
        throw new FileRefused(0, "this is not a bank statement (camt.053)");
    }

    private static void refuseOtherMessage(XMLStreamReader xml, int line) {
        String namespace = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
        Matcher message = MESSAGE.matcher(namespace);
        if (message.find()) {
            int version = Integer.parseInt(message.group(4));
            if (!(message.group(1) + message.group(2) + message.group(3)).equals("camt053001")) {
                throw new FileRefused(line, "this is a " + message.group() + " message, not a camt.053 statement");
            }
            if (version < OLDEST || version > NEWEST) {
                throw new FileRefused(line, "version " + message.group() + " is not one of 02 to 13");
            }
        }
    }

    private void statements(XMLStreamReader xml) throws XMLStreamException {
        Optional<XmlPart> header = Optional.empty();
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            switch (xml.getLocalName()) {
                case "GrpHdr" -> {
                    header = Optional.of(XmlPart.read(xml));
                    refuseOtherCouncil(header.get());
                }
                case "Stmt" -> statement(xml, header);
                default -> XmlPart.read(xml);
            }
        }
    }

    private void refuseOtherCouncil(XmlPart header) {
        if (profile.recipient().isEmpty()) {
            return;
        }
        XmlPart found = header.filled(
                        "MsgRcpt/Id/OrgId/Othr/Id",
                        "MsgRcpt/Id/OrgId/AnyBIC",
                        "MsgRcpt/Id/OrgId/BICOrBEI",
                        "MsgRcpt/Nm")
                .orElseThrow(() -> new FileRefused(header.line(), "the file does not say for which council it is"));
        if (!found.text().equals(profile.recipient().get())) {
            throw new FileRefused(
                    found.line(),
                    "the file is for another council than \""
                            + profile.recipient().get() + "\"");
        }
    }

    private void statement(XMLStreamReader xml, Optional<XmlPart> header) throws XMLStreamException {
        CamtStatement statement =
                new CamtStatement(profile, today, xml.getLocation().getLineNumber(), header);
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            XmlPart part = null;
            switch (xml.getLocalName()) {
                case "Ntry" -> {
                    part = XmlPart.read(xml);
                    if (++lineCount > Profile.MOST_LINES) {
                        throw new FileRefused(part.line(), "more than " + Profile.MOST_LINES + " entries in one file");
                    }
                    statement.entry(part);
                }
                case "Acct" -> statement.account(XmlPart.read(xml));
                case "Bal" -> statement.balance(XmlPart.read(xml));
                case "CreDtTm" -> statement.created(XmlPart.read(xml));
                default -> XmlPart.read(xml);
            }
        }
        AccountLines lines = statement.end();
        for (AccountLines.Line line : lines.lines()) {
            if (!seen.add(lines.number() + '\n' + line.id())) {
                throw new FileRefused(
                        line.place(), "the line id \"" + line.id() + "\" stands in this file for this account already");
            }
        }
        accounts.add(lines);
    }

    private static int lineOf(XMLStreamException malformed, XMLStreamReader xml) {
        if (malformed.getLocation() != null && malformed.getLocation().getLineNumber() > 0) {
            return malformed.getLocation().getLineNumber();
        }
        return xml == null ? 1 : Math.max(1, xml.getLocation().getLineNumber());
    }

    /** The parser's own words without the position, and without text from the file, which may be a person's. */
    private static String firstLine(XMLStreamException malformed) {
        String message = String.valueOf(malformed.getMessage()).replaceAll("(?s)^.*Message: ", "");
        return message.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "…");
    }

    private static String shortened(XMLStreamReader xml) {
        String name = xml.getLocalName();
        return name.length() > 40 ? name.substring(0, 40) + "…" : name;
    }
}
