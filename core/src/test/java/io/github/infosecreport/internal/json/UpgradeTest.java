package io.github.infosecreport.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.infosecreport.json.ReadLimits;
import io.github.infosecreport.json.ReportJson;
import io.github.infosecreport.json.ReportJson.Format;
import io.github.infosecreport.json.SourcePosition;
import io.github.infosecreport.model.InformationSecurityReport;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * How a source of an earlier version is read, by the example of a version that only this test knows. In its world today's
 * model is called {@code 0.2-test}, and 0.1 was a little different.
 */
class UpgradeTest {
    /** One change of each sort. */
    private static final class ToSecond implements Upgrade {
        @Override
        public String from() {
            return "0.1";
        }

        @Override
        public String to() {
            return "0.2-test";
        }

        @Override
        public void apply(SourceEdit source) {
            source.rename("/governance/management-structure/bodies/*", "members-number", "memberCount");
            source.rename("/issuer", "company", "name");
            source.move("", "published", "/edition", "published");
            source.split("/basic-information/reporting-period", "days", List.of("start", "end"), days -> Optional.of(
                            List.of(days.split(" - ", -1)))
                    .filter(parts -> parts.size() == 2));
        }
    }

    private static final ReportReader READER = new ReportReader(new Versions("0.2-test", List.of(new ToSecond())));

    private static final String FIRST = """
            modelVersion: "0.1"
            id: aoi-2025
            published: 2026-07-01
            edition: {language: ja}
            title: 報告書
            issuer: {company: 葵通販, url: https://aoi.example}
            basic-information:
              reporting-period: {days: 2025-04-01 - 2026-03-31, text: 一年間です。}
            governance:
              management-structure:
                bodies:
                  - {id: committee, name: 委員会, members-number: 9}
                  - {id: office, name: 事務局}
            """;

    private static final String SECOND = """
            modelVersion: "0.2-test"
            id: aoi-2025
            edition: {language: ja, published: 2026-07-01}
            title: 報告書
            issuer: {name: 葵通販, url: https://aoi.example}
            basic-information:
              reporting-period: {start: 2025-04-01, end: 2026-03-31, text: 一年間です。}
            governance:
              management-structure:
                bodies:
                  - {id: committee, name: 委員会, memberCount: 9}
                  - {id: office, name: 事務局}
            """;

    @Test
    void aSourceOfAnEarlierVersionGivesTheReportThatTodaysSourceGives() throws ReadFailure {
        ReportReader.Read first = read(FIRST);
        ReportReader.Read second = read(SECOND);

        assertThat(first.report()).isEqualTo(second.report());
        assertThat(first.report().getModelVersion()).isEqualTo("0.2-test");
        assertThat(first.tree().upgradedFrom()).contains("0.1");
        assertThat(second.tree().upgradedFrom()).isEmpty();
    }

    @Test
    void todaysPathsLeadIntoTheAuthorsFile() throws ReadFailure {
        SourceTree tree = read(FIRST).tree();

        assertThat(tree.position("/issuer/name")).contains(new SourcePosition("r.yaml", 6, 19));
        assertThat(tree.position("/edition/published")).contains(new SourcePosition("r.yaml", 3, 12));
        assertThat(tree.position("/basic-information/reporting-period/end"))
                .contains(new SourcePosition("r.yaml", 8, 41));
        assertThat(tree.position("/basic-information/reporting-period/end", 5))
                .contains(new SourcePosition("r.yaml", 8, 46));
        assertThat(tree.position("/governance/management-structure/bodies/0/memberCount"))
                .contains(new SourcePosition("r.yaml", 12, 52));
    }

