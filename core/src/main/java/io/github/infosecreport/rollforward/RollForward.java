package io.github.infosecreport.rollforward;

import io.github.infosecreport.internal.rollforward.Roller;
import io.github.infosecreport.model.InformationSecurityReport;
import java.util.List;
import java.util.Optional;

/**
 * Next year's draft of a report. What defines the new report moves on by a year: its id and title where they bear the
 * year, publication date and reporting period; last year's report becomes the previous one. Ids of facts stay. Texts and
 * facts stay as they are and dated as they were, since nothing says that they still hold; {@link #reviews()} names the
 * places to look at. Results stay as those of their year, and each gets a successor to be filled in, in whose place a
 * placeholder stands. What would be untrue of the new report goes: approvals, revisions, the date of the signature,
 * assurance, clearances for disclosure, evidence of figures, incidents of the period and the statement that there were
 * none. Internal notes stay, with the id of the report that they were written for.
 *
 * <pre>{@code
 * RollForward next = RollForward.of(lastYear);
 * next.reviews().forEach(review -> System.out.println(review.pointer() + " " + review.message(Locale.ENGLISH)));
 * }</pre>
 *
 * @param report the draft
 * @param reviews what its author has to look at, in the order of the draft's JSON form
 * @param fiscalYear the fiscal year that the draft reports on, by the year in which it starts; empty if last year's
 *     report tells neither its period nor when it was published, or covers no fiscal year
 */
public record RollForward(InformationSecurityReport report, List<Review> reviews, Optional<Integer> fiscalYear) {
    /**
     * Copies the list.
     *
     * @param report the draft
     * @param reviews what its author has to look at
     * @param fiscalYear the fiscal year that the draft reports on
     */
    public RollForward {
        reviews = List.copyOf(reviews);
    }

    /**
     * Makes next year's draft. Equal reports give equal drafts; nobody is asked what day it is.
     *
     * @param last last year's report, with its internal parts
     * @return the draft, in the current version of the model
     */
    public static RollForward of(InformationSecurityReport last) {
        return Roller.roll(last);
    }
}
