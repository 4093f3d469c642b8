package io.github.infosecreport.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.model.EditionLanguage;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.model.common.Cell;
import io.github.infosecreport.model.common.ExhibitTable;
import io.github.infosecreport.model.common.Money;
import io.github.infosecreport.model.plansandtargets.RatioTarget;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The public JSON form to the letter, from the library and from mappers of applications. */
class WrittenFormTest {
    private final JacksonMapper springBoot = JacksonMapper.ofSpringBoot();

    @Test
    void everyPropertyHasItsPlaceAndItsForm() {
        InformationSecurityReport report = InformationSecurityReport.builder()
                .title("")
                .issuer(i -> i.addOwnOffering("").name("葵"))
                .edition(e -> e.published(LocalDate.of(2026, 7, 1)).language(EditionLanguage.JA))
                .plansAndTargets(p -> p.numericalTargets(t -> t.addTarget(
                        RatioTarget.atMost("open-rate", "開封率", "0.10").by(LocalDate.of(2026, 3, 31)))))
                .id("aoi-2025")
                .build();
        String json = "{\"modelVersion\":\"0.1\",\"id\":\"aoi-2025\","
                + "\"edition\":{\"language\":\"ja\",\"published\":\"2026-07-01\"},\"title\":\"\","
                + "\"issuer\":{\"name\":\"葵\",\"ownOfferings\":[\"\"]},"
                + "\"plans-and-targets\":{\"numerical-targets\":{\"targets\":[{\"type\":\"ratio\",\"id\":\"open-rate\","
                + "\"metric\":\"開封率\",\"deadline\":\"2026-03-31\",\"atMost\":0.10}]}}}";

        assertThat(springBoot.compact(report)).isEqualTo(json);
        assertThat(ReportJson.toJson(report)).isEqualTo("""
                {
                  "modelVersion" : "0.1",
                  "id" : "aoi-2025",
                  "edition" : {
                    "language" : "ja",
                    "published" : "2026-07-01"
                  },
                  "title" : "",
                  "issuer" : {
                    "name" : "葵",
                    "ownOfferings" : [ "" ]
                  },
                  "plans-and-targets" : {
                    "numerical-targets" : {
                      "targets" : [ {
                        "type" : "ratio",
                        "id" : "open-rate",
                        "metric" : "開封率",
                        "deadline" : "2026-03-31",
                        "atMost" : 0.10
                      } ]
                    }
                  }
                }
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0.0",
        "0.10, 0.10",
        "1E+3, 1000",
        "12.5E+10, 125000000000",
        "1E-9, 0.000000001",
        "123456789012345678901234567890.123456789012345678901234567890,"
                + " 123456789012345678901234567890.123456789012345678901234567890",
        "1E-10000, 1E-10000",
        "1E+10000, 1E+10000"
    })
    void decimalsHaveNoExponentUnlessTheirZerosWouldFillPages(BigDecimal value, String written) {
        Money money = Money.builder().amount(value).currency("JPY").build();

        assertThat(springBoot.compact(money)).isEqualTo("{\"amount\":" + written + ",\"currency\":\"JPY\"}");
        assertThat(springBoot.bytes(money))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("{\"amount\":" + written + ",\"currency\":\"JPY\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "'\ud800', '\\uD800'",
        "'a\udc00b', 'a\\uDC00b'",
        "'\ud83d\ud83d\ude00', '\\uD83D😀'",
        "'\ude00\ud83d', '\\uDE00\\uD83D'",
        "'\ud83d\n', '\\uD83D\\n'",
        "'😀𠮷', '😀𠮷'",
        "'\u2028〜～—\u3000', '\u2028〜～—\u3000'",
        "'\u0000\u001b\"\\/', '\\u0000\\u001B\\\"\\\\/'"
    })
    void textsStandAsTheyAreButForHalfPairsWhichNoEncodingCanHold(String text, String written) {
        ExhibitTable table = ExhibitTable.builder()
                .addRow(List.of(Cell.of(text), Cell.spanning(text, 2, 1)))
                .build();
        String json = "{\"rows\":[[\"" + written + "\",{\"text\":\"" + written + "\",\"rowSpan\":2}]]}";

        assertThat(springBoot.compact(table)).isEqualTo(json);
        assertThat(springBoot.bytes(table)).asString(StandardCharsets.UTF_8).isEqualTo(json);
    }

    @Test
    void aMapperWithoutModulesReadsWhatTheLibraryWrites() {
        String json = "{\"modelVersion\":\"0.1\",\"id\":\"a\",\"edition\":{\"language\":\"ja\"},\"title\":\"報告書\","
                + "\"issuer\":{\"name\":\"葵\"},\"previousReport\":{\"id\":\"b\",\"url\":\"\"}}";

        JacksonMapper bare = new JacksonMapper(JsonMapper.shared());

        assertThat(bare.report(json)).isEqualTo(ReportJson.fromJson(json));
        assertThat(bare.compact(bare.report(json))).isEqualTo(json);
    }
}
