package io.github.infosecreport.validation;

import io.github.infosecreport.json.ReadReport;
import io.github.infosecreport.json.ReportJson;
import io.github.infosecreport.model.InformationSecurityReport;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;

/** Reports for tests: sound ones in both languages, and what is found in them. */
final class Check {
    static final List<String> LANGUAGES = List.of("ja", "en");

    private Check() {}

    /** The head of a report. */
    static String head(String language) {
        return "modelVersion: '0.1'\nid: r\nedition: {language: " + language + ", published: 2026-07-01}\n"
                + ("ja".equals(language)
                        ? "title: 情報セキュリティ報告書\nissuer: {name: 葵通販株式会社}\n"
                        : "title: Information Security Report\nissuer: {name: Aoi Ltd.}\n");
    }

    /** The four basic items. */
    static String basics(String language) {
        boolean ja = "ja".equals(language);
        return "management-perspective:\n  security-policy: {text: " + (ja ? "情報を守ります。" : "We protect information.")
                + "}\n  scope: {text: " + (ja ? "国内の全事業所" : "All domestic sites")
                + "}\ngovernance:\n  management-structure: {text: " + (ja ? "委員会が決めます。" : "A committee decides.")
                + "}\nresults-and-evaluation:\n  results: {text: " + (ja ? "研修を行いました。" : "We trained everybody.")
                + "}\n";
    }

    /** A report in which nothing is found. */
    static String sound(String language) {
        return head(language) + basics(language);
    }

    static InformationSecurityReport report(String yaml) {
        return ReportJson.fromYaml(yaml);
    }

    static ReadReport read(String yaml) {
        try {
            return ReportJson.read(new StringReader(yaml), "r.yaml", ReportJson.Format.YAML);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static List<Finding> findings(String yaml) {
        return ReportValidator.standard().validate(report(yaml)).findings();
    }

    static List<Finding> findings(String yaml, String rule) {
        return findings(yaml).stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .toList();
    }

    /** Rule and path of each finding. */
    static List<String> found(String yaml) {
        return findings(yaml).stream()
                .map(finding -> finding.rule().id() + " " + finding.path())
                .toList();
    }
}
