package org.enlace.iati.reading;

import jakarta.ws.rs.core.Response.Status;
import java.io.InputStream;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.rest.CountedStream;
import org.enlace.shared.xml.StrangeXml;

/** A file of IATI, read from front to end and no further than it is good: no file and no text without an end. */
final class ForeignXml {

    static final int LONGEST_TEXT = 100_000;
    static final int LONGEST_FILE = 20 << 20;

    private final XMLStreamReader reader;
    private int depth;

    ForeignXml(InputStream bytes) {
        try {
            reader = StrangeXml.reader(CountedStream.upTo(LONGEST_FILE, bytes, ForeignXml::tooLong));
        } catch (XMLStreamException malformed) {
            throw refusal(malformed);
        }
    }

    /** The name of the outermost element. */
    String root() {
        for (int event = step(); event != XMLStreamConstants.END_DOCUMENT; event = step()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                return reader.getLocalName();
            }
        }
        return "";
    }

    /** Passes the elements within the present one on by their names; what is not read of them is skipped. */
    void children(Consumer<String> child) {
        int own = depth;
        while (true) {
            int event = step();
            if (event == XMLStreamConstants.END_ELEMENT && depth < own) {
                return;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                child.accept(reader.getLocalName());
                while (depth > own) {
                    step();
                }
            }
        }
    }

    /** The text of the present element, to its end. */
    String text() {
        int own = depth;
        StringBuilder text = new StringBuilder();
        for (int event = step(); depth >= own; event = step()) {
            boolean said = event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA;
            if (said && depth == own) {
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
            if (text.length() > LONGEST_TEXT) {
                throw Refusal.of(Status.BAD_REQUEST, "iati.long-text", line(), LONGEST_TEXT);
            }
        }
        return text.toString().strip();
    }

    String attribute(String name) {
        return reader.getAttributeValue(null, name);
    }

    String language() {
        return reader.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
    }

    int line() {
        return reader.getLocation().getLineNumber();
    }

    private int step() {
        try {
            int event = reader.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
            return event;
        } catch (XMLStreamException malformed) {
            throw refusal(malformed);
        }
    }

    private static Refusal tooLong() {
        return Refusal.of(Status.REQUEST_ENTITY_TOO_LARGE, "body-too-large", LONGEST_FILE);
    }

    private static Refusal refusal(XMLStreamException malformed) {
        if (malformed instanceof StrangeXml.Doctype) {
            return Refusal.of(Status.BAD_REQUEST, "iati.doctype");
        }
        int line = malformed.getLocation() == null ? 0 : malformed.getLocation().getLineNumber();
        return Refusal.of(Status.BAD_REQUEST, "iati.malformed", line);
    }
}
