package io.github.infosecreport.model;

import static io.github.infosecreport.internal.model.ConstraintMessages.AT_LEAST;
import static io.github.infosecreport.internal.model.ConstraintMessages.AT_MOST;
import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_BLANK;
import static io.github.infosecreport.internal.model.ConstraintMessages.SECTION_ID;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.Edits;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.ExactlyOne;
import io.github.infosecreport.model.common.Exhibit;
import io.github.infosecreport.model.common.Ids;
import io.github.infosecreport.model.common.InternalUse;
import io.github.infosecreport.prose.InlineProse;
import io.github.infosecreport.prose.Prose;
import io.github.infosecreport.standard.ChapterKey;
import io.github.infosecreport.standard.ItemKey;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** An entry of the report's structure: a chapter, an item, or a section of the author's own; exactly one of the three. */
@Value.Immutable
@ValueStyle
@ExactlyOne(of = "chapter, item, section")
@JsonDeserialize(as = ImmutableStructureEntry.class)
@JsonPropertyOrder({
    "chapter",
    "item",
    "section",
    "heading",
    "level",
    "numbering",
    "text",
    "answers",
    "sections",
    "exhibits",
    "internalNotes"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface StructureEntry extends ExactlyOne.Alternatives {
    /** {@return the chapter that stands here} */
    Optional<ChapterKey> getChapter();

    /** {@return the item that stands here} */
    Optional<ItemKey> getItem();

    /** {@return id of a section of the author's own, {@code x-…}} */
    Optional<@Pattern(regexp = Ids.SECTION_PATTERN, message = SECTION_ID) String> getSection();

    /** {@return its heading; {@code none} lets it stand without one; the standard's title if unset} */
    Optional<InlineProse> getHeading();

    /** {@return 1 to 4; from its place if unset} */
    Optional<@Min(value = 1, message = AT_LEAST) @Max(value = 4, message = AT_MOST) Integer> getLevel();

    /** {@return how its heading is numbered; automatically if unset} */
    Optional<Numbering> getNumbering();

    /** {@return text directly under a chapter's heading, or of the own section} */
    Optional<Prose> getText();

    /** {@return items that an own section answers} */
    List<ItemKey> getAnswers();

    /** {@return what stands below it, in order} */
    List<@Valid StructureEntry> getSections();

    /** {@return exhibits of an own section or chapter} */
    List<@Valid Exhibit> getExhibits();

    /** {@return notes for the authors; internal, never printed} */
    @InternalUse
    @Value.Redacted
    List<@NotBlank(message = NOT_BLANK) String> getInternalNotes();

    @Override
    default int alternativesSet() {
        return (getChapter().isPresent() ? 1 : 0)
                + (getItem().isPresent() ? 1 : 0)
                + (getSection().isPresent() ? 1 : 0);
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
    final class Builder extends ImmutableStructureEntry.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addSection(Consumer<StructureEntry.Builder> edit) {
            StructureEntry.Builder child = StructureEntry.builder();
            edit.accept(child);
            return addSection(Edits.built("section", child::build));
        }

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addExhibit(Consumer<Exhibit.Builder> edit) {
            Exhibit.Builder child = Exhibit.builder();
            edit.accept(child);
            return addExhibit(Edits.built("exhibit", child::build));
        }

        /**
         * Edits the exhibit with an id.
         *
         * @param id its id
         * @param edit changes its present value
         * @return this builder
         * @throws java.util.NoSuchElementException if none has the id
         */
        public Builder editExhibit(String id, Consumer<Exhibit.Builder> edit) {
            return exhibits(Edits.byId(build().getExhibits(), id, Exhibit::getId, value -> {
                Exhibit.Builder child = value.toBuilder();
                edit.accept(child);
                return Edits.built("exhibit", child::build);
            }));
        }
    }
}