    @Test
    void faultsAreToldInTheWordsOfTheAuthorsVersion() {
        assertThat(told("company: 葵通販", "company: [葵通販]"))
                .isEqualTo("r.yaml:6:19: /issuer/company: a list is not a value that may stand here. Allowed: text.");
        assertThat(told("published: 2026-07-01", "published: 2026-07-32"))
                .isEqualTo("r.yaml:3:12: /published: '2026-07-32' is not a value that may stand here."
                        + " Allowed: a day of the calendar such as 2025-06-01.");
        assertThat(told("2026-03-31", "2026-03-32"))
                .isEqualTo("r.yaml:8:41: /basic-information/reporting-period/days: '2026-03-32' is not a value that may"
                        + " stand here. Allowed: a day of the calendar such as 2025-06-01.");
        assertThat(told("2025-04-01 - 2026-03-31", "2025年度"))
                .isEqualTo("r.yaml:8:28: /basic-information/reporting-period/days: '2025年度' is not a value that may"
                        + " stand here. Allowed: a day of the calendar such as 2025-06-01.");
        assertThat(told("members-number: 9", "members-number: nine"))
                .isEqualTo(
                        "r.yaml:12:52: /governance/management-structure/bodies/0/members-number: 'nine' is not a"
                                + " value that may stand here. Allowed: a whole number such as 12, without separators or unit.");
    }

    @Test
    void misspeltAndMissingKeysAreThoseOfTheAuthorsVersion() {
        assertThat(told("company:", "compayn:"))
                .isEqualTo("r.yaml:6:10: /issuer/compayn: There is no property 'compayn'. Allowed: address, company,"
                        + " fiscalYearStartMonth, ownOfferings, url. Did you mean 'company'?");
        assertThat(told("company: 葵通販, ", ""))
                .isEqualTo("r.yaml:6:9: /issuer: The mandatory property 'company' is missing. Add it here.");
        assertThat(told("published:", "publishd:"))
                .startsWith("r.yaml:3:1: /publishd: There is no property 'publishd'.")
                .endsWith("Did you mean 'published'?");
        assertThat(told("days:", "dais:"))
                .isEqualTo(
                        "r.yaml:8:22: /basic-information/reporting-period/dais: There is no property 'dais'. Allowed:"
                                + " absence, cutoff, days, exhibits, fiscalYear, hidden, internalNotes, outsideActivities,"
                                + " term, text. Did you mean 'days'?");
        assertThat(told("members-number: 9", "memberNumber: 9"))
                .contains(
                        "Allowed: authority, chair, duties, established, frequency, id, kind, members, members-number,"
                                + " name, reportsTo. Did you mean 'members-number'?");
    }

    @Test
    void keysOfALaterVersionAreNoneOfAnEarlierOne() {
        assertThat(told("company: 葵通販", "company: 葵通販, name: 葵"))
                .isEqualTo("r.yaml:6:24: /issuer/name: There is no property 'name'. Did you mean 'company'?");
        assertThat(told("language: ja", "language: ja, published: 2026-07-01"))
                .isEqualTo("r.yaml:4:25: /edition/published: There is no property 'published'."
                        + " It belongs at the top level.");
    }

    @Test
    void whatTheStepNeedsMayBeMissing() throws ReadFailure {
        String without = FIRST.replace("published: 2026-07-01\n", "");

        assertThat(read(without).report().getEdition().getPublished()).isEmpty();
        assertThat(told("edition: {language: ja}\n", ""))
                .isEqualTo("r.yaml:1:1: The mandatory property 'edition' is missing. Add it here.");
        assertThat(told("edition: {language: ja}", "edition: ja"))
                .isEqualTo("r.yaml:4:10: /edition: 'ja' is not a value that may stand here."
                        + " Allowed: an object with keys.");
    }

    @Test
    void jsonIsUpgradedToo() throws ReadFailure {
        String json =
                "{\"modelVersion\": \"0.1\", \"id\": \"a\", \"published\": \"2026-07-01\", \"edition\": {\"language\":"
                        + " \"ja\"}, \"title\": \"t\", \"issuer\": {\"company\": \"n\"}}";

        InformationSecurityReport report =
                READER.read(json, "r.json", Format.JSON, ReadLimits.DEFAULT).report();

        assertThat(report.getIssuer().getName()).isEqualTo("n");
        assertThat(report.getEdition().getPublished()).isPresent();
    }

