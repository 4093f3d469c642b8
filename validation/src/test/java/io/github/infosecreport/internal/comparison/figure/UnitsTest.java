package io.github.infosecreport.internal.comparison.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.model.EditionLanguage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class UnitsTest {
    @ParameterizedTest
    @CsvSource({
        "件, ja, 1, thing",
        "万件, ja, 10000, thing",
        "億円, ja, 100000000, yen",
        "百万円, ja, 1000000, yen",
        "千人, ja, 1000, person",
        "％, ja, 1, percent",
        "名, ja, 1, person",
        "社, ja, 1, company",
        "か月, ja, 1, month",
        "ヶ月, ja, 1, month",
        "ポイント, ja, 1, point",
        "cases, en, 1, thing",
        "million cases, en, 1000000, thing",
        "millions of yen, en, 1000000, yen",
        "thousand people, en, 1000, person",
        "JPY million, en, 1000000, yen",
        "yen (millions), en, 1000000, yen",
        "per cent, en, 1, percent",
        "Hours, en, 1, hour",
        "working days, en, 1, business-day"
    })
    void wordsOfTheAuthorsAreUnderstood(String word, String language, String scale, String unit) {
        Units.Written written = Units.written(word, EditionLanguage.valueOf(language.equals("ja") ? "JA" : "EN"));

        assertThat(written.scale()).isEqualByComparingTo(scale);
        assertThat(written.unit()).map(Unit::name).contains(unit);
    }

    @ParameterizedTest
    @CsvSource({"ライン, ja", "requests, en", "人日, ja", "'', en", "million, en"})
    void otherWordsAreLeftOpen(String word, String language) {
        assertThat(Units.written(word, EditionLanguage.valueOf(language.equals("ja") ? "JA" : "EN"))
                        .unit())
                .isEmpty();
    }

    @Test
    void everyUnitHasItsWordsAndNoWordHasTwoUnits() {
        List<String> words = new ArrayList<>();
        Data.table("units.yaml").properties().forEach(entry -> {
            JsonNode unit = entry.getValue();
            assertThat(unit.path("measure").asString()).as(entry.getKey()).isNotBlank();
            assertThat(unit.path("factor").asDecimal()).as(entry.getKey()).isPositive();
            assertThat(unit.path("ja")).as(entry.getKey()).isNotEmpty();
            unit.path("ja").forEach(word -> words.add("ja " + word.asString()));
            unit.path("en").forEach(word -> words.add("en " + word.asString()));
        });
        assertThat(words).doesNotHaveDuplicates();
    }
}
