package io.github.infosecreport.model;

import java.util.List;
import java.util.Random;

/** Strings that YAML or JSON could lose, fold, or take for something else. */
public final class NastyText {
    /** Each of them alone. */
    public static final List<String> WORDS = List.of(
            "葵通販株式会社",
            "名: 前",
            "a: b",
            "a # b",
            "#",
            "# a",
            "- a",
            "-",
            "--- a",
            "---",
            "...",
            "~",
            "yes",
            "no",
            "on",
            "null",
            "Null",
            "true",
            "False",
            "2026-07-01",
            "2026-07-01T09:30",
            "12:30",
            "0x1F",
            "0o17",
            "012",
            "1_000",
            "1,000",
            "1e3",
            ".5",
            "5.",
            "-1",
            "+1",
            ".inf",
            "-.INF",
            ".NaN",
            "=",
            "<<",
            "!tag",
            "&anchor",
            "*alias",
            "%percent",
            "@at",
            "`tick",
            "|",
            ">",
            "|-",
            "? a",
            ": a",
            ":",
            "?",
            "{a: b}",
            "[a, b]",
            "}",
            "]",
            ",",
            "'",
            "''",
            "\"",
            "\\",
            "\\n",
            "it's",
            "a\"b",
            " leading",
            "trailing ",
            "  ",
            "\t",
            "\tleading",
            "trailing\t",
            "a\tb",
            "a\nb",
            "a\n",
            "a\n\n",
            "\na",
            "\n",
            "\n\n",
            " a\nb",
            "a\n b",
            "a \nb",
            "a\n\tb",
            "\n a",
            "  a\n b\n",
            "a\r\nb",
            "a\rb",
            "\r",
            "\r\n",
            "a\u0085b",
            "a\u2028b",
            "a\u2029b",
            "\u00a0",
            "\u3000",
            "\u3000a",
            "a\u3000",
            "\ufeff",
            "a\ufeffb",
            "a\n\ufeffb",
            "😀",
            "𠮷",
            "a😀\nb",
            "〜～—",
            "か\u3099",
            "\u0000",
            "\u0007",
            "\u001b",
            "\u007f",
            "\u009f",
            "\ufffe",
            "\ud800",
            "a\udc00b",
            "\ud83d",
            "$x ${y}",
            "<b>&amp;</b>",
            "/",
            "a/b~c",
            "長い文。".repeat(60),
            "long words ".repeat(40),
            "x".repeat(300),
            "a\n# b\n",
            "a\n---\nb\n",
            "a\n...\n",
            "a\n\n\nb",
            "");

    private static final String PIECES = " \n\t:#-'\"\\|>[]{},&*!%@`ab1あ、\r\u0085\u2028";

    private NastyText() {}

    /** One of the words, two of them put together, or noise. */
    public static String any(Random random) {
        return switch (random.nextInt(4)) {
            case 0, 1 -> word(random);
            case 2 -> word(random) + word(random);
            default -> noise(random);
        };
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static String noise(Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(14); n > 0; n--) {
            text.append(PIECES.charAt(random.nextInt(PIECES.length())));
        }
        return text.toString();
    }
}