    @Test
    void versionsThatNoStepLeadsFromAreToldAloneWithThoseThatAreRead() {
        assertThat(told("\"0.1\"", "\"0.0\""))
                .isEqualTo(
                        "r.yaml:1:15: /modelVersion: Version '0.0' of the model cannot be read. Allowed: 0.1, 0.2-test."
                                + " Change the version, or use a library that reads it.");
        assertThat(told("\"0.1\"", "\"0.3\""))
                .isEqualTo(
                        "r.yaml:1:15: /modelVersion: Version '0.3' of the model cannot be read. Allowed: 0.1, 0.2-test."
                                + " It is newer than this library: use a later release of the library, or write one of these.");
    }

    /** The step back, so that a third version is today's model again. */
    private static final class ToThird implements Upgrade {
        @Override
        public String from() {
            return "0.2-test";
        }

        @Override
        public String to() {
            return "0.3-test";
        }

        @Override
        public void apply(SourceEdit source) {
            source.rename("/issuer", "firm", "name");
        }
    }

    /** Here 0.2 knew a firm. */
    private static final class ToFirm implements Upgrade {
        @Override
        public String from() {
            return "0.1";
        }

        @Override
        public String to() {
            return "0.2-test";
        }

        @Override
        public void apply(SourceEdit source) {
            source.rename("/issuer", "company", "firm");
        }
    }

    @Test
    void stepsFollowEachOther() throws ReadFailure {
        ReportReader reader = new ReportReader(new Versions("0.3-test", List.of(new ToFirm(), new ToThird())));
        String first = ReportJson.toJson(
                        ReportJson.fromJson(
                                "{\"modelVersion\":\"0.1\",\"id\":\"a\",\"edition\":{\"language\":\"ja\"},\"title\":\"t\",\"issuer\":{\"name\":\"葵\"}}"))
                .replace("\"name\"", "\"company\"");
        String second = first.replace("\"0.1\"", "\"0.2-test\"").replace("\"company\"", "\"firm\"");

        assertThat(reader.read(first, "r.json", Format.JSON, ReadLimits.DEFAULT)
                        .report()
                        .getIssuer()
                        .getName())
                .isEqualTo("葵");
        assertThat(reader.read(second, "r.json", Format.JSON, ReadLimits.DEFAULT)
                        .tree()
                        .upgradedFrom())
                .contains("0.2-test");
        ReadFailure missing = catchThrowableOfType(
                ReadFailure.class,
                () -> reader.read(first.replace("company", "x"), "r.json", Format.JSON, ReadLimits.DEFAULT));
        assertThat(missing.problems()).anySatisfy(problem -> assertThat(problem.message(Locale.ENGLISH))
                .isEqualTo("r.json:8:14: /issuer: The mandatory property 'company' is missing. Add it here."));
    }

    @Test
    void stepsThatDoNotMeetAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Versions("0.3-test", List.of(new ToSecond())))
                .withMessage("no step leads from 0.2-test to 0.3-test");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Versions("0.3-test", List.of(new ToThird(), new ToSecond())))
                .withMessage("no step leads from 0.3-test to 0.1");
    }

    private static ReportReader.Read read(String yaml) throws ReadFailure {
        return READER.read(yaml, "r.yaml", Format.YAML, ReadLimits.DEFAULT);
    }

    private static String told(String from, String to) {
        assertThat(FIRST).contains(from);
        return catchThrowableOfType(ReadFailure.class, () -> read(FIRST.replace(from, to))).problems().stream()
                .map(problem -> problem.message(Locale.ENGLISH))
                .collect(Collectors.joining("\n"));
    }
}
