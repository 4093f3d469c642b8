package io.github.infosecreport.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.model.ModelType.Attribute;
import io.github.infosecreport.prose.Prose;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A log line or a failed assertion shows values as text: what is internal must not be read there. */
class ToStringTest {
    static List<ModelType> types() {
        return ModelType.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void showsWhatIsPublicByNameAndNothingInternal(ModelType model) {
        Object bare = new ModelValues(7, 0).value(model);
        for (Attribute attribute : model.attributes()) {
            Object builder = model.toBuilder(bare);
            ModelType.set(builder, attribute, new ModelValues(7, 1).value(attribute));
            Object value = ModelType.build(builder);

            if (attribute.isInternal()) {
                assertThat(value.toString())
                        .as(attribute.toString())
                        .isEqualTo(bare.toString())
                        .doesNotContain(attribute.name());
            } else {
                assertThat(value.toString())
                        .as(attribute.toString())
                        .startsWith(model.name() + "{")
                        .contains(attribute.name() + "=" + held(value, attribute));
            }
        }
    }

    private static Object held(Object value, Attribute attribute) {
        Object held = ModelType.call(value, attribute.getter());
        return held instanceof Optional<?> optional ? optional.orElseThrow() : held;
    }

    @Test
    void reportShowsNoNoteHoweverDeepItStands() {
        String note = "監査室の確認待ち";
        InformationSecurityReport report = InformationSecurityReport.builder()
                .id("aoi-2025")
                .title("報告書")
                .edition(e -> e.language(EditionLanguage.JA)
                        .addApproval(a -> a.role(note).name(note).digest(note).date(LocalDate.of(2026, 6, 1))))
                .issuer(i -> i.name("葵通販"))
                .addStructure(StructureEntry.builder()
                        .section("x-a")
                        .addInternalNote(note)
                        .build())
                .governance(g -> g.addInternalNote(note)
                        .managementStructure(m -> m.addInternalNote(note))
                        .strategy(s -> s.omitted(note, "次年度に公表します。")))
                .managementPerspective(c -> c.scope(s ->
                        s.boundary(b -> b.companies(3).criteria(Prose.of(note)).agreement(Prose.of(note)))))
                .resultsAndEvaluation(
                        c -> c.results(r -> r.addObservation(o -> o.id("a").evidence(e -> e.source(note)))))
                .build();

        assertThat(report.toString())
                .contains("section=x-a", "statement=次年度に公表します。", "companies=3", "Observation{id=a}")
                .doesNotContain(note, "internalNotes", "reason", "approvals", "criteria", "agreement", "evidence");
    }
}
