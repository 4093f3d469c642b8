package io.github.infosecreport.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.Edits;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.InternalUse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One language edition of a report: how it is written and where it stands. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableEdition.class)
@JsonPropertyOrder({
    "language",
    "published",
    "numbering",
    "dates",
    "fiscalYears",
    "numbers",
    "contents",
    "status",
    "approvals",
    "revisions",
    "excerpt"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Edition {
    /** {@return its language} */
    EditionLanguage getLanguage();

    /** {@return when it is published} */
    Optional<LocalDate> getPublished();

    /** {@return how headings are numbered; {@link NumberingPreset#BUSINESS} if unset} */
    Optional<NumberingPreset> getNumbering();

    /** {@return how dates are written; {@link DateStyle#WESTERN} if unset} */
    Optional<DateStyle> getDates();

    /** {@return how fiscal years are named; {@link FiscalYearStyle#STARTING_YEAR} if unset} */
    Optional<FiscalYearStyle> getFiscalYears();

    /** {@return how large numbers are written; {@link NumberStyle#GROUPED} if unset} */
    Optional<NumberStyle> getNumbers();

    /** {@return whether a table of contents is printed; true if unset} */
    Optional<Boolean> getContents();

    /** {@return where it stands; nothing is printed if unset} */
    Optional<EditionStatus> getStatus();

    /** {@return who approved it; internal} */
    @InternalUse
    @Value.Redacted
    List<@Valid Approval> getApprovals();

    /** {@return what changed after publication} */
    List<@Valid Revision> getRevisions();

    /** {@return whether texts of another edition are left out on purpose; false if unset} */
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    default boolean isExcerpt() {
        return false;
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds it; {@code build} names every mandatory attribute that is missing.
     *
     * <pre>{@code
     * builder.edition(e -> e
     *         .language(Locale.JAPANESE)
     *         .published(LocalDate.of(2026, 7, 1))
     *         .numbering(NumberingPreset.OFFICIAL)
     *         .dates(DateStyle.WAREKI)
     *         .status(EditionStatus.PUBLISHED)
     *         .addRevision(r -> r.date(LocalDate.of(2026, 8, 3)).change(InlineProse.of("表2の件数を訂正しました。"))));
     * }</pre>
     */
    final class Builder extends ImmutableEdition.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}

        /**
         * Sets the language.
         *
         * @param locale Japanese or English
         * @return this builder
         * @throws IllegalArgumentException if the locale's language is neither
         */
        public Builder language(Locale locale) {
            return language(EditionLanguage.of(locale));
        }

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addApproval(Consumer<Approval.Builder> edit) {
            Approval.Builder child = Approval.builder();
            edit.accept(child);
            return addApproval(Edits.built("approval", child::build));
        }

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addRevision(Consumer<Revision.Builder> edit) {
            Revision.Builder child = Revision.builder();
            edit.accept(child);
            return addRevision(Edits.built("revision", child::build));
        }
    }
}
