package io.github.infosecreport.internal.prose;

import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Parses single signs in the dialect's way: runs of emphasis marks are kept for later, {@code <} and {@code &} are text. */
final class SignParsers {
    private SignParsers() {}

    /** Keeps runs of {@code *}, {@code _} and {@code ~}. */
    static final class Marks implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('*', '_', '~');
        }

        @Override
        public InlineContentParser create() {
            return state -> {
                Scanner scanner = state.scanner();
                char sign = scanner.peek();
                scanner.matchMultiple(sign);
                return ParsedInline.of(new MarkNode(sign), scanner.position());
            };
        }
    }

    /** Takes {@code <} and {@code &} as text: the dialect has neither HTML nor entities, but addresses in {@code <…>}. */
    static final class Literals implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('<', '&');
        }

        @Override
        public InlineContentParser create() {
            return state -> {
                Scanner scanner = state.scanner();
                String sign = String.valueOf(scanner.peek());
                scanner.next();
                Position behind = scanner.position();
                Optional<AutolinkNode> address = sign.equals("<") ? AutolinkNode.read(scanner) : Optional.empty();
                return address.isPresent()
                        ? ParsedInline.of(address.get(), scanner.position())
                        : ParsedInline.of(new Text(sign), behind);
            };
        }
    }
}
