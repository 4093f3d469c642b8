package io.github.infosecreport.internal.rollforward;

import io.github.infosecreport.json.ReadLimits;
import io.github.infosecreport.json.ReportJson;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.rollforward.RollForward;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Rolls a report forward. */
public final class Roller {
    /** As deep as the parser goes by itself. */
    private static final int DEPTH = 499;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Roller() {}

    /**
     * Makes next year's draft.
     *
     * @param last last year's report
     * @return the draft and what to look at in it
     */
    public static RollForward roll(InformationSecurityReport last) {
        ObjectNode tree = (ObjectNode) MAPPER.readTree(ReportJson.toJson(last));
        ReportingYear year = ReportingYear.of(last);
        Draft draft = new Draft(tree, last.getId(), last.getEdition().getLanguage(), year);
        HeadRoll.apply(draft);
        OnceOnly.apply(draft);
        ResultRoll.apply(draft);
        IncidentRoll.apply(draft);
        InformationSecurityReport report = read(tree);
        FactReview.apply(draft);
        PlanReview.apply(draft);
        TextReview.apply(draft, read(withEverythingShown(tree)));
        JsonNode written = MAPPER.readTree(ReportJson.toJson(report));
        return new RollForward(
                report,
                ReadingOrder.of(written).sorted(draft.reviews()),
                year.fiscalYear().map(before -> before + 1));
    }

    /** What is hidden may be shown next year; and with it, lists are as long as in the draft. */
    private static ObjectNode withEverythingShown(ObjectNode tree) {
        ObjectNode copy = tree.deepCopy();
        copy.findParents("hidden").forEach(item -> ((ObjectNode) item).remove("hidden"));
        return copy;
    }

    /** No limit of reading is meant for what is in memory already. */
    private static InformationSecurityReport read(ObjectNode tree) {
        try {
            return ReportJson.read(
                            new StringReader(MAPPER.writeValueAsString(tree)),
                            "draft",
                            ReportJson.Format.JSON,
                            new ReadLimits(Integer.MAX_VALUE, DEPTH))
                    .report();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
