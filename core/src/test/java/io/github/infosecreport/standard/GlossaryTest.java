package io.github.infosecreport.standard;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GlossaryTest {
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

    /** Labels that are the same in both languages, or have no Japanese characters by nature. */
    private static final Pattern SAME_IN_BOTH =
            Pattern.compile(".*\\.(id|fax|csirt|psirt|soc|properties|numbering-preset\\..*)"
                    + "|numbering-preset\\..*|document\\.(no-value|yes)|information-class\\..*");

    private final Glossary glossary = Glossary.standard();

    @Test
    void everyConstantThatBearsAKeyHasALabel() {
        List<String> missing = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.github.infosecreport")
                        .stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Keyed.class))
                        .filter(type -> !List.of("ChapterKey", "ItemKey").contains(type.getSimpleName()))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getEnumConstants()))
                        .map(constant -> label((Keyed) constant))
                        .filter(key -> !glossary.contains(key))
                        .toList();

        assertThat(missing).isEmpty();
    }

    private static String label(Keyed constant) {
        String type = constant.getClass().getSimpleName();
        return type.replaceAll("(?<!^)(?=[A-Z])", "-").toLowerCase(Locale.ROOT) + "." + constant.key();
    }

    @Test
    void englishLabelsHaveNoJapaneseAndJapaneseOnesDo() {
        assertThat(glossary.keys()).allSatisfy(key -> {
            if (!SAME_IN_BOTH.matcher(key).matches()) {
                assertThat(glossary.label(key, Locale.ENGLISH))
                        .as(key)
                        .isNotBlank()
                        .doesNotContainPattern(JAPANESE);
                assertThat(glossary.label(key, Locale.JAPANESE))
                        .as(key)
                        .containsPattern("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|^[A-Z/]+$");
            }
        });
    }

    @Test
    void anUnknownKeyIsRefused() {
        org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> glossary.label("no.such", Locale.JAPANESE))
                .withMessage("the glossary has no label 'no.such'");
    }
}
