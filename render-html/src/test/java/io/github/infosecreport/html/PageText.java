package io.github.infosecreport.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Reads the text of a page as a reader does, line by line, knowing HTML and nothing of the library: block elements and
 * {@code br} end lines, white space is one space, {@code pre} keeps its lines, entries of {@code ul} begin with a bullet, a
 * number alone leads the block below it, ruby has its brackets ({@code rp}). What is not text of the report is left out: pictures, the way back from a footnote.
 */
final class PageText implements NodeVisitor {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "figure",
            "figcaption",
            "blockquote",
            "pre",
            "section",
            "main",
            "header",
            "footer",
            "nav");

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private boolean literal;

    /** How much of the line is only what leads an entry. */
    private int leads;

    private PageText() {}

    /** {@return the lines of an element, those of its footnotes last} */
    static List<String> lines(Element element) {
        Element body = element.clone();
        body.select("svg, nav, .cover, .colophon, a.skip, [aria-hidden], a[role=doc-backlink]")
                .remove();
        Element notes = body.selectFirst("[role=doc-endnotes]");
        List<String> lines = new ArrayList<>();
        if (notes != null) {
            notes.remove();
        }
        lines.addAll(new PageText().read(body));
        if (notes != null) {
            for (Element note : notes.select("> ul > li")) {
                // The number of a footnote stands beside its text.
                String number = note.selectFirst("> .number").text();
                List<String> own = new PageText().read(note.selectFirst("> div"));
                own.set(0, number + " " + own.get(0));
                lines.addAll(own);
            }
        }
        return lines;
    }

    private List<String> read(Element element) {
        element.traverse(this);
        end();
        return lines;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text);
        } else if (node instanceof Element element) {
            if (element.normalName().equals("br") || BLOCKS.contains(element.normalName())) {
                end();
            }
            if (element.normalName().equals("li")
                    && element.parent().normalName().equals("ul")) {
                line.append("• ");
                leads = line.length();
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element) || !BLOCKS.contains(element.normalName())) {
            return;
        }
        if (element.normalName().equals("li")) {
            leads = 0;
        } else if (element.parent().normalName().equals("li") && isNumberAlone(element)) {
            leads = line.length();
        }
        end();
    }

    private static boolean isNumberAlone(Element paragraph) {
        Element number = paragraph.selectFirst("> .number");
        return number != null && number.text().equals(paragraph.text());
    }

    private void add(TextNode text) {
        literal = text.parent().closest("pre") != null;
        if (literal) {
            for (String part : text.getWholeText().split("(?<=\n)")) {
                line.append(part.replace("\n", ""));
                if (part.endsWith("\n")) {
                    end();
                }
            }
        } else {
            for (char c : text.getWholeText().toCharArray()) {
                boolean space = c == ' ' || c == '\n' || c == '\t';
                if (!space) {
                    line.append(c);
                } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
            }
        }
    }

    /** Ends the line; a bullet or number waits for the block that it leads. */
    private void end() {
        if (leads > 0 && leads == line.length()) {
            return;
        }
        String done = literal ? line.toString() : line.toString().replaceAll(" +$", "");
        line.setLength(0);
        leads = 0;
        literal = false;
        if (!done.isEmpty()) {
            lines.add(done);
        }
    }
}
