package io.github.infosecreport.internal.rollforward;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Words that mean a time seen from the year in which they were written, from {@code words.yaml}. */
final class Words {
    private static final String RESOURCE = "words.yaml";

    /** The words as alternatives of a regular expression, in any case of letters. */
    static final String ALTERNATIVES = read();

    private Words() {}

    private static String read() {
        try (@Nullable InputStream stream = Words.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + RESOURCE);
            }
            return new YAMLMapper()
                    .readTree(stream)
                    .valueStream()
                    .map(JsonNode::stringValue)
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|", "(?i:", ")"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }
}
