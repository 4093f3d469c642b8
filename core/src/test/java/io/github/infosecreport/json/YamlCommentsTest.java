package io.github.infosecreport.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.model.EditionLanguage;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.model.ModelValues;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class YamlCommentsTest {
    private static final InformationSecurityReport REPORT = InformationSecurityReport.builder()
            .id("aoi-2025")
            .title("情報セキュリティ報告書2025")
            .edition(e -> e.language(EditionLanguage.JA))
            .issuer(i -> i.name("葵通販株式会社").addOwnOfferings("定期便", "市場"))
            .governance(c -> c.managementStructure(m -> m.text("体制です。\n見直します。\n\n")
                    .addBody(b -> b.id("committee").name("委員会").addMembers("総務部", "監査室"))
                    .addBody(b -> b.id("office").name("事務局"))))
            .build();

    private static YamlComments everywhere() {
        return new YamlComments() {
            @Override
            public List<String> before(String pointer) {
                return List.of(" above " + pointer);
            }

            @Override
            public List<String> after(String pointer) {
                return List.of(" below " + pointer);
            }
        };
    }

    @Test
    void commentsStandAboveValuesAndBelowObjectsAtTheirIndentation() {
        assertThat(ReportJson.toYaml(REPORT, everywhere())).isEqualTo("""
                # above\s
                # above /modelVersion
                modelVersion: "0.1"
                # above /id
                id: aoi-2025
                # above /edition
                edition:
                  # above /edition/language
                  language: ja
                  # below /edition
                # above /title
                title: 情報セキュリティ報告書2025
                # above /issuer
                issuer:
                  # above /issuer/name
                  name: 葵通販株式会社
                  # above /issuer/ownOfferings
                  ownOfferings:
                    # above /issuer/ownOfferings/0
                    - 定期便
                    # above /issuer/ownOfferings/1
                    - 市場
                  # below /issuer
                # above /governance
                governance:
                  # above /governance/management-structure
                  management-structure:
                    # above /governance/management-structure/text
                    text: |+
                      体制です。
                      見直します。

                    # above /governance/management-structure/bodies
                    bodies:
                      # above /governance/management-structure/bodies/0
                      # above /governance/management-structure/bodies/0/id
                      - id: committee
                        # above /governance/management-structure/bodies/0/name
                        name: 委員会
                        # above /governance/management-structure/bodies/0/members
                        members:
                          # above /governance/management-structure/bodies/0/members/0
                          - 総務部
                          # above /governance/management-structure/bodies/0/members/1
                          - 監査室
                        # below /governance/management-structure/bodies/0
                      # above /governance/management-structure/bodies/1
                      # above /governance/management-structure/bodies/1/id
                      - id: office
                        # above /governance/management-structure/bodies/1/name
                        name: 事務局
                        # below /governance/management-structure/bodies/1
                    # below /governance/management-structure
                  # below /governance
                # below\s
                """);
    }

    @Test
    void withoutCommentsNothingChanges() {
        assertThat(ReportJson.toYaml(REPORT, pointer -> List.of())).isEqualTo(ReportJson.toYaml(REPORT));
    }

    @Test
    void emptyLinesDivideAndSignsThatYamlCannotHoldAreLeftOut() {
        String yaml = ReportJson.toYaml(
                REPORT, pointer -> pointer.equals("/title") ? List.of("", "# a\nid: b\u0007\u2028") : List.of());

        assertThat(yaml).contains("  language: ja\n\n## aid: b\ntitle: ");
    }

    @Property(tries = 100)
    void anyReportReadsBackEqualWhereverCommentsStand(
            @ForAll long seed, @ForAll @DoubleRange(max = 1) double presence) {
        InformationSecurityReport report = new ModelValues(seed, presence).report();
        YamlComments comments = new YamlComments() {
            @Override
            public List<String> before(String pointer) {
                return List.of("", " key: " + pointer, "");
            }

            @Override
            public List<String> after(String pointer) {
                return List.of("", "# " + pointer + ": {");
            }
        };

        assertThat(ReportJson.fromYaml(ReportJson.toYaml(report, comments))).isEqualTo(report);
    }
}
