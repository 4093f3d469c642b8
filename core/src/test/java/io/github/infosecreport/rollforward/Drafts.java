package io.github.infosecreport.rollforward;

import io.github.infosecreport.json.ReportJson;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes drafts out of YAML and shows them. */
final class Drafts {
    private static final JsonMapper MAPPER = new JsonMapper();

    private static final String HEAD = """
            modelVersion: "0.1"
            id: aoi-2025
            title: 情報セキュリティ報告書2025
            edition: {language: ja, published: 2026-07-01}
            issuer: {name: 葵通販株式会社}
            """;

    private Drafts() {}

    /** {@return the draft of a report that has this and nothing else} */
    static RollForward of(String yaml) {
        return RollForward.of(ReportJson.fromYaml(HEAD + yaml));
    }

    /** {@return the draft as YAML, with what there is to look at as comments} */
    static String commented(RollForward draft, Locale locale) {
        return ReportJson.toYaml(draft.report(), pointer -> draft.reviews().stream()
                .filter(review -> review.pointer().equals(pointer))
                .map(review -> " " + review.reason() + ": " + review.message(locale))
                .toList());
    }

    /** {@return what stands at a pointer of a draft, as JSON} */
    static String json(RollForward draft, String pointer) {
        JsonNode found = MAPPER.readTree(ReportJson.toJson(draft.report())).at(pointer);
        return found.isMissingNode() ? "" : found.toString();
    }

    static List<ReviewReason> reasons(RollForward draft, String pointer) {
        return draft.reviews().stream()
                .filter(review -> review.pointer().equals(pointer))
                .map(Review::reason)
                .toList();
    }
}
