package io.github.infosecreport.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Texts in Japanese and English, each under a key, read from a resource of the form {@code key: {ja: …, en: …}}. Japanese
 * for the language {@code ja}, English for every other.
 */
public final class Texts {
    private static final YAMLMapper MAPPER = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private final String name;
    private final Map<String, Pair> pairs;

    private record Pair(String ja, String en) {}

    private Texts(String name, Map<String, Pair> pairs) {
        this.name = name;
        this.pairs = pairs;
    }

    /**
     * Reads texts from a resource.
     *
     * @param anchor a class beside the resource
     * @param resource name of the resource
     * @return the texts
     * @throws IllegalStateException if there is no such resource, or a text lacks one of the two languages
     */
    public static Texts load(Class<?> anchor, String resource) {
        try (@Nullable InputStream stream = anchor.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + resource + " beside " + anchor.getName());
            }
            Map<String, Pair> pairs = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> entry : MAPPER.readTree(stream).properties()) {
                JsonNode ja = entry.getValue().path("ja");
                JsonNode en = entry.getValue().path("en");
                if (!ja.isString() || !en.isString()) {
                    throw new IllegalStateException(
                            resource + ": '" + entry.getKey() + "' needs a text in ja and one in en");
                }
                pairs.put(entry.getKey(), new Pair(ja.stringValue(), en.stringValue()));
            }
            return new Texts(resource, pairs);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    /**
     * Returns a text.
     *
     * @param key its key
     * @param locale the language
     * @return the text
     * @throws IllegalArgumentException if there is no text of that key
     */
    public String get(String key, Locale locale) {
        Pair pair = pairs.get(key);
        if (pair == null) {
            throw new IllegalArgumentException("no text '" + key + "' in " + name);
        }
        return locale.getLanguage().equals("ja") ? pair.ja : pair.en;
    }

    /**
     * Returns a text with its arguments filled in, as {@link MessageFormat} does.
     *
     * @param key its key
     * @param locale the language
     * @param arguments what stands for {@code {0}}, {@code {1}} and so on; numbers are written without grouping
     * @return the text
     * @throws IllegalArgumentException if there is no text of that key
     */
    public String format(String key, Locale locale, Object... arguments) {
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            plain[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(get(key, locale), Locale.ROOT).format(plain);
    }

    /**
     * {@return whether there is a text of that key}
     *
     * @param key the key
     */
    public boolean contains(String key) {
        return pairs.containsKey(key);
    }

    /** {@return the keys, in the resource's order} */
    public Set<String> keys() {
        return pairs.keySet();
    }
}
