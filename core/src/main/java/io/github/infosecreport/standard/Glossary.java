package io.github.infosecreport.standard;

import io.github.infosecreport.text.Texts;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The field's terms in Japanese and English: the one source of all labels. Keys are {@code chapter.<key>}, {@code
 * item.<key>}, {@code <item>.<content point or attribute>}, {@code <type>.<attribute>}, {@code <enumeration>.<constant>},
 * {@code document.<part>}, all in kebab case.
 */
public final class Glossary {
    /** Reads the data when they are first asked for. */
    private static final class Holder {
        private static final Glossary STANDARD = read();
    }

    private final Map<String, BilingualText> labels;

    private Glossary(Map<String, BilingualText> labels) {
        this.labels = labels;
    }

    /**
     * Returns the glossary.
     *
     * @return the one instance
     */
    public static Glossary standard() {
        return Holder.STANDARD;
    }

    /**
     * Finds a label.
     *
     * @param key its key
     * @param locale Japanese for the language {@code ja}, else English
     * @return the label
     * @throws IllegalArgumentException if there is no label of that key
     */
    public String label(String key, Locale locale) {
        BilingualText label = labels.get(key);
        if (label == null) {
            throw new IllegalArgumentException("the glossary has no label '" + key + "'");
        }
        return label.get(locale);
    }

    /**
     * Finds the label of a constant.
     *
     * @param constant the constant
     * @param locale Japanese for the language {@code ja}, else English
     * @return the label
     * @throws IllegalArgumentException if the glossary does not know the constant's enumeration
     */
    public String label(Keyed constant, Locale locale) {
        return label(kebab(constant.getClass().getSimpleName()) + "." + constant.key(), locale);
    }

    /**
     * Tells whether there is a label.
     *
     * @param key its key
     * @return whether the glossary has it
     */
    public boolean contains(String key) {
        return labels.containsKey(key);
    }

    /**
     * Returns the keys.
     *
     * @return all keys
     */
    public Set<String> keys() {
        return labels.keySet();
    }

    private static Glossary read() {
        Map<String, BilingualText> labels = new LinkedHashMap<>();
        for (Chapter chapter : Standard.model().chapters()) {
            labels.put("chapter." + chapter.key().key(), chapter.title());
            for (Item item : chapter.items()) {
                labels.put("item." + item.key().key(), item.title());
                item.contentPoints().forEach(point -> labels.put(item.key().key() + "." + point.id(), point.title()));
            }
        }
        // What the types say of themselves goes before what the standard calls a content point.
        for (String resource : new String[] {"enumerations.yaml", "facts.yaml", "document.yaml"}) {
            Texts texts = Texts.load(Glossary.class, resource);
            texts.keys()
                    .forEach(key -> labels.put(
                            key, new BilingualText(texts.get(key, Locale.JAPANESE), texts.get(key, Locale.ENGLISH))));
        }
        return new Glossary(Map.copyOf(labels));
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<!^)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
