package io.github.infosecreport.model;

import io.github.infosecreport.model.ModelType.Attribute;
import io.github.infosecreport.model.common.ReportItem;
import io.github.infosecreport.standard.BilingualText;
import io.github.infosecreport.standard.ContentPoint;
import io.github.infosecreport.standard.Standard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The standard's guidance on its content points, by the attribute that each names first ({@code body.authority}), or by
 * the constant that it asks for there ({@code scope-axis-kind.sites}).
 */
final class SchemaGuidance {
    private static final Pattern STEP = Pattern.compile("/([a-zA-Z]+)(?:\\[(?:\\*|([a-zA-Z]+)=([a-z-]+))])?");

    private final Map<String, BilingualText> guidance = new HashMap<>();

    SchemaGuidance() {
        for (ModelType type : ModelType.all()) {
            if (ReportItem.class.isAssignableFrom(type.type())) {
                ReportItem item = (ReportItem) ModelType.build(type.builder());
                Standard.model().item(item.itemKey()).contentPoints().forEach(point -> add(type, point));
            }
        }
    }

    Optional<BilingualText> of(String key) {
        return Optional.ofNullable(guidance.get(key));
    }

    private void add(ModelType item, ContentPoint point) {
        String path = point.paths().get(0);
        List<ModelType> types = List.of(item);
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            String name = step.group(1);
            List<Attribute> attributes = types.stream()
                    .flatMap(type -> type.attributes().stream())
                    .filter(attribute -> attribute.property().equals(name))
                    .toList();
            types = attributes.stream()
                    .flatMap(attribute -> ModelType.below(ModelType.raw(attribute.element())))
                    .toList();
            if (step.group(2) != null) {
                Class<?> word =
                        ModelType.raw(types.get(0).attribute(step.group(2)).element());
                guidance.put(SchemaTexts.kebab(word) + "." + step.group(3), point.guidance());
            } else if (step.end() == path.length()) {
                Set<String> keys = attributes.stream()
                        .map(attribute -> SchemaTexts.kebab(attribute.getter().getDeclaringClass()) + "."
                                + SchemaTexts.kebab(attribute.name()))
                        .collect(Collectors.toSet());
                if (keys.size() == 1) {
                    guidance.put(keys.iterator().next(), point.guidance());
                }
            }
        }
    }
}
