package io.github.infosecreport.json;

import io.github.infosecreport.internal.json.ReadFailure;
import io.github.infosecreport.internal.json.ReportMapper;
import io.github.infosecreport.internal.json.ReportReader;
import io.github.infosecreport.model.InformationSecurityReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads and writes reports as YAML and JSON.
 *
 * <p>Reading is strict: unknown, duplicate, wrongly typed and missing properties, YAML's aliases and a second document
 * are refused with file, line, column, path and a hint. All faults of a source that can be parsed are told at once, up to
 * a hundred; a syntax fault, a limit or an unknown version of the model is told alone. Nothing is lost in a round trip.
 *
 * <p>A scalar of YAML is what the model asks for, with or without quotes: {@code title: 2025} is a text, {@code
 * memberCount: "9"} a number. JSON keeps numbers and texts apart.
 *
 * <p>Every source names the version of the model that it is written in, {@code modelVersion}; that is a version of this
 * form, not of the library.
 *
 * <ul>
 *   <li>A release writes one version, {@link InformationSecurityReport#MODEL_VERSION}. It reads that one and every earlier
 *       one that a release has written: such a source is brought to today's version step by step before it is read, {@link
 *       ReadReport#upgradedFrom()} tells so, and faults are told in the author's keys and places.
 *   <li>Every other version is refused at once, whether it is newer or never was: its keys may mean anything. The message
 *       names those that can be read.
 *   <li>A new minor version adds properties, words and kinds, and what was readable before means the same. Before 1.0 it
 *       may also rename, move or split properties; after that only a new major version may. Whatever changes comes with a
 *       step that upgrades, and no step is taken out again.
 * </ul>
 *
 * <p>Applications may read and write reports with Jackson mappers of their own: of Jackson 3 with one that looks for
 * modules ({@code JsonMapper.builder().findAndAddModules().build()}, as Spring Boot 4 makes it), of Jackson 2 with the
 * module of {@code infosec-report-jackson2}. They read what is written here and write the same JSON: the same characters,
 * and the same bytes in UTF-8, as {@link #toJson} less the white space between its tokens. In YAML they read and write
 * equal reports. They are lenient where this class is strict, take YAML's plain scalars for numbers, and see {@code
 * modelVersion} as a text like any other: they upgrade nothing, so let this class read what others have stored.
 */
public final class ReportJson {
    /** The two forms of a report. */
    public enum Format {
        /** YAML 1.2. */
        YAML,
        /** JSON. */
        JSON
    }

    private ReportJson() {}

    /**
     * Reads a report from a file; JSON if its name ends in {@code .json}, else YAML.
     *
     * @param file the file, in UTF-8
     * @return the report and where its values stand
     * @throws ReportReadException if the file is no report
     * @throws IOException if the file cannot be read
     */
    public static ReadReport read(Path file) throws IOException {
        return read(file, ReadLimits.DEFAULT);
    }

    /**
     * Reads a report from a file, with limits of one's own.
     *
     * @param file the file, in UTF-8
     * @param limits how much it may hold
     * @return the report and where its values stand
     * @throws ReportReadException if the file is no report, or passes a limit
     * @throws IOException if the file cannot be read
     */
    public static ReadReport read(Path file, ReadLimits limits) throws IOException {
        Format format = file.toString().endsWith(".json") ? Format.JSON : Format.YAML;
        // No character of UTF-8 takes more than three bytes for each UTF-16 unit. The size that a file names says
        // nothing
        // of pipes, and nothing of what is still being written to it.
        int most = (int) Math.min(Integer.MAX_VALUE - 16, 3L * limits.characters());
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(most);
            if (in.read() >= 0) {
                throw tooLong(file.toString(), limits);
            }
            return read(decode(bytes, file.toString()), file.toString(), format, limits);
        }
    }

    private static String decode(byte[] bytes, String name) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
        String read = text.flip().toString();
        if (!result.isError()) {
            return read;
        }
        String last = read.substring(read.lastIndexOf('\n') + 1);
        int line = (int) read.chars().filter(c -> c == '\n').count() + 1;
        throw new ReportReadException(List.of(new ReadProblem(
                ReadProblem.Kind.ENCODING,
                Optional.of(new SourcePosition(name, line, last.length() + 1)),
                "",
                "",
                List.of("UTF-8"),
                Optional.empty())));
    }

    /**
     * Reads a report from characters.
     *
     * @param source the characters; read to the end, not closed
     * @param name name of the source, for messages
     * @param format its form
     * @return the report and where its values stand
     * @throws ReportReadException if it is no report
     * @throws IOException if the source cannot be read
     */
    public static ReadReport read(Reader source, String name, Format format) throws IOException {
        return read(source, name, format, ReadLimits.DEFAULT);
    }

    /**
     * Reads a report from characters, with limits of one's own.
     *
     * @param source the characters; read to the end, not closed
     * @param name name of the source, for messages
     * @param format its form
     * @param limits how much it may hold
     * @return the report and where its values stand
     * @throws ReportReadException if it is no report, or passes a limit
     * @throws IOException if the source cannot be read
     */
    public static ReadReport read(Reader source, String name, Format format, ReadLimits limits) throws IOException {
        StringWriter text = new StringWriter();
        char[] buffer = new char[8192];
        for (int n = source.read(buffer); n >= 0; n = source.read(buffer)) {
            text.write(buffer, 0, n);
            if (text.getBuffer().length() > limits.characters()) {
                throw tooLong(name, limits);
            }
        }
        return read(text.toString(), name, format, limits);
    }

    /**
     * Reads a report from YAML.
     *
     * @param yaml the text
     * @return the report
     * @throws ReportReadException if it is no report
     */
    public static InformationSecurityReport fromYaml(String yaml) {
        return read(yaml, "report.yaml", Format.YAML, ReadLimits.DEFAULT).report();
    }

    /**
     * Reads a report from JSON.
     *
     * @param json the text
     * @return the report
     * @throws ReportReadException if it is no report
     */
    public static InformationSecurityReport fromJson(String json) {
        return read(json, "report.json", Format.JSON, ReadLimits.DEFAULT).report();
    }

    private static ReadReport read(String text, String name, Format format, ReadLimits limits) {
        if (text.length() > limits.characters()) {
            throw tooLong(name, limits);
        }
        String source = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try {
            ReportReader.Read read = ReportReader.OF_LIBRARY.read(source, name, format, limits);
            return new ReadReport(
                    read.report(), new SourceMap(read.tree()), read.tree().upgradedFrom());
        } catch (ReadFailure e) {
            throw new ReportReadException(e.problems());
        }
    }

    private static ReportReadException tooLong(String name, ReadLimits limits) {
        return new ReportReadException(List.of(new ReadProblem(
                ReadProblem.Kind.LIMIT,
                Optional.of(new SourcePosition(name, 1, 1)),
                "",
                "characters " + (limits.characters() + 1L),
                List.of("characters " + limits.characters()),
                Optional.empty())));
    }

    /**
     * Writes a report as JSON: properties in a fixed order, what is empty left out, decimals without exponent (unless they
     * had ten thousand zeros), days as {@code 2026-07-01}, half a surrogate pair as an escape and every other character
     * that JSON allows as it is. The same report gives the same text, laid out as Jackson's {@code new
     * DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"))} does, with a line feed at the end.
     *
     * @param report the report, internal parts included
     * @return the text
     */
    public static String toJson(InformationSecurityReport report) {
        return ReportMapper.toJson(report);
    }

    /**
     * Writes a report as YAML; text of several lines stands in block form.
     *
     * @param report the report, internal parts included
     * @return the text
     */
    public static String toYaml(InformationSecurityReport report) {
        return toYaml(report, pointer -> List.of());
    }

    /**
     * Writes a report as YAML with comments. What reads it back is the report alone.
     *
     * @param report the report, internal parts included
     * @param comments says which comments stand where
     * @return the text
     */
    public static String toYaml(InformationSecurityReport report, YamlComments comments) {
        return ReportMapper.toYaml(report, comments);
    }

    /**
     * Leaves out what is internal: notes, reasons of omission, evidence, approvals, the group's criteria and agreement,
     * and hidden exhibits.
     *
     * @param report the report
     * @return the public report; nothing else reaches a renderer
     */
    public static InformationSecurityReport publicReport(InformationSecurityReport report) {
        return ReportMapper.publicReport(report);
    }

    /**
     * Leaves out what is internal, but not what is hidden: what hidden exhibits hold is checked too. Never publish it.
     *
     * @param report the report
     * @return the report as it is checked; JSON Pointers into it are those into the report
     */
    public static InformationSecurityReport withoutInternal(InformationSecurityReport report) {
        return ReportMapper.withoutInternal(report);
    }
}
