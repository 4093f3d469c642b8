package io.github.infosecreport.model.focusthemes;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.Edits;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.ItemBuilder;
import io.github.infosecreport.model.common.ReportItem;
import io.github.infosecreport.standard.ItemKey;
import jakarta.validation.Valid;
import java.util.List;
import java.util.function.Consumer;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Themes that the issuer most wants to show. §5 Table 2
 *
 * <pre>{@code
 * builder.focusThemes(f -> f
 *         .text("This year we write about the companies that deliver for us.")
 *         .addTheme(t -> t
 *                 .id("suppliers")
 *                 .name("Learning with small suppliers")
 *                 .kind(ThemeKind.SUPPLY_CHAIN)
 *                 .initiative(Prose.of("Forty of them sent people to our drill."))));
 * }</pre>
 */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableFocusThemes.class)
@JsonPropertyOrder({"absence", "text", "themes", "exhibits", "hidden", "internalNotes"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface FocusThemes extends ReportItem {
    /** {@return the themes} */
    List<@Valid FocusTheme> getThemes();

    @Override
    default ItemKey itemKey() {
        return ItemKey.FOCUS_THEMES;
    }

    @Override
    default boolean hasFacts() {
        return !getThemes().isEmpty();
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
    final class Builder extends ImmutableFocusThemes.Builder implements ItemBuilder<Builder> {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addTheme(Consumer<FocusTheme.Builder> edit) {
            FocusTheme.Builder child = FocusTheme.builder();
            edit.accept(child);
            return addTheme(Edits.built("theme", child::build));
        }

        /**
         * Edits the one with an id.
         *
         * @param id its id
         * @param edit changes its present value
         * @return this builder
         * @throws java.util.NoSuchElementException if none has the id
         */
        public Builder editTheme(String id, Consumer<FocusTheme.Builder> edit) {
            return themes(Edits.byId(build().getThemes(), id, FocusTheme::getId, value -> {
                FocusTheme.Builder child = value.toBuilder();
                edit.accept(child);
                return Edits.built("theme", child::build);
            }));
        }
    }
}
