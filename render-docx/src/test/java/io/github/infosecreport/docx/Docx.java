package io.github.infosecreport.docx;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** A rendered document, to be asked with XPath. */
final class Docx {
    private static final Map<String, String> PREFIXES = Map.of(
            "w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
            "a", "http://schemas.openxmlformats.org/drawingml/2006/main",
            "c", "http://schemas.openxmlformats.org/drawingml/2006/chart",
            "r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "rel", "http://schemas.openxmlformats.org/package/2006/relationships",
            "adec", "http://schemas.microsoft.com/office/drawing/2017/decorative");

    private final Map<String, byte[]> parts;

    Docx(byte[] bytes) {
        parts = Schemas.parts(bytes);
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    String text(String part) {
        return new String(parts.get(part), StandardCharsets.UTF_8);
    }

    /** {@return the string values of what an expression finds in a part} */
    List<String> find(String part, String expression) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(part)));
            XPath path = XPathFactory.newInstance().newXPath();
            path.setNamespaceContext(new Prefixes());
            NodeList nodes = (NodeList) path.evaluate(expression, document, XPathConstants.NODESET);
            List<String> values = new ArrayList<>();
            for (int i = 0; i < nodes.getLength(); i++) {
                values.add(nodes.item(i).getTextContent());
            }
            return values;
        } catch (Exception e) {
            throw new AssertionError(part + ": " + expression, e);
        }
    }

    List<String> body(String expression) {
        return find("word/document.xml", expression);
    }

    private static final class Prefixes implements NamespaceContext {
        @Override
        public String getNamespaceURI(String prefix) {
            return PREFIXES.getOrDefault(prefix, XMLConstants.NULL_NS_URI);
        }

        @Override
        public String getPrefix(String uri) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Iterator<String> getPrefixes(String uri) {
            throw new UnsupportedOperationException();
        }
    }
}
