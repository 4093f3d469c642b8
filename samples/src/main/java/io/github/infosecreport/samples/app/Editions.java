package io.github.infosecreport.samples.app;

import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.validation.Profile;
import io.github.infosecreport.validation.ReportValidator;
import io.github.infosecreport.validation.ValidationResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks reports one after the other, each beside the editions of it that came before: of two editions that are named
 * together, the second one's findings tell in what they differ.
 */
final class Editions {
    private final Profile profile;
    private final Map<String, List<InformationSecurityReport>> before = new HashMap<>();

    Editions(Profile profile) {
        this.profile = profile;
    }

    ValidationResult check(Input input) {
        InformationSecurityReport report = input.read().report();
        List<InformationSecurityReport> editions = before.computeIfAbsent(report.getId(), id -> new ArrayList<>());
        ReportValidator.Builder validator = ReportValidator.builder().profile(profile);
        editions.forEach(validator::otherEdition);
        ValidationResult result = input.check(validator.build());
        editions.add(report);
        return result;
    }
}
