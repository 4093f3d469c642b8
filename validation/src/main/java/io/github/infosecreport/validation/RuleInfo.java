package io.github.infosecreport.validation;

import io.github.infosecreport.standard.BilingualText;

/**
 * What is known of a rule without running it.
 *
 * @param id its id, stable and never used again for another rule, such as {@code basic-scope-missing}
 * @param group what it is about
 * @param severity how grave its findings are under {@link Profile#STANDARD}
 * @param section where the standard implies it, such as {@code §1 Table 1}
 * @param summary what it looks for
 * @param message what a finding says; {@code {0}} and so on stand for its arguments
 * @param reason why it matters
 * @param mend how to mend what it finds
 */
public record RuleInfo(
        String id,
        RuleGroup group,
        Severity severity,
        String section,
        BilingualText summary,
        BilingualText message,
        BilingualText reason,
        BilingualText mend) {
    /**
     * Returns how grave findings are.
     *
     * @param profile how strictly the report is judged
     * @return the severity under that profile
     */
    public Severity severity(Profile profile) {
        return severity(severity, profile);
    }

    /**
     * Returns how grave a finding is that is graver or milder than the rule's usual ones.
     *
     * @param usual how grave it is under {@link Profile#STANDARD}
     * @param profile how strictly the report is judged
     * @return the severity under that profile
     */
    public Severity severity(Severity usual, Profile profile) {
        boolean lenient = profile == Profile.FAITHFUL && group == RuleGroup.COMPLETENESS;
        if (lenient && usual == Severity.ERROR) {
            return Severity.WARNING;
        }
        boolean strict = profile == Profile.STRICT && (group == RuleGroup.DISCLOSURE || group == RuleGroup.TRUST);
        return strict && usual == Severity.WARNING ? Severity.ERROR : usual;
    }

    /**
     * Returns where the rule is explained with examples.
     *
     * @return an address that stays: it is made of the id
     */
    public String documentation() {
        return "https://infosecreport.github.io/rules/" + id;
    }
}
