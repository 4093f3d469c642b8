package io.github.infosecreport.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StandardTest {
    private static final String KANA_OR_KANJI = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]";

    private final Standard standard = Standard.model();

    @Test
    void holdsEveryChapterAndItemInOrder() {
        assertThat(standard.chapters()).extracting(Chapter::key).containsExactly(ChapterKey.values());
        assertThat(standard.items()).extracting(Item::key).containsExactly(ItemKey.values());
    }

    @Test
    void holdsTheContentPointsOfEachItem() {
        assertThat(standard.items()
                        .map(item -> item.key().key() + ": "
                                + String.join(
                                        " ",
                                        item.contentPoints().stream()
                                                .map(ContentPoint::id)
                                                .toList())))
                .containsExactly(
                        "purpose: issuer-intent reader-expectation",
                        "usage-notes: intended-use limitations",
                        "reporting-period: fiscal-year",
                        "responsible-department: department contact-channel contact-person",
                        "security-policy: rule-set declarations management-policy vision issues signature",
                        "scope: group-companies operations information sites systems media",
                        "stakeholders: identification messages benefit-risk feedback-channel",
                        "business-indicators: company-value social-responsibility important-information it-dependence"
                                + " external-dependence parties-range",
                        "management-structure: ciso structure authority activity review education relations bcp guidelines"
                                + " legal-compliance resources",
                        "risks: information-at-risk cia characteristics tolerance likelihood-impact treatment",
                        "strategy: link-to-policy-risk priority-areas strategic-goal rationale approach roadmap"
                                + " focus-policies",
                        "action-plan: initiatives background phases this-period target-units resources continuing",
                        "numerical-targets: metric target-value deadline population theme baseline equivalent",
                        "results: implemented timing-target actual-value findings shortfall decisions in-progress",
                        "evaluation: gap cause external-opinion benchmark effect-measurement",
                        "quality-improvement: idea-box site-analysis test-publication near-miss",
                        "overseas-control: overseas-structure local-law cases",
                        "outsourcing: self-check selection-criteria sla contract-terms",
                        "social-contribution: sponsorship support lecturers workshops",
                        "incident-report: course damage reach response cause recurrence-prevention",
                        "focus-themes: theme initiative ingenuity",
                        "third-party-assessment: certification-status certification-detail security-audit"
                                + " public-documents audit-result qualified-staff maturity rating plans");
    }

    @Test
    void reconstructedPointsAreThoseOfTheFourLostRows() {
        assertThat(standard.items().filter(item -> item.contentPoints().stream()
                        .anyMatch(point -> point.provenance() == Provenance.RECONSTRUCTED)))
                .extracting(Item::key)
                .containsExactly(ItemKey.STRATEGY, ItemKey.ACTION_PLAN, ItemKey.NUMERICAL_TARGETS, ItemKey.RESULTS);
    }

    @Test
    void fourItemsAreBasic() {
        assertThat(Stream.of(ItemKey.values()).filter(ItemKey::isBasic))
                .containsExactly(ItemKey.SECURITY_POLICY, ItemKey.SCOPE, ItemKey.MANAGEMENT_STRUCTURE, ItemKey.RESULTS);
    }

    @Test
    void eachNoteIsOnItsItem() {
        assertThat(standard.notes()).extracting(StandardNote::number).containsExactly(1, 2, 3, 4, 5, 6, 7);
        for (StandardNote note : standard.notes()) {
            assertThat(standard.item(note.item()).notes()).contains(note.number());
        }
        assertThat(standard.items().map(Item::notes).mapToInt(List::size).sum()).isEqualTo(7);
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        Stream<BilingualText> texts = Stream.of(
                        standard.chapters().stream().flatMap(chapter -> Stream.of(chapter.title(), chapter.guidance())),
                        standard.items().flatMap(item -> Stream.of(item.title(), item.guidance())),
                        standard.items()
                                .flatMap(item -> item.contentPoints().stream())
                                .flatMap(point -> Stream.of(point.title(), point.guidance())),
                        standard.notes().stream().map(StandardNote::meaning))
                .flatMap(stream -> stream);

        assertThat(texts).allSatisfy(text -> {
            assertThat(text.ja()).containsPattern(KANA_OR_KANJI);
            assertThat(text.en()).isNotBlank().doesNotContainPattern(KANA_OR_KANJI);
        });
    }
}
