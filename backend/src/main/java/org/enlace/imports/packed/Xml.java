package org.enlace.imports.packed;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.xml.StrangeXml;

/** An XML part of a workbook, read from front to end. */
final class Xml implements AutoCloseable {

    private static final int LONGEST = 1_000_000;

    private final InputStream bytes;
    private final XMLStreamReader reader;

    Xml(InputStream bytes) throws IOException {
        this.bytes = bytes;
        try {
            reader = StrangeXml.reader(bytes);
        } catch (XMLStreamException malformed) {
            bytes.close();
            throw refusal(malformed);
        }
    }

    private static Refusal refusal(XMLStreamException malformed) {
        if (malformed instanceof StrangeXml.Doctype) {
            return Refusal.unprocessable("imports.workbook-doctype");
        }
        return Refusal.unprocessable(
                "imports.workbook-xml",
                malformed.getLocation() == null ? 0 : malformed.getLocation().getLineNumber(),
                malformed.getLocation() == null ? 0 : malformed.getLocation().getColumnNumber());
    }

    /** Goes on to the start of one of the elements, and says whether there is one before {@code end} ends. */
    boolean start(Set<String> names, String end) {
        for (int event = step(); event != XMLStreamConstants.END_DOCUMENT; event = step()) {
            if (event == XMLStreamConstants.START_ELEMENT && names.contains(reader.getLocalName())) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(end)) {
                return false;
            }
        }
        return false;
    }

    boolean start(String name) {
        return start(Set.of(name), null);
    }

    private int step() {
        try {
            return reader.next();
        } catch (XMLStreamException malformed) {
            throw refusal(malformed);
        }
    }

    String name() {
        return reader.getLocalName();
    }

    /** The attribute by its name without a prefix, or {@code null}. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The text of the element that has just started, to its end. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            int event = step();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (reader.hasText() && event != XMLStreamConstants.COMMENT) {
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                if (text.length() > LONGEST) {
                    throw Refusal.unprocessable("imports.workbook-cell-size", LONGEST);
                }
            }
        }
        return text.toString();
    }

    /** The text of a string that may have formatted parts; how it is pronounced is passed over. */
    String richText(String element) {
        StringBuilder text = new StringBuilder();
        while (start(Set.of("t", "rPh"), element)) {
            if (name().equals("rPh")) {
                text();
            } else {
                text.append(text());
            }
            if (text.length() > LONGEST) {
                throw Refusal.unprocessable("imports.workbook-cell-size", LONGEST);
            }
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
