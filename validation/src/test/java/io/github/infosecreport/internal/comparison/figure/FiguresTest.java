package io.github.infosecreport.internal.comparison.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void figuresAreFoundWithTheirUnitsAndPlaces() {
        String text = "対象は約２４社で、300万件（前年比５％増）を2025年12月5日に確認。";

        assertThat(Told.figures(text, Told.japanese())).containsExactly("２４社", "300万件", "５％", "2025年12月5日");
        assertThat(Told.japanese().in(text).get(0).start()).isEqualTo(text.indexOf('２'));
    }

    @Test
    void whatIsCountedAndHowMuchIsKept() {
        Figure figure = Told.english()
                .in("We answered 3 million enquiries within 24 hours.")
                .get(1);

        assertThat(figure.kind()).isEqualTo(FigureKind.NUMBER);
        assertThat(figure.raw()).isEqualByComparingTo("24");
        assertThat(figure.value()).isEqualByComparingTo("86400");
        assertThat(figure.unit()).map(Unit::name).contains("hour");
        assertThat(figure.weight()).isEqualTo(Weight.FIRM);
    }

    @Test
    void bothNumbersOfARangeHaveTheUnitAndTheScaleOfTheSecond() {
        List<Figure> figures = Told.japanese().in("3〜5万件");

        assertThat(figures)
                .extracting(figure -> figure.raw().toPlainString() + " "
                        + figure.unit().map(Unit::name).orElse("-"))
                .containsExactly("30000 thing", "50000 thing");
    }

    @Test
    void aFigureThatIsTheWholeTextIsFirm() {
        assertThat(Told.english().in("1")).extracting(Figure::weight).containsExactly(Weight.FIRM);
        assertThat(Told.english().in("1 case was reported"))
                .extracting(Figure::weight)
                .containsExactly(Weight.TRIVIAL);
        assertThat(Told.japanese().in("なし")).extracting(Figure::weight).containsExactly(Weight.TRIVIAL);
    }

    @Test
    void endlessDigitsAreRead() {
        assertThat(Told.japanese().in("9".repeat(100_000) + "件")).isNotEmpty();
        assertThat(Told.english().in("a1-".repeat(50_000))).isNotEmpty();
        assertThat(Told.japanese().in("二〇".repeat(50_000) + "年")).isNotNull();
        assertThat(Told.english().in("one hundred ".repeat(20_000))).isNotEmpty();
        assertThat(Told.english().in("(".repeat(100_000) + "1" + ")".repeat(100_000)))
                .isEmpty();
    }

    @Property(tries = 2000)
    void anyTextIsReadAndFiguresStandInOrderInsideIt(@ForAll("texts") String text) {
        for (Figures reader : List.of(Told.japanese(), Told.english())) {
            int last = 0;
            for (Figure figure : reader.in(text)) {
                assertThat(figure.start()).isBetween(last, text.length());
                assertThat(figure.end()).isBetween(figure.start(), text.length());
                last = figure.start();
            }
        }
    }

    @Property(tries = 1000)
    void aTextHasWhatItHas(@ForAll("texts") String text) {
        assertThat(Told.of(text, Told.japanese(), text, Told.japanese())).isEmpty();
        assertThat(Told.of(text, Told.english(), text, Told.english())).isEmpty();
    }

    /** Scraps of figures in both languages, put together at random, with any character between them. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> scraps = Arbitraries.of(
                "第",
                "三",
                "百",
                "万",
                "億",
                "〇",
                "5",
                "12",
                "1,000",
                "2025",
                "年",
                "年度",
                "月",
                "日",
                "時",
                "分",
                "割",
                "の",
                "令和",
                "元",
                "社",
                "件",
                "%",
                "〜",
                "-",
                "~",
                ".",
                ",",
                ":",
                "/",
                "(",
                ")",
                "半",
                "数",
                "＋",
                "¥",
                "FY",
                "ISO",
                " ",
                "to",
                "million",
                "one",
                "twenty",
                "hundred",
                "and",
                "half",
                "third",
                "May",
                "March 5",
                "a.m.",
                "years",
                "ended",
                "'",
                "https://",
                "@",
                "a.b",
                "+81",
                "\u00a0",
                "\ud83d",
                "\ude00",
                "０",
                "①");
        return Arbitraries.oneOf(scraps, Arbitraries.strings().ofMaxLength(3))
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }
}
