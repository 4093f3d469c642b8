package io.github.infosecreport.internal.json;

import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.model.common.InternalUse;
import io.github.infosecreport.standard.ChapterKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The public form of a report: everything but what {@link InternalUse} marks and what its items hide. */
final class PublicForm {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .annotationIntrospector(new WithoutInternal())
            .addModule(new ModelModule())
            .build();

    private PublicForm() {}

    private static final class WithoutInternal extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean hasIgnoreMarker(MapperConfig<?> config, AnnotatedMember member) {
            return member.hasAnnotation(InternalUse.class) || super.hasIgnoreMarker(config, member);
        }
    }

    static JsonNode of(InformationSecurityReport report) {
        JsonNode tree = withHidden(report);
        items(tree, (pointer, item) -> HiddenNames.takeFrom(item).ifPresent(names -> names.dropFrom(item)));
        return tree;
    }

    /** Returns the form without what is internal, but with what is hidden. */
    static JsonNode withHidden(InformationSecurityReport report) {
        return MAPPER.valueToTree(report);
    }

    /** Returns the form with only what items hide of their text and facts. */
    static JsonNode hiddenOnly(InformationSecurityReport report) {
        ObjectNode tree = (ObjectNode) withHidden(report);
        tree.remove("structure");
        for (ChapterKey key : ChapterKey.values()) {
            if (tree.get(key.key()) instanceof ObjectNode chapter) {
                Optional<HiddenNames> names = HiddenNames.takeFrom(chapter);
                if (names.isPresent()) {
                    names.get().retainIn(chapter);
                } else {
                    chapter.propertyNames().stream()
                            .filter(name -> !(chapter.get(name) instanceof ObjectNode item)
                                    || HiddenNames.takeFrom(item)
                                            .map(found -> found.retainIn(item))
                                            .isEmpty())
                            .toList()
                            .forEach(chapter::remove);
                }
            }
        }
        return tree;
    }

    /** Returns where items name what they do not have. */
    static List<String> hiddenInVain(InformationSecurityReport report) {
        List<String> pointers = new ArrayList<>();
        items(withHidden(report), (pointer, item) -> HiddenNames.takeFrom(item)
                .ifPresent(names -> names.inVain(item).forEach(index -> pointers.add(pointer + "/hidden/" + index))));
        return pointers;
    }

    /** Walks what may be an item: chapters, of which some are items, and what stands in them. */
    private static void items(JsonNode tree, BiConsumer<String, ObjectNode> action) {
        Arrays.stream(ChapterKey.values()).map(ChapterKey::key).forEach(key -> {
            if (tree.get(key) instanceof ObjectNode chapter) {
                action.accept("/" + key, chapter);
                chapter.properties().forEach(entry -> {
                    if (entry.getValue() instanceof ObjectNode item) {
                        action.accept("/" + key + "/" + entry.getKey(), item);
                    }
                });
            }
        });
    }
}
