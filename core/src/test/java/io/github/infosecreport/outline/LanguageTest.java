package io.github.infosecreport.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.model.EditionLanguage;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.model.NumberingPreset;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels are of the edition's language, and of nothing else: neither the machine's language nor its zone. */
class LanguageTest {
    private static final Pattern JAPANESE = Pattern.compile("[\u3000-\u30FF\u3400-\u9FFF\uFF00-\uFFEF①-⑳]");

    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2}");

    @Test
    void anEnglishEditionHasNoJapaneseLabel() {
        InformationSecurityReport report = WideReport.of(WideReport.json("en", "w"));

        for (NumberingPreset preset : NumberingPreset.values()) {
            ReportOutline outline =
                    ReportOutline.of(report, OutlineOptions.defaults().withNumbering(preset));
            assertThat(WideReport.text(outline))
                    .noneMatch(line -> JAPANESE.matcher(line).find());
        }
    }

    @Test
    void aJapaneseEditionHasNoEnglishLabel() {
        List<String> text = WideReport.text(ReportOutline.of(WideReport.of(WideReport.json("ja", "語"))));

        assertThat(text.stream()
                        .map(line -> line.replaceAll("語\\d+z|https://example.com/\\d+|id-\\d+", ""))
                        // Abbreviations that Japanese uses as they are.
                        .map(line -> line.replaceAll("IT依存|CIA|FAX", ""))
                        .filter(line -> LATIN.matcher(line).find()))
                .isEmpty();
    }

    @Test
    void theMachinesLanguageAndZoneDoNotMatter() {
        InformationSecurityReport ja = WideReport.of(WideReport.json("ja", "Iı語"));
        InformationSecurityReport en = WideReport.of(WideReport.json("en", "Iı"));
        ReportOutline outlineJa = ReportOutline.of(ja);
        ReportOutline outlineEn = ReportOutline.of(en);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ja-JP-u-ca-japanese", "en-US", "ar-EG", "th-TH-u-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone(tag.startsWith("ja") ? "Asia/Tokyo" : "Pacific/Kiritimati"));
                assertThat(ReportOutline.of(ja)).isEqualTo(outlineJa);
                assertThat(ReportOutline.of(en)).isEqualTo(outlineEn);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BUSINESS | JA | 25. | 2.25 | (25) | 25 | 2.2(25) | ノ",
                "BUSINESS | EN | 25. | 2.25 | (25) | (y) | Section 2.2(25) | 25.",
                "OFFICIAL | JA | 第25 | 25 | (25) | ノ | 第2の2(25) | (ノ)",
                "OFFICIAL | EN | Part 25 | 25 | (25) | y | Part 2, Section 2(25) | (y)",
                "CHAPTER | JA | 第25章 | 2.25 | (25) | 25 | 2.2(25) | ノ",
                "CHAPTER | EN | Chapter 25 | 2.25 | (25) | (y) | Section 2.2(25) | 25."
            })
    void twentyFiveHeadingsOfALevel(
            NumberingPreset preset,
            EditionLanguage language,
            String first,
            String second,
            String third,
            String fourth,
            String reference,
            String list) {
        NumberingScheme scheme = NumberingScheme.of(preset, language);

        assertThat(List.of(
                        scheme.label(List.of(25)),
                        scheme.label(List.of(2, 25)),
                        scheme.label(List.of(2, 2, 25)),
                        scheme.label(List.of(2, 2, 2, 25)),
                        scheme.reference(List.of(2, 2, 25)),
                        scheme.lists().label(25)))
                .containsExactly(first, second, third, fourth, reference, list);
    }

    @Test
    void countersGoOnPastTheirLastSign() {
        assertThat(IntStream.of(1, 20, 21, 50).mapToObj(Counter.CIRCLED::write)).containsExactly("①", "⑳", "21", "50");
        assertThat(IntStream.of(1, 46, 48, 49).mapToObj(Counter.KATAKANA::write))
                .containsExactly("ア", "ヱ", "ン", "アア");
        assertThat(IntStream.of(1, 26, 27).mapToObj(Counter.LETTER::write)).containsExactly("a", "z", "aa");
    }
}
