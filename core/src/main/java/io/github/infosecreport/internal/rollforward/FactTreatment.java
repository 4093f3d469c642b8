package io.github.infosecreport.internal.rollforward;

import io.github.infosecreport.rollforward.ReviewReason;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What becomes of a list of facts, or of a fact or text of an item. */
enum FactTreatment {
    /** Its texts are looked at one by one. */
    TEXT(null),
    /** It states something as it was last year. */
    VALUES(ReviewReason.VALUES),
    /** It tells of last year. */
    EVENTS(ReviewReason.EVENTS),
    /** It names people. */
    PEOPLE(ReviewReason.PEOPLE),
    /** It goes on. */
    HISTORY(ReviewReason.HISTORY),
    /** Nothing in it grows old by itself. */
    PLAIN(null),
    /** It has a rule of its own. */
    OWN(null);

    private final @Nullable ReviewReason reason;

    FactTreatment(@Nullable ReviewReason reason) {
        this.reason = reason;
    }

    /** {@return why the whole has to be looked at} */
    Optional<ReviewReason> reason() {
        return Optional.ofNullable(reason);
    }
}
