package io.github.infosecreport.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.infosecreport.json.ReadReport;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.outline.SourceRange;
import io.github.infosecreport.standard.BilingualText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A finding may say how to mend it, and mend it on a copy. */
class FixTest {
    private static final String YAML = Check.head("en") + """
            management-perspective:
              security-policy: {text: We protect information.}
              scope: {text: All domestic sites}
            governance:
              management-structure: {text: A committee decides.}
            plans-and-targets:
              numerical-targets: {targets: [{id: open-rate, type: ratio, metric: Opened, atMost: 5}]}
            results-and-evaluation:
              results: {observations: [{target: open-rat, value: 4}]}
            """;

    private static final String TARGET = "/results-and-evaluation/results/observations/0/target";

    @Test
    void aMisspeltLinkIsMendedOnACopy() {
        InformationSecurityReport report = Check.report(YAML);
        Finding finding = Check.findings(YAML).get(0);

        assertThat(finding.rule().id()).isEqualTo("dangling-fact-reference");
        Fix fix = finding.fixes().get(0);
        assertThat(fix.summary().en()).isEqualTo("write “open-rate” in place of “open-rat”");
        assertThat(fix.summary().ja()).isEqualTo("「open-rat」を「open-rate」に替える");
        assertThat(fix.edits()).containsExactly(new Fix.Edit(new SourceRange(TARGET, 0, 8), "open-rate"));
        assertThat(fix.apply(report)).isEqualTo(Check.report(YAML.replace("open-rat,", "open-rate,")));
        assertThat(report).isEqualTo(Check.report(YAML));
        assertThat(ReportValidator.standard().validate(fix.apply(report)).findings())
                .isEmpty();
    }

    @Test
    void nothingIsOfferedWhereNothingIsNear() {
        assertThat(Check.findings(YAML.replace("open-rat,", "visitors,")).get(0).fixes())
                .isEmpty();
    }

    @Test
    void itStandsInBothFormsOfOutput() {
        ReadReport read = Check.read(YAML);
        ValidationResult result = ReportValidator.standard().validate(read.report());
        FindingWriter writer = new FindingWriter(Locale.ENGLISH, Optional.of(read.sourceMap()), true);

        assertThat(writer.text(result)).contains("\n    fix: write “open-rate” in place of “open-rat”\n");
        JsonNode finding =
                new JsonMapper().readTree(writer.json("r.yaml", result)).at("/findings/0");
        assertThat(finding.get("fixes"))
                .hasToString("[{\"summary\":\"write “open-rate” in place of “open-rat”\",\"edits\":[{\"path\":\""
                        + TARGET + "\",\"start\":0,\"end\":8,\"text\":\"open-rate\"}]}]");
    }

    @Test
    void severalChangesOfOneTextKeepTheirPlaces() {
        String text = "/management-perspective/security-policy/text";
        Fix fix = new Fix(
                new BilingualText("言い換える", "reword"),
                List.of(
                        new Fix.Edit(new SourceRange(text, 0, 2), "All of us"),
                        new Fix.Edit(new SourceRange(text, 11, 22), "what is entrusted to us"),
                        new Fix.Edit(new SourceRange("/management-perspective/scope/text", 0, 4), "")));

        InformationSecurityReport mended = fix.apply(Check.report(YAML));

        assertThat(mended)
                .isEqualTo(Check.report(
                        YAML.replace("We protect information.", "All of us protect what is entrusted to us.")
                                .replace("All domestic sites", "domestic sites")));
    }

    @Test
    void aFixThatCannotBeMadeSaysWhy() {
        SourceRange range = new SourceRange("/title", 0, 5);
        BilingualText summary = new BilingualText("直す", "mend");

        assertThatThrownBy(() -> new Fix(summary, List.of())).hasMessage("a fix changes something");
        assertThatThrownBy(() -> new Fix(
                        summary, List.of(new Fix.Edit(range, "a"), new Fix.Edit(new SourceRange("/title", 4, 6), "b"))))
                .hasMessageStartingWith("two edits overlap: ");
        assertThatThrownBy(() ->
                        Fix.replace(new SourceRange("/title", 0, 500), "x", "y").apply(Check.report(YAML)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/title")
                .hasMessageContaining("the report is not the one that was checked");
    }
}
