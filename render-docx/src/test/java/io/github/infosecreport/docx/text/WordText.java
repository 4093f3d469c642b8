package io.github.infosecreport.docx.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.w3c.dom.Element;

/**
 * The text of a Word document, read from its parts by somebody who knows WordprocessingML and nothing of the library: line
 * by line, with the numbers of headings, lists and footnotes, and with readings in brackets. White space of any kind and
 * length is one space. A number that leads no text of its own leads the next line.
 */
public final class WordText {
    private final WordLists lists;
    private final Map<String, Element> footnotes = new HashMap<>();
    private final Map<String, Integer> noteNumbers = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();
    private String lead = "";

    private WordText(Map<String, byte[]> parts) {
        lists = new WordLists(Xml.parse(parts.get("word/numbering.xml")));
        Xml.children(Xml.parse(parts.get("word/footnotes.xml")), "w:footnote")
                .forEach(note -> footnotes.put(note.getAttribute("w:id"), note));
    }

    /**
     * Reads a document.
     *
     * @param docx its bytes
     * @return its lines, the footnotes last
     */
    public static List<String> lines(byte[] docx) {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        WordText text = new WordText(parts);
        text.blocks(
                Xml.child(Xml.parse(parts.get("word/document.xml")), "w:body").orElseThrow());
        text.noteNumbers.forEach((id, number) -> {
            text.lead = "[" + number + "] ";
            text.blocks(text.footnotes.get(id));
        });
        return text.lines;
    }

    private void blocks(Element parent) {
        for (Element element : Xml.children(parent)) {
            switch (element.getNodeName()) {
                case "w:p" -> paragraph(element);
                case "w:tbl", "w:tr", "w:tc", "w:sdt", "w:sdtContent" -> blocks(element);
                default -> {}
            }
        }
    }

    private void paragraph(Element paragraph) {
        String label = lists.label(paragraph);
        lead += label.isEmpty() ? "" : label + " ";
        StringBuilder text = new StringBuilder();
        inlines(paragraph, text);
        for (String part : text.toString().split("\n")) {
            String line = part.replaceAll("[\\s\\u2002\\u3000]+", " ").strip();
            if (!line.isEmpty()) {
                lines.add(lead + line);
                lead = "";
            }
        }
    }

    private void inlines(Element parent, StringBuilder text) {
        for (Element element : Xml.children(parent)) {
            switch (element.getNodeName()) {
                case "w:r" -> run(element, text);
                case "w:hyperlink", "w:fldSimple", "w:sdt", "w:sdtContent" -> inlines(element, text);
                default -> {}
            }
        }
    }

    private void run(Element run, StringBuilder text) {
        boolean isMark = Xml.child(run, "w:rPr")
                .flatMap(format -> Xml.value(format, "w:rStyle"))
                .filter("FootnoteReference"::equals)
                .isPresent();
        for (Element element : Xml.children(run)) {
            switch (element.getNodeName()) {
                case "w:t" -> text.append(isMark ? "[" + element.getTextContent() + "]" : element.getTextContent());
                case "w:tab" -> text.append('\t');
                case "w:br" -> text.append(element.getAttribute("w:type").equals("page") ? "" : "\n");
                case "w:noBreakHyphen" -> text.append('\u2011');
                case "w:footnoteReference" -> {
                    String id = element.getAttribute("w:id");
                    noteNumbers.putIfAbsent(id, noteNumbers.size() + 1);
                    text.append('[').append(noteNumbers.get(id)).append(']');
                }
                case "w:ruby" -> {
                    Xml.child(element, "w:rubyBase").ifPresent(base -> inlines(base, text));
                    text.append('（');
                    Xml.child(element, "w:rt").ifPresent(reading -> inlines(reading, text));
                    text.append('）');
                }
                default -> {}
            }
        }
    }
}
