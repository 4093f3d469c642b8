package io.github.infosecreport.internal.validation;

import io.github.infosecreport.standard.BilingualText;
import io.github.infosecreport.standard.ItemKey;
import io.github.infosecreport.validation.Confidence;
import io.github.infosecreport.validation.Detection;
import io.github.infosecreport.validation.Finding;
import io.github.infosecreport.validation.FindingSink;
import io.github.infosecreport.validation.Profile;
import io.github.infosecreport.validation.RuleInfo;
import io.github.infosecreport.validation.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers the findings of one check. */
public final class Sink {
    private final Profile profile;
    private final ReportTree tree;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    /**
     * Begins a check.
     *
     * @param profile how strictly the report is judged
     * @param tree the report
     */
    public Sink(Profile profile, ReportTree tree) {
        this.profile = profile;
        this.tree = tree;
    }

    /** {@return what was found, in the order in which it was} */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Returns a sink for a rule.
     *
     * @param rule the rule
     * @return what it reports to
     */
    public FindingSink of(RuleInfo rule) {
        return detection -> add(rule, detection);
    }

    private void add(RuleInfo rule, Detection detection) {
        List<BilingualText> texts =
                detection.arguments().stream().map(Sink::bilingual).toList();
        Optional<ItemKey> item = ItemPaths.item(detection.path());
        findings.add(new Finding(
                rule,
                severity(rule, detection),
                detection.confidence(),
                item,
                detection.path(),
                detection.range(),
                detection.excerpt(),
                texts,
                detection.fixes(),
                fingerprint(rule, item, detection.path(), detection.excerpt())));
    }

    /** Low confidence makes a finding one step milder, and an error needs high confidence, whatever the profile. */
    private Severity severity(RuleInfo rule, Detection detection) {
        Severity usual = detection.severity().orElse(rule.severity());
        Severity sure = detection.confidence() == Confidence.LOW ? usual.milder() : usual;
        Severity judged = rule.severity(sure, profile);
        return judged == Severity.ERROR && detection.confidence() != Confidence.HIGH ? judged.milder() : judged;
    }

    private static BilingualText bilingual(Object argument) {
        String text = String.valueOf(argument);
        return argument instanceof BilingualText both ? both : new BilingualText(text, text);
    }

    /** Names a finding by rule, item, fact and text, never by an index that moves, and counts equals. */
    private String fingerprint(RuleInfo rule, Optional<ItemKey> item, String path, Optional<String> excerpt) {
        String key = String.join(
                "|",
                rule.id(),
                item.map(ItemKey::key).orElse(""),
                new FactPaths(tree).named(path).replaceAll("/\\d+(?=/|$)", "[]"),
                excerpt.map(text -> text.replaceAll("\\s+", " ").strip()).orElse(""));
        int ordinal = seen.merge(key, 1, Integer::sum);
        return Digests.shortDigest(key + "|" + ordinal);
    }
}
