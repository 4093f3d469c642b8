package io.github.infosecreport.model.managementperspective;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.Edits;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.ItemBuilder;
import io.github.infosecreport.model.common.ReportItem;
import io.github.infosecreport.standard.ItemKey;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What the report covers; basic. §5 Table 2, note 2
 *
 * <pre>{@code
 * builder.managementPerspective(c -> c.scope(s -> s
 *         .addAxis(a -> a
 *                 .axis(ScopeAxisKind.SITES)
 *                 .text(InlineProse.of("国内の全事業所"))
 *                 .excluded(InlineProse.of("開設から半年に満たない物流拠点")))
 *         .boundary(b -> b.companies(13).basis(InlineProse.of("連結子会社")).asOf(PartialDate.parse("2026-03-31")))));
 * }</pre>
 */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableScope.class)
@JsonPropertyOrder({"absence", "text", "axes", "boundary", "exhibits", "hidden", "internalNotes"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Scope extends ReportItem {
    /** {@return the axes along which it is drawn} */
    List<@Valid ScopeAxis> getAxes();

    /** {@return the companies of a group report} */
    Optional<@Valid OrganizationalBoundary> getBoundary();

    @Override
    default ItemKey itemKey() {
        return ItemKey.SCOPE;
    }

    @Override
    default boolean hasFacts() {
        return !getAxes().isEmpty() || getBoundary().isPresent();
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
    final class Builder extends ImmutableScope.Builder implements ItemBuilder<Builder> {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addAxis(Consumer<ScopeAxis.Builder> edit) {
            ScopeAxis.Builder child = ScopeAxis.builder();
            edit.accept(child);
            return addAxis(Edits.built("axis", child::build));
        }

        /**
         * Edits the present value, or makes one.
         *
         * @param edit fills or changes it
         * @return this builder
         */
        public Builder boundary(Consumer<OrganizationalBoundary.Builder> edit) {
            OrganizationalBoundary.Builder child = build().getBoundary()
                    .map(OrganizationalBoundary::toBuilder)
                    .orElseGet(OrganizationalBoundary::builder);
            edit.accept(child);
            return boundary(Edits.built("boundary", child::build));
        }
    }
}
