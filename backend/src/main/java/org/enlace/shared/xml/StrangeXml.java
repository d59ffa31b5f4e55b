package org.enlace.shared.xml;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * XML from a stranger, read from front to end: no document type, whatever it declares, no entity but those of XML
 * itself, nothing from outside.
 */
public final class StrangeXml extends StreamReaderDelegate {

    private static final XMLInputFactory FACTORY = factory();

    private StrangeXml(XMLStreamReader reader) {
        super(reader);
    }

    public static XMLStreamReader reader(InputStream bytes) throws XMLStreamException {
        return new StrangeXml(FACTORY.createXMLStreamReader(bytes));
    }

    /** @throws Doctype at a document type, or at an entity that one would have had to declare */
    @Override
    public int next() throws XMLStreamException {
        int event = super.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new Doctype();
        }
        return event;
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

    /** What nobody reads from a stranger. */
    public static final class Doctype extends XMLStreamException {
        private static final long serialVersionUID = 1L;
    }
}
