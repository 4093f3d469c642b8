package io.github.infosecreport.internal.rollforward;

import static io.github.infosecreport.rollforward.ReviewReason.AGREEMENT;
import static io.github.infosecreport.rollforward.ReviewReason.ASSURANCE;
import static io.github.infosecreport.rollforward.ReviewReason.DISCLOSURE;
import static io.github.infosecreport.rollforward.ReviewReason.NOTES;
import static io.github.infosecreport.rollforward.ReviewReason.SIGNATURE;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes out what somebody said or checked for last year's report alone: it would be untrue of the next. */
final class OnceOnly {
    private static final List<String> CLEARANCES = List.of("disclosureCleared", "reviewedForRisk");
    private static final Pattern NAMED_NOTE = Pattern.compile("\\[[a-z0-9][a-z0-9-]*] .*", Pattern.DOTALL);

    private final Draft draft;

    private OnceOnly(Draft draft) {
        this.draft = draft;
    }

    static void apply(Draft draft) {
        OnceOnly once = new OnceOnly(draft);
        once.visit(draft.tree(), "");
        draft.object("/management-perspective/security-policy/signature").ifPresent(once::signature);
        draft.object("/management-perspective/scope/boundary").ifPresent(once::boundary);
        draft.object("/third-party-assessment/assurance").ifPresent(once::assurance);
    }

    private void visit(JsonNode node, String pointer) {
        if (node instanceof ObjectNode object) {
            object.remove("evidence");
            for (String clearance : CLEARANCES) {
                if (object.remove(clearance) != null) {
                    draft.mark(pointer, DISCLOSURE, clearance);
                }
            }
            if (object.path("internalNotes") instanceof ArrayNode notes) {
                notes(notes, pointer + "/internalNotes");
            }
            for (Map.Entry<String, JsonNode> entry : object.properties()) {
                visit(entry.getValue(), pointer + "/" + entry.getKey());
            }
        } else if (node instanceof ArrayNode) {
            int index = 0;
            for (JsonNode element : node) {
                visit(element, pointer + "/" + index++);
            }
        }
    }

    /** Notes often speak to next year's author; the id keeps them from being taken for this year's. */
    private void notes(ArrayNode notes, String pointer) {
        for (int i = 0; i < notes.size(); i++) {
            String note = notes.get(i).stringValue();
            if (!NAMED_NOTE.matcher(note).matches()) {
                notes.set(i, notes.stringNode("[" + draft.lastId() + "] " + note));
            }
        }
        draft.mark(pointer, NOTES);
    }

    /** A signature from long before stands under something that has held since; one of last year's report does not. */
    private void signature(ObjectNode signature) {
        Deadline signed = Deadline.of(signature, "date", draft.year());
        boolean isOfLastYear = !signed.isBefore(draft.year().start());
        JsonNode date = isOfLastYear ? signature.remove("date") : null;
        Object[] named = date == null ? new Object[0] : new Object[] {date.stringValue()};
        draft.mark("/management-perspective/security-policy/signature", SIGNATURE, named);
    }

    private void boundary(ObjectNode boundary) {
        if (boundary.remove("agreement") != null) {
            draft.mark("/management-perspective/scope/boundary", AGREEMENT);
        }
    }

    /** It stays as a form to be filled in, since texts refer to it. */
    private void assurance(ObjectNode assurance) {
        String assurer = assurance.path("assurer").stringValue();
        assurance.put("assurer", draft.placeholder());
        assurance.remove(List.of("date", "opinion"));
        draft.mark("/third-party-assessment/assurance", ASSURANCE, assurer);
    }
}
