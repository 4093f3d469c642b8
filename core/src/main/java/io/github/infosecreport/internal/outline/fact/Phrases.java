package io.github.infosecreport.internal.outline.fact;

import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** The turns of phrase in which facts are told, in the outline's language; the author's words in them keep their place. */
final class Phrases {
    static final Texts TEXTS = Texts.load(Phrases.class, "phrases.yaml");

    private Phrases() {}

    static String of(Drawing drawing, String key, Object... arguments) {
        return TEXTS.format(key, drawing.writing().language().locale(), arguments);
    }

    /** {@return a phrase with its arguments, each with its place in the model} */
    static List<Inline> write(Drawing drawing, String key, List<List<Inline>> arguments) {
        Object[] marks = new Object[arguments.size()];
        for (int i = 0; i < arguments.size(); i++) {
            marks[i] = String.valueOf((char) i);
        }
        return fill(of(drawing, key, marks), arguments);
    }

    /** {@return a text with an argument in the place of each character below the number of arguments} */
    static List<Inline> fill(String text, List<List<Inline>> arguments) {
        List<Inline> filled = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < arguments.size()) {
                filled.addAll(made(text.substring(from, i)));
                filled.addAll(arguments.get(text.charAt(i)));
                from = i + 1;
            }
        }
        filled.addAll(made(text.substring(from)));
        return filled;
    }

    private static List<Inline> made(String text) {
        return text.isEmpty() ? List.of() : Values.made(text);
    }
}
