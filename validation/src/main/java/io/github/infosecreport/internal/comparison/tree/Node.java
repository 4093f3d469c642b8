package io.github.infosecreport.internal.comparison.tree;

import io.github.infosecreport.internal.comparison.figure.Unit;
import io.github.infosecreport.standard.BilingualText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of a report. */
public sealed interface Node {
    /** {@return JSON Pointer of the value} */
    String pointer();

    /**
     * A single value.
     *
     * @param pointer JSON Pointer of the value
     * @param kind how it is compared
     * @param text the value as text; of prose its source
     * @param shown how it is shown: a number with its unit, a constant by its label
     * @param number what a number is worth; empty for other values
     */
    record Leaf(String pointer, LeafKind kind, String text, BilingualText shown, Optional<Amount> number)
            implements Node {
        static Leaf of(String pointer, LeafKind kind, String text) {
            return new Leaf(pointer, kind, text, new BilingualText(text, text), Optional.empty());
        }

        /** {@return whether it is text that its readers read} */
        public boolean isText() {
            return kind == LeafKind.PROSE || kind == LeafKind.LINE || kind == LeafKind.NAME;
        }
    }

    /**
     * A number in its unit.
     *
     * @param number the number, multiplied by scale words of its unit
     * @param unit the unit, if it is known
     */
    record Amount(BigDecimal number, Optional<Unit> unit) {
        /** {@return the number in the unit's measure} */
        public BigDecimal value() {
            return unit.map(known -> number.multiply(known.factor())).orElse(number);
        }
    }

    /**
     * A value with attributes.
     *
     * @param pointer JSON Pointer of the value
     * @param type its type, as in the glossary: {@code certification}
     * @param key what tells it from others in its list; empty where only its place does
     * @param name how it is called: its id, else its name
     * @param attributes its public attributes that are set, by name, in order
     */
    record Branch(
            String pointer, String type, Optional<String> key, Optional<String> name, Map<String, Attribute> attributes)
            implements Node {}

    /**
     * Several values.
     *
     * @param pointer JSON Pointer of the list
     * @param elements the values in order
     */
    record Listing(String pointer, List<Node> elements) implements Node {}

    /**
     * An attribute of a value.
     *
     * @param label its key in the glossary
     * @param value its value
     */
    record Attribute(String label, Node value) {}
}
