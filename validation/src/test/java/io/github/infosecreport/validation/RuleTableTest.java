package io.github.infosecreport.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.internal.validation.RuleTexts;
import io.github.infosecreport.standard.BilingualText;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The table of rules is complete in both languages and names the rules that run, no more and no fewer. */
class RuleTableTest {
    private static final List<RuleInfo> RULES = ReportValidator.standard().rules();

    @Test
    void namesTheRulesThatRun() throws Exception {
        try (InputStream in = RuleTexts.class.getResourceAsStream("rules.yaml")) {
            List<String> listed =
                    new YAMLMapper().readTree(in).propertyNames().stream().toList();

            assertThat(RULES).extracting(RuleInfo::id).containsExactlyInAnyOrderElementsOf(listed);
        }
    }

    @Test
    void saysEverythingInBothLanguages() {
        assertThat(RULES).allSatisfy(rule -> {
            assertThat(rule.id()).matches("[a-z]+(-[a-z]+)+");
            assertThat(rule.section()).isNotBlank();
            assertThat(texts(rule)).allSatisfy(text -> {
                assertThat(text.ja()).matches("(?s).*[ぁ-ん].*");
                assertThat(text.en()).doesNotContainPattern("[ぁ-んァ-ヶ一-龠]").isNotBlank();
                assertThat(arguments(text.ja())).containsExactlyInAnyOrderElementsOf(arguments(text.en()));
            });
        });
    }

    @Test
    void givesMissingBasicItemsAndContradictionsTheSeverityOfErrors() {
        assertThat(RULES)
                .filteredOn(rule -> rule.group() == RuleGroup.COMPLETENESS)
                .extracting(rule -> rule.id() + " " + rule.severity())
                .containsExactly(
                        "basic-security-policy-missing ERROR",
                        "basic-scope-missing ERROR",
                        "basic-structure-missing ERROR",
                        "basic-results-missing ERROR",
                        "basic-omitted-with-reason ADVICE",
                        "placeholder-content WARNING");
    }

    private static List<BilingualText> texts(RuleInfo rule) {
        return List.of(rule.summary(), rule.message(), rule.reason(), rule.mend());
    }

    private static List<String> arguments(String text) {
        return Stream.of(text)
                .flatMap(all -> Pattern.compile("\\{\\d}").matcher(all).results())
                .map(match -> match.group())
                .distinct()
                .toList();
    }
}
