package org.enlace.iati.reading;

import jakarta.ws.rs.core.Response.Status;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.enlace.shared.problem.Refusal;

/**
 * XML from a stranger, read from front to end and no further than it is good: no document type, whatever it declares,
 * nothing from outside, no text without an end.
 */
final class ForeignXml {

    static final int LONGEST_TEXT = 100_000;
    static final int LONGEST_FILE = 20 << 20;

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private int depth;

    ForeignXml(InputStream bytes) {
        try {
            reader = FACTORY.createXMLStreamReader(new Bounded(bytes));
        } catch (XMLStreamException malformed) {
            throw refusal(malformed);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entity");
        });
        return factory;
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
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw Refusal.of(Status.BAD_REQUEST, "iati.doctype");
                default -> {}
            }
            return event;
        } catch (XMLStreamException malformed) {
            throw refusal(malformed);
        }
    }

    private static Refusal refusal(XMLStreamException malformed) {
        if (malformed.getNestedException() instanceof Bounded.TooLong) {
            return Refusal.of(Status.REQUEST_ENTITY_TOO_LARGE, "body-too-large", LONGEST_FILE);
        }
        int line = malformed.getLocation() == null ? 0 : malformed.getLocation().getLineNumber();
        return Refusal.of(Status.BAD_REQUEST, "iati.malformed", line);
    }

    /** Ends with an error where a file is longer than any that is read here. */
    private static final class Bounded extends FilterInputStream {

        private long left = LONGEST_FILE;

        Bounded(InputStream bytes) {
            super(bytes);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(read);
            return read;
        }

        private void count(int read) throws TooLong {
            left -= Math.max(0, read);
            if (left < 0) {
                throw new TooLong();
            }
        }

        static final class TooLong extends IOException {
            private static final long serialVersionUID = 1L;
        }
    }
}
