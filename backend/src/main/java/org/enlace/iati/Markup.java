package org.enlace.iati;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.enlace.shared.text.Text;

/**
 * XML on its way out, in the manner of IATI: what people read stands in narratives, each in its language, and an
 * element of which nothing is known is not there.
 */
final class Markup {

    /** What XML 1.0 cannot hold, however it is written. */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter xml;
    private int depth;

    /** The whole of the XML has an encoding, and so the stream is not closed. */
    Markup(OutputStream out) {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException failed) {
            throw new UnwrittenXml(failed);
        }
    }

    /** @param attributes names and values; one whose value is {@code null} is left out */
    void in(String element, Runnable content, Object... attributes) {
        try {
            xml.writeCharacters("\n" + "  ".repeat(depth));
            xml.writeStartElement(element);
            for (int i = 0; i < attributes.length; i += 2) {
                if (attributes[i + 1] != null) {
                    xml.writeAttribute((String) attributes[i], writable(attributes[i + 1].toString()));
                }
            }
            depth++;
            content.run();
            depth--;
            xml.writeEndElement();
        } catch (XMLStreamException failed) {
            throw new UnwrittenXml(failed);
        }
    }

    void empty(String element, Object... attributes) {
        in(element, () -> {}, attributes);
    }

    void text(String element, String text, Object... attributes) {
        in(element, () -> characters(text), attributes);
    }

    /** An element of narratives; none where there is no text. */
    void told(String element, Text text, Object... attributes) {
        if (text != null && !text.blank()) {
            in(element, () -> narratives(text), attributes);
        }
    }

    void narratives(Text text) {
        if (text != null && text.en() != null) {
            text("narrative", text.en(), "xml:lang", "en");
        }
        if (text != null && text.es() != null) {
            text("narrative", text.es(), "xml:lang", "es");
        }
    }

    /** A name, which is of no language. */
    void named(String name) {
        text("narrative", name);
    }

    private void characters(String text) {
        try {
            xml.writeCharacters(writable(text));
        } catch (XMLStreamException failed) {
            throw new UnwrittenXml(failed);
        }
    }

    private static String writable(String text) {
        return UNWRITABLE.matcher(text).replaceAll("");
    }

    void finish() {
        try {
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException failed) {
            throw new UnwrittenXml(failed);
        }
    }

    /** The reader of the file is gone. */
    static final class UnwrittenXml extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnwrittenXml(XMLStreamException cause) {
            super(cause);
        }
    }
}
