package io.github.infosecreport.internal.rollforward;

import static io.github.infosecreport.rollforward.ReviewReason.INCIDENTS;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Clears the incident report: what happened last year is told there, and nobody can say yet that nothing did this year.
 * Incidents of other times, told on purpose, stay.
 */
final class IncidentRoll {
    private static final String ITEM = "/results-and-evaluation/incident-report";

    private IncidentRoll() {}

    static void apply(Draft draft) {
        draft.object(ITEM).filter(item -> !item.has("absence")).ifPresent(item -> clear(item, draft));
    }

    private static void clear(ObjectNode item, Draft draft) {
        List<String> gone = new ArrayList<>();
        List<JsonNode> staying = new ArrayList<>();
        for (JsonNode incident : item.path("incidents")) {
            if (incident.path("outsidePeriod").asBoolean(false)) {
                staying.add(incident);
            } else {
                gone.add(Draft.text(incident, "id").orElse(""));
            }
        }
        if (item.remove("incidents") != null) {
            if (!gone.isEmpty()) {
                staying.add(0, form(draft));
            }
            item.putArray("incidents").addAll(staying);
        }
        if (item.remove("none") != null) {
            gone.add("none");
        }
        if (!item.has("incidents") && !item.has("text") && !item.has("exhibits")) {
            item.put("text", draft.placeholder());
        }
        Object[] named = gone.isEmpty() ? new Object[0] : new Object[] {String.join(", ", gone)};
        draft.mark(ITEM, INCIDENTS, named);
    }

    /** Texts refer to the list of incidents: it stays, with one that is to be written. */
    private static ObjectNode form(Draft draft) {
        String wanted = "incident"
                + draft.year().fiscalYear().map(last -> "-" + (last + 1)).orElse("");
        return draft.tree()
                .objectNode()
                .put("id", FreshId.of(wanted, draft.tree()))
                .put("title", draft.placeholder());
    }
}
