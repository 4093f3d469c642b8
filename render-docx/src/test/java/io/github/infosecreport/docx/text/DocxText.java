package io.github.infosecreport.docx.text;

import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.Cover;
import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.outline.PlainText;
import io.github.infosecreport.outline.ReportOutline;
import io.github.infosecreport.standard.Glossary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a rendered report, line by line: as LibreOffice reads the file, and as the outline's plain text has it.
 *
 * <p>LibreOffice writes the file twice. Its plain text has what only a word processor knows, the numbers of headings and
 * lists; its flat OpenDocument file has readings and footnotes. Line for line, the first must end with what the second
 * has; what stands before that is the number.
 *
 * <p>Both sides are brought to one form: white space of any kind and length is one space and none at the ends (behind a
 * number a space, a tab or a full-width space may stand), empty lines are left out, and a bullet of any shape is {@code •}
 * (LibreOffice writes plain text with bullets of its own). A number that leads no text, because a table or a list follows
 * it, joins the next line, as in {@link PlainText}.
 */
public final class DocxText {
    private static final int CONTENTS_LEVELS = 3;

    /** Numbers that lead no text of their own are short. */
    private static final int LONGEST_LEAD = 40;

    private DocxText() {}

    /**
     * Reads documents.
     *
     * @param office reads them
     * @param files the documents; their names differ
     * @return the lines of each, the footnotes last, in the same order
     */
    public static List<List<String>> read(LibreOffice office, List<Path> files)
            throws IOException, InterruptedException {
        List<Path> plain = office.convert(files, "txt:Text (encoded):UTF8");
        List<Path> flat = office.convert(files, "fodt");
        List<List<String>> read = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            read.add(lines(plain.get(i), flat.get(i)));
        }
        return read;
    }

    private static List<String> lines(Path plainText, Path flatText) throws IOException {
        List<String> numbered = Files.readString(plainText, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .lines()
                .map(DocxText::normal)
                .filter(line -> !line.isEmpty())
                .toList();
        FlatText flat = FlatText.read(flatText);
        List<String> lines = new ArrayList<>();
        String lead = "";
        int at = 0;
        for (FlatText.Line line : flat.lines()) {
            String plain = normal(line.plain());
            if (plain.isEmpty()) {
                continue;
            }
            while (at + 1 < numbered.size() && !numbered.get(at).endsWith(plain)) {
                // An empty paragraph with a number: the entry begins with a table or a list.
                lead += bullet(numbered.get(at++)) + " ";
            }
            String found = at < numbered.size() ? numbered.get(at++) : "";
            if (!found.endsWith(plain) || lead.length() > LONGEST_LEAD) {
                throw new AssertionError(
                        "plain text has '" + lead + found + "' where the document has '" + plain + "'");
            }
            String number = bullet(found.substring(0, found.length() - plain.length()));
            lines.add(normal(lead + number + " " + line.full()));
            lead = "";
        }
        if (at != numbered.size()) {
            throw new AssertionError("plain text goes on with " + numbered.subList(at, numbered.size()));
        }
        flat.notes().forEach(note -> lines.add(normal(note)));
        return lines;
    }

    /**
     * Says what stands in the document of a report: cover, contents, the outline's blocks and footnotes.
     *
     * @param outline the report
     * @return the lines
     */
    public static List<String> expected(ReportOutline outline) {
        List<String> lines = new ArrayList<>();
        Cover cover = outline.cover();
        cover.mark().ifPresent(lines::add);
        lines.add(cover.title());
        cover.subtitle().ifPresent(lines::add);
        lines.add(cover.issuer());
        cover.lines().forEach(line -> lines.add(line.label() + " " + PlainText.of(line.value())));
        if (outline.contents()) {
            lines.add(Glossary.standard().label("document.contents", outline.locale()));
            outline.headings()
                    .filter(heading -> heading.level() <= CONTENTS_LEVELS)
                    .forEach(heading -> lines.add(entry(heading)));
        }
        lines.addAll(PlainText.lines(outline.blocks()));
        lines.addAll(PlainText.footnotes(outline.footnotes()));
        return lines.stream()
                .map(DocxText::normal)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String entry(Block.Heading heading) {
        String number = heading.number().map(given -> given.label() + " ").orElse("");
        return number
                + PlainText.of(heading.content().stream()
                        .filter(inline -> !(inline instanceof Inline.FootnoteMark))
                        .toList());
    }

    private static String bullet(String number) {
        return number.strip().matches("[•◦▪]") ? "•" : number;
    }

    private static String normal(String line) {
        return line.replaceAll("[\\s\\u2002\\u3000]+", " ").strip();
    }
}
