package io.github.infosecreport.internal.prose;

import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** An address between {@code <} and {@code >}, which is a link of that text. */
final class AutolinkNode extends CustomNode {
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|mailto:|tel:)[^\\s<>]+");
    private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,255}");
    private static final int MAX_LENGTH = 2000;

    private final String address;

    private AutolinkNode(String address) {
        this.address = address;
    }

    String address() {
        return address;
    }

    /** Reads an address up to and with its {@code >}; empty if there is none. */
    static Optional<AutolinkNode> read(Scanner scanner) {
        Position start = scanner.position();
        for (int i = 0; scanner.hasNext() && scanner.peek() != '>' && scanner.peek() != '\n'; i++) {
            if (i == MAX_LENGTH || scanner.peek() == '<' || scanner.peek() == ' ') {
                return Optional.empty();
            }
            scanner.next();
        }
        String text = scanner.getSource(start, scanner.position()).getContent();
        if (!scanner.next('>')) {
            return Optional.empty();
        }
        if (ADDRESS.matcher(text).matches()) {
            return Optional.of(new AutolinkNode(Mask.unmask(text)));
        }
        return MAIL.matcher(text).matches() ? Optional.of(new AutolinkNode("mailto:" + text)) : Optional.empty();
    }
}
