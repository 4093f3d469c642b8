package io.github.infosecreport.internal.comparison.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamenessTest {
    @ParameterizedTest
    @CsvSource({
        "第99990123(12)号, 99990123(12), true",
        "ＩＳ １２３４５６, IS 123456, true",
        "JUSE-IR-123, JUSE-IR-124, false",
        "No. 12, 12, true",
        "JPY, USD, false"
    })
    void entriesInRegistersAreComparedWithoutOrnament(String one, String other, boolean alike) {
        assertThat(Sameness.areCodesAlike(one, other)).isEqualTo(alike);
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/, https://a.example/en/, true",
        "https://a.example/ja/x/, https://a.example/en/x/, true",
        "https://a.example/x.ja.html, https://a.example/x.en.html, true",
        "https://ja.a.example/x, https://en.a.example/x, true",
        "http://a.example/x, https://a.example/x/, true",
        "https://a.example/x, https://a.example/y, false",
        "https://a.example/, https://b.example/, false"
    })
    void pagesAreTheSameInAnotherLanguage(String one, String other, boolean alike) {
        assertThat(Sameness.arePagesAlike(one, other)).isEqualTo(alike);
    }

    @ParameterizedTest
    @CsvSource({
        "東京都港区汐見町一丁目2番, '1-2 Shiomicho, Minato-ku, Tokyo', true",
        "静岡県静岡市葵区, 'Aoi-ku, Shizuoka', true",
        "東京都港区汐見町一丁目2番, 'Minato-ku, Tokyo', true",
        "東京都港区汐見町一丁目2番, '1-3 Shiomicho, Minato-ku, Tokyo', false"
    })
    void addressesAreComparedByTheirNumbers(String one, String other, boolean alike) {
        assertThat(Sameness.areAddressesAlike(one, other)).isEqualTo(alike);
    }

    @ParameterizedTest
    @CsvSource({
        "AA, AA, true",
        "AA, A, false",
        "A+, A, false",
        "ランクA, Rank A, true",
        "★★, ★★★, false",
        "限定的保証, limited assurance, true"
    })
    void gradesAreComparedByLettersAndStars(String one, String other, boolean alike) {
        assertThat(Sameness.areGradesAlike(one, other)).isEqualTo(alike);
    }
}
