package io.github.infosecreport.model;

import static io.github.infosecreport.standard.ChapterKey.GOVERNANCE;
import static io.github.infosecreport.standard.ItemKey.MANAGEMENT_STRUCTURE;
import static io.github.infosecreport.standard.ItemKey.RISKS;
import static io.github.infosecreport.standard.ItemKey.SCOPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.infosecreport.prose.InlineProse;
import io.github.infosecreport.prose.Prose;
import io.github.infosecreport.standard.ChapterKey;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class StructureEditTest {
    private final InformationSecurityReport report = InformationSecurityReport.builder()
            .id("aoi-2025")
            .title("報告書")
            .edition(e -> e.language(EditionLanguage.JA))
            .issuer(i -> i.name("葵通販"))
            .structure(s -> s.chapter(GOVERNANCE, g -> g.text("本章では体制を述べます。")
                    .item(MANAGEMENT_STRUCTURE, "推進体制")
                    .item(SCOPE, at -> at.level(3).continueNumbering())
                    .section("x-people", "【人を育てる】", x -> x.unnumbered()
                            .answers(MANAGEMENT_STRUCTURE)
                            .text("研修を行いました。")
                            .addExhibit(e -> e.id("courses").addKeyValue(k -> k.term(InlineProse.of("研修"))
                                    .value(Prose.of("年2回"))))
                            .addInternalNote("人事部の確認待ち"))))
            .build();

    private InformationSecurityReport with(Consumer<InformationSecurityReport.Builder> edit) {
        InformationSecurityReport.Builder builder = report.toBuilder();
        edit.accept(builder);
        return builder.build();
    }

    /** What the structure looks like with one entry changed by hand. */
    private InformationSecurityReport rebuilt(int section, Consumer<StructureEntry.Builder> edit) {
        StructureEntry chapter = report.getStructure().get(0);
        StructureEntry.Builder entry = chapter.getSections().get(section).toBuilder();
        edit.accept(entry);
        List<StructureEntry> sections = new ArrayList<>(chapter.getSections());
        sections.set(section, entry.build());
        return report.toBuilder()
                .structure(List.of(chapter.toBuilder().sections(sections).build()))
                .build();
    }

    @Test
    void builderFillsEveryPartOfAnEntry() {
        StructureEntry people = report.getStructure().get(0).getSections().get(2);

        assertThat(people)
                .isEqualTo(StructureEntry.builder()
                        .section("x-people")
                        .heading(InlineProse.of("【人を育てる】"))
                        .numbering(Numbering.NONE)
                        .addAnswer(MANAGEMENT_STRUCTURE)
                        .text(Prose.of("研修を行いました。"))
                        .addExhibit(e -> e.id("courses")
                                .addKeyValue(k -> k.term(InlineProse.of("研修")).value(Prose.of("年2回"))))
                        .addInternalNote("人事部の確認待ち")
                        .build());
    }

    @Test
    void anEntryIsEditedByWhatItNames() {
        assertThat(with(r -> r.editStructure(MANAGEMENT_STRUCTURE, at -> at.heading("推進の体制"))))
                .isEqualTo(rebuilt(0, entry -> entry.heading(InlineProse.of("推進の体制"))));
        assertThat(with(r -> r.editStructure("x-people", at -> at.text("研修を二度行いました。"))))
                .isEqualTo(rebuilt(2, entry -> entry.text(Prose.of("研修を二度行いました。"))));
        assertThat(with(r -> r.editStructure(
                        "x-people", at -> at.editExhibit("courses", e -> e.caption(InlineProse.of("研修の一覧"))))))
                .isEqualTo(rebuilt(2, entry -> entry.editExhibit("courses", e -> e.caption(InlineProse.of("研修の一覧")))));
    }

    @Test
    void whatIsAddedGoesBehindWhatIsThere() {
        InformationSecurityReport later = with(r -> r.editStructure(GOVERNANCE, at -> at.item(RISKS, "リスク")));

        StructureEntry chapter = later.getStructure().get(0);
        assertThat(chapter.getText()).contains(Prose.of("本章では体制を述べます。"));
        assertThat(chapter.getSections())
                .startsWith(report.getStructure().get(0).getSections().toArray(StructureEntry[]::new))
                .last()
                .isEqualTo(StructureEntry.builder()
                        .item(RISKS)
                        .heading(InlineProse.of("リスク"))
                        .build());
        assertThat(chapter.getSections()).hasSize(4);
    }

    @Test
    void anUnknownNameIsToldWithThoseThereAre() {
        String known = "it has chapter governance, item management-structure, item scope, section x-people";
        assertUnknown(r -> r.editStructure("x-poeple", at -> {}), "the structure has no section x-poeple; " + known);
        assertUnknown(r -> r.editStructure(RISKS, at -> {}), "the structure has no item risks; " + known);
        assertUnknown(
                r -> r.editStructure(ChapterKey.FOCUS_THEMES, at -> {}),
                "the structure has no chapter focus-themes; " + known);
        assertUnknown(
                r -> r.structure(List.of()).editStructure("x-a", at -> {}),
                "the structure has no section x-a; it is empty");
    }

    private void assertUnknown(Consumer<InformationSecurityReport.Builder> edit, String message) {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> with(edit))
                .withMessage(message);
    }
}
