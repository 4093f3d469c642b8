package io.github.infosecreport.internal.rollforward;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.rollforward.ReviewReason;
import io.github.infosecreport.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewTextsTest {
    @ParameterizedTest
    @EnumSource(ReviewReason.class)
    void everyReasonHasAMessageOfOneLineInBothLanguages(ReviewReason reason) {
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            assertThat(ReviewTexts.message(reason, List.of("A", "B"), locale))
                    .isNotBlank()
                    .doesNotContain("\n", "{", "''");
        }
    }

    @Test
    void noTextIsForNobody() {
        assertThat(Texts.load(ReviewTexts.class, "reviews.yaml").keys().stream()
                        .map(key -> key.replaceFirst("\\..*", ""))
                        .filter(key -> !key.equals("quote")))
                .hasSameElementsAs(
                        Stream.of(ReviewReason.values()).map(ReviewTexts::key).collect(Collectors.toSet()));
    }

    @Test
    void aLongListOfPhrasesIsCutShort() {
        assertThat(ReviewTexts.message(
                        ReviewReason.FIGURE_TEXT, List.of("1件", "2件", "3件", "4件", "5件", "6件", "7件"), Locale.JAPANESE))
                .isEqualTo("数字が前年のままです: 「1件」「2件」「3件」「4件」「5件」「6件」 …");
    }
}
