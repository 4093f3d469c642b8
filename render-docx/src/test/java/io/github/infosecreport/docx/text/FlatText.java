package io.github.infosecreport.docx.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The lines of an OpenDocument text in one flat file: with readings of ruby and with footnotes, which the plain text lacks,
 * but without the numbers of headings and lists, which it has.
 */
final class FlatText {
    private final List<Line> lines = new ArrayList<>();
    private final List<List<String>> notes = new ArrayList<>();

    /**
     * A line of a paragraph.
     *
     * @param plain as LibreOffice writes it into plain text
     * @param full with readings in brackets and marks of footnotes in square ones
     */
    record Line(String plain, String full) {}

    static FlatText read(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document = factory.newDocumentBuilder().parse(file.toFile());
            FlatText text = new FlatText();
            text.blocks((Element) document.getElementsByTagName("office:text").item(0));
            return text;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    List<Line> lines() {
        return lines;
    }

    /** {@return the lines of the footnotes, the first of each with its number} */
    List<String> notes() {
        return notes.stream().flatMap(List::stream).toList();
    }

    private void blocks(Element parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                switch (element.getNodeName()) {
                    case "text:p", "text:h" -> new Paragraph().read(element);
                    case "text:sequence-decls", "text:table-of-content-source", "office:forms" -> {}
                    default -> blocks(element);
                }
            }
        }
    }

    private final class Paragraph {
        private final StringBuilder plain = new StringBuilder();
        private final StringBuilder full = new StringBuilder();

        void read(Element element) {
            inlines(element);
            end();
        }

        private void end() {
            lines.add(new Line(plain.toString(), full.toString()));
            plain.setLength(0);
            full.setLength(0);
        }

        private void both(String text) {
            plain.append(text);
            full.append(text);
        }

        private void inlines(Element parent) {
            for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node.getNodeType() == Node.TEXT_NODE) {
                    both(node.getNodeValue());
                } else if (node instanceof Element element) {
                    inline(element);
                }
            }
        }

        private void inline(Element element) {
            switch (element.getNodeName()) {
                case "text:s" -> both(" ".repeat(count(element)));
                case "text:tab" -> both("\t");
                case "text:line-break" -> end();
                case "text:note" -> note(element);
                case "text:ruby-text" ->
                    full.append("（").append(element.getTextContent()).append("）");
                // A mark of a footnote that was marked before is a field.
                case "text:span" -> span(element);
                // Pictures and charts; what is written in them is not the document's text.
                case "draw:frame", "office:annotation" -> {}
                default -> inlines(element);
            }
        }

        private void span(Element span) {
            if (span.getAttribute("text:style-name").equals("Footnote_20_Symbol")) {
                plain.append(span.getTextContent());
                full.append("[").append(span.getTextContent()).append("]");
            } else {
                inlines(span);
            }
        }

        private static int count(Element spaces) {
            String count = spaces.getAttribute("text:c");
            return count.isEmpty() ? 1 : Integer.parseInt(count);
        }

        private void note(Element note) {
            String number =
                    note.getElementsByTagName("text:note-citation").item(0).getTextContent();
            plain.append(number);
            full.append("[").append(number).append("]");
            FlatText body = new FlatText();
            body.blocks((Element) note.getElementsByTagName("text:note-body").item(0));
            List<String> own = body.lines.stream()
                    .map(Line::full)
                    .filter(line -> !line.isBlank())
                    .toList();
            List<String> numbered = new ArrayList<>(own);
            numbered.set(0, "[" + number + "] " + own.get(0).strip());
            notes.add(numbered);
        }
    }
}
