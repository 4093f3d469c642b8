package io.github.infosecreport.model.plansandtargets;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.Edits;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.ItemBuilder;
import io.github.infosecreport.model.common.ReportItem;
import io.github.infosecreport.standard.ItemKey;
import jakarta.validation.Valid;
import java.util.List;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Targets in numbers, freely chosen; its content points are reconstructed. §5 Table 2, note 4
 *
 * <pre>{@code
 * builder.plansAndTargets(c -> c.numericalTargets(t -> t
 *         .addTarget(RatioTarget.atMost("open-rate", "訓練メールの開封率", "5").by(LocalDate.of(2026, 3, 31)))
 *         .addTarget(CountTarget.atLeast("drills", "全社訓練の回数", "2", "回"))));
 * }</pre>
 */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableNumericalTargets.class)
@JsonPropertyOrder({"absence", "text", "targets", "exhibits", "hidden", "internalNotes"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface NumericalTargets extends ReportItem {
    /** {@return the targets} */
    List<@Valid Target> getTargets();

    @Override
    default ItemKey itemKey() {
        return ItemKey.NUMERICAL_TARGETS;
    }

    @Override
    default boolean hasFacts() {
        return !getTargets().isEmpty();
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
    final class Builder extends ImmutableNumericalTargets.Builder implements ItemBuilder<Builder> {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}

        /**
         * Changes the target with an id.
         *
         * @param id its id
         * @param edit makes the new target of the present one
         * @return this builder
         * @throws java.util.NoSuchElementException if none has the id
         */
        public Builder editTarget(String id, UnaryOperator<Target> edit) {
            return targets(Edits.byId(build().getTargets(), id, Target::getId, edit));
        }
    }
}
