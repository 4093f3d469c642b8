package io.github.infosecreport.internal.prose;

import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** Reads the attribute behind text in brackets. */
final class AttributeProcessor implements LinkProcessor {
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}");

    @Override
    public @Nullable LinkResult process(LinkInfo info, Scanner scanner, InlineParserContext context) {
        if (info.marker() != null || info.destination() != null || info.label() != null || !scanner.next('{')) {
            return LinkResult.none();
        }
        for (AttributeNode.Kind kind : AttributeNode.Kind.values()) {
            if (scanner.next(kind.word())) {
                return value(scanner)
                        .filter(value -> fits(kind, value))
                        .map(value -> LinkResult.wrapTextIn(new AttributeNode(kind, value), scanner.position()))
                        .orElse(LinkResult.none());
            }
        }
        return LinkResult.none();
    }

    /** Reads up to the closing brace, on the same line. */
    private static Optional<String> value(Scanner scanner) {
        Position start = scanner.position();
        while (scanner.hasNext() && scanner.peek() != '}' && scanner.peek() != '{' && scanner.peek() != '\n') {
            scanner.next();
        }
        String value = scanner.getSource(start, scanner.position()).getContent();
        return scanner.next('}') && !value.isBlank() ? Optional.of(value) : Optional.empty();
    }

    private static boolean fits(AttributeNode.Kind kind, String value) {
        return kind == AttributeNode.Kind.RUBY || LANGUAGE.matcher(value).matches();
    }
}
