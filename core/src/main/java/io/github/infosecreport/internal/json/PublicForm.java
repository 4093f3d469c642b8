package io.github.infosecreport.internal.json;

import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.model.common.InternalUse;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
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

    /** What items have in common: an exhibit may bear such an id, and hiding it must not take the prose away. */
    private static final Set<String> NO_FACTS = Set.of("absence", "text", "exhibits");

    private PublicForm() {}

    private static final class WithoutInternal extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean hasIgnoreMarker(MapperConfig<?> config, AnnotatedMember member) {
            return member.hasAnnotation(InternalUse.class) || super.hasIgnoreMarker(config, member);
        }
    }

    static JsonNode of(InformationSecurityReport report) {
        JsonNode tree = MAPPER.valueToTree(report);
        for (JsonNode chapter : tree) {
            if (chapter instanceof ObjectNode object) {
                dropHidden(object);
                for (JsonNode item : object) {
                    if (item instanceof ObjectNode child) {
                        dropHidden(child);
                    }
                }
            }
        }
        return tree;
    }

    /** Hidden ids name exhibits of the author's, or facts. */
    private static void dropHidden(ObjectNode item) {
        JsonNode hidden = item.remove("hidden");
        if (hidden == null) {
            return;
        }
        Set<String> ids = new HashSet<>();
        hidden.forEach(id -> ids.add(id.stringValue()));
        ids.stream().filter(id -> !NO_FACTS.contains(id)).forEach(item::remove);
        Iterator<JsonNode> exhibits = item.path("exhibits").iterator();
        while (exhibits.hasNext()) {
            if (ids.contains(exhibits.next().path("id").asString())) {
                exhibits.remove();
            }
        }
    }
}
