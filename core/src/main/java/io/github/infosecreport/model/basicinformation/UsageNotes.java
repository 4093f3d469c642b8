package io.github.infosecreport.model.basicinformation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.Edits;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.ItemBuilder;
import io.github.infosecreport.model.common.ReportItem;
import io.github.infosecreport.prose.Prose;
import io.github.infosecreport.standard.ItemKey;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * How the report may be used. §5 Table 2
 *
 * <pre>{@code
 * builder.basicInformation(c -> c.usageNotes(u -> u
 *         .intendedUse(Prose.of("Use it to assess us as a supplier."))
 *         .limitations(Prose.of("It does not describe single products as deeply as an audit of them would."))
 *         .addNotice(n -> n.kind(NoticeKind.FORWARD_LOOKING).text(Prose.of("Plans may change.")))));
 * }</pre>
 */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableUsageNotes.class)
@JsonPropertyOrder({"absence", "text", "intendedUse", "limitations", "notices", "exhibits", "hidden", "internalNotes"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface UsageNotes extends ReportItem {
    /** {@return uses that the issuer invites} */
    Optional<Prose> getIntendedUse();

    /** {@return what the report is not detailed enough for} */
    Optional<Prose> getLimitations();

    /** {@return further notes} */
    List<@Valid Notice> getNotices();

    @Override
    default ItemKey itemKey() {
        return ItemKey.USAGE_NOTES;
    }

    @Override
    default boolean hasFacts() {
        return getIntendedUse().isPresent()
                || getLimitations().isPresent()
                || !getNotices().isEmpty();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableUsageNotes.Builder implements ItemBuilder<Builder> {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addNotice(Consumer<Notice.Builder> edit) {
            Notice.Builder child = Notice.builder();
            edit.accept(child);
            return addNotice(Edits.built("notice", child::build));
        }
    }
}
