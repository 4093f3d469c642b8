package io.github.infosecreport.internal.validation;

import io.github.infosecreport.standard.BilingualText;
import io.github.infosecreport.validation.RuleGroup;
import io.github.infosecreport.validation.RuleInfo;
import io.github.infosecreport.validation.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads what {@code rules.yaml} says of the built-in rules. */
public final class RuleTexts {
    private static final String RESOURCE = "rules.yaml";
    private static final Map<String, RuleInfo> INFOS = read();

    private RuleTexts() {}

    /**
     * Finds a rule.
     *
     * @param id its id
     * @return what is known of it
     * @throws IllegalArgumentException if no built-in rule has that id
     */
    public static RuleInfo info(String id) {
        RuleInfo info = INFOS.get(id);
        if (info == null) {
            throw new IllegalArgumentException("no rule '" + id + "' in " + RESOURCE);
        }
        return info;
    }

    private static Map<String, RuleInfo> read() {
        YAMLMapper mapper = YAMLMapper.builder(YAMLFactory.builder()
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .build();
        try (@Nullable InputStream stream = RuleTexts.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + RESOURCE);
            }
            Map<String, RuleInfo> infos = new TreeMap<>();
            mapper.readTree(stream)
                    .properties()
                    .forEach(entry -> infos.put(entry.getKey(), info(entry.getKey(), entry.getValue())));
            return infos;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    private static RuleInfo info(String id, JsonNode node) {
        return new RuleInfo(
                id,
                RuleGroup.valueOf(text(node, "group").toUpperCase(Locale.ROOT)),
                Severity.valueOf(text(node, "severity").toUpperCase(Locale.ROOT)),
                text(node, "section"),
                bilingual(node, "summary"),
                bilingual(node, "message"),
                bilingual(node, "reason"),
                bilingual(node, "mend"));
    }

    private static BilingualText bilingual(JsonNode node, String name) {
        return new BilingualText(text(node.path(name), "ja"), text(node.path(name), "en"));
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        if (!value.isString() || value.stringValue().isBlank()) {
            throw new IllegalStateException(RESOURCE + ": no text '" + name + "' in " + node);
        }
        return value.stringValue();
    }
}
