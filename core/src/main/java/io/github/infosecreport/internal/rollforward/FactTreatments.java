package io.github.infosecreport.internal.rollforward;

import io.github.infosecreport.standard.ItemKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What becomes of each fact of each item, from {@code facts.yaml}. */
final class FactTreatments {
    private static final String RESOURCE = "facts.yaml";
    private static final Map<ItemKey, Map<String, FactTreatment>> ALL = read();

    private FactTreatments() {}

    /** {@return the treatment of each fact of an item, by the fact's name} */
    static Map<String, FactTreatment> of(ItemKey item) {
        return ALL.getOrDefault(item, Map.of());
    }

    private static Map<ItemKey, Map<String, FactTreatment>> read() {
        try (@Nullable InputStream stream = FactTreatments.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + RESOURCE);
            }
            JsonNode root = new YAMLMapper().readTree(stream);
            Map<ItemKey, Map<String, FactTreatment>> all = new HashMap<>();
            for (ItemKey item : ItemKey.values()) {
                Map<String, FactTreatment> facts = new HashMap<>();
                root.path(item.key())
                        .properties()
                        .forEach(entry -> facts.put(
                                entry.getKey(),
                                FactTreatment.valueOf(
                                        entry.getValue().stringValue().toUpperCase(Locale.ROOT))));
                all.put(item, Map.copyOf(facts));
            }
            return Map.copyOf(all);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }
}
