package io.github.infosecreport.internal.html.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Text in boxes breaks where a typesetter would break it. */
class TextWidthTest {
    @Test
    void breaksEnglishBetweenWords() {
        assertThat(TextWidth.lines("Information Security Committee", 11.2, 3))
                .containsExactly("Information", "Security Committee");
    }

    @Test
    void breaksJapaneseAnywhereButBesideBracketsAndSmallKana() {
        assertThat(TextWidth.lines("情報管理委員会（年次）", 8, 3)).containsExactly("情報管理委員会", "（年次）");
        assertThat(TextWidth.lines("情報セキュリティの担当", 6, 3)).containsExactly("情報セキュリ", "ティの担当");
        assertThat(TextWidth.lines("情報セキュリティの担当", 4, 9)).containsExactly("情報セ", "キュリ", "ティの担", "当");
        assertThat(TextWidth.lines("情報のセンター長", 6, 3)).containsExactly("情報のセン", "ター長");
    }

    @Test
    void breaksInsideAWordOnlyWhereItIsWiderThanALine() {
        assertThat(TextWidth.lines("Donaudampfschiff AG", 5.8, 4)).containsExactly("Donaudampf", "schiff AG");
    }

    @Test
    void endsInAnEllipsisWhereThereIsNoMoreRoom() {
        assertThat(TextWidth.lines("情報セキュリティ推進委員会事務局", 6, 2)).containsExactly("情報セキュリ", "ティ推進委…");
        assertThat(TextWidth.lines("", 6, 2)).containsExactly("");
    }

    @Property
    void noLineIsWiderThanAllowedAndNothingIsLost(@ForAll String text, @ForAll @IntRange(min = 2, max = 30) int width) {
        var lines = TextWidth.lines(text, width, Integer.MAX_VALUE);

        assertThat(lines).allSatisfy(line -> assertThat(TextWidth.of(line)).isLessThanOrEqualTo(width + 1e-9));
        assertThat(inked(String.join("", lines))).isEqualTo(inked(text));
    }

    private static String inked(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
