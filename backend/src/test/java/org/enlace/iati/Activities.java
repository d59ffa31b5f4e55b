package org.enlace.iati;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.enlace.shared.Api;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A program's IATI file as its readers find their way in it. */
record Activities(Document document) {

    private static final XPath XPATH = XPathFactory.newInstance().newXPath();

    static byte[] file(String program) {
        return Api.get("programs/" + program + "/iati")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .contentType("application/xml")
                .extract()
                .asByteArray();
    }

    static Activities of(String program) {
        try {
            return new Activities(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(file(program))));
        } catch (SAXException | IOException | ParserConfigurationException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** What the XPath finds: texts of elements, values of attributes. */
    List<String> all(String path) {
        try {
            NodeList found = (NodeList) XPATH.evaluate(path, document, XPathConstants.NODESET);
            return IntStream.range(0, found.getLength())
                    .mapToObj(i -> found.item(i).getTextContent())
                    .toList();
        } catch (XPathExpressionException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    String one(String path) {
        List<String> all = all(path);
        if (all.size() != 1) {
            throw new AssertionError(path + " is " + all);
        }
        return all.get(0);
    }

    /** The names of the elements in the first that the XPath finds, in their order. */
    List<String> elements(String path) {
        try {
            Element element = (Element) XPATH.evaluate(path, document, XPathConstants.NODE);
            NodeList children = element.getChildNodes();
            return IntStream.range(0, children.getLength())
                    .mapToObj(children::item)
                    .flatMap(child -> child instanceof Element found ? Stream.of(found.getTagName()) : Stream.empty())
                    .toList();
        } catch (XPathExpressionException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }
}
