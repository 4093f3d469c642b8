package io.github.infosecreport.model.common;

import io.github.infosecreport.internal.model.Edits;
import io.github.infosecreport.prose.InlineProse;
import io.github.infosecreport.prose.Prose;
import java.util.function.Consumer;

/**
 * What the builders of all items have in common.
 *
 * @param <B> the builder
 */
public interface ItemBuilder<B> extends AbsenceBuilder<B> {
    /**
     * Sets the prose.
     *
     * @param text the prose
     * @return this builder
     */
    B text(Prose text);

    /**
     * Adds an exhibit.
     *
     * @param exhibit the exhibit
     * @return this builder
     */
    B addExhibit(Exhibit exhibit);

    /**
     * Replaces the exhibits.
     *
     * @param exhibits the exhibits, in order
     * @return this builder
     */
    B exhibits(Iterable<? extends Exhibit> exhibits);

    /**
     * Builds the item as it is now.
     *
     * @return the item
     * @throws MissingAttributesException if a mandatory attribute is missing; it names all of them
     */
    ReportItem build();

    /**
     * Sets the prose from its source.
     *
     * @param source prose in the dialect of {@link Prose}
     * @return this builder
     */
    default B text(String source) {
        return text(Prose.of(source));
    }

    /**
     * Adds an exhibit, made by a lambda.
     *
     * @param edit fills its builder
     * @return this builder
     */
    default B addExhibit(Consumer<Exhibit.Builder> edit) {
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
    default B editExhibit(String id, Consumer<Exhibit.Builder> edit) {
        return exhibits(Edits.byId(build().getExhibits(), id, Exhibit::getId, value -> {
            Exhibit.Builder child = value.toBuilder();
            edit.accept(child);
            return Edits.built("exhibit", child::build);
        }));
    }

    /**
     * Edits the present absence, or makes one.
     *
     * @param edit fills or changes it
     * @return this builder
     */
    default B absence(Consumer<Absence.Builder> edit) {
        Absence.Builder child = build().getAbsence().map(Absence::toBuilder).orElseGet(Absence::builder);
        edit.accept(child);
        return absence(Edits.built("absence", child::build));
    }

    /**
     * Places the statement that the item does not apply.
     *
     * @param statement what is printed under the heading
     * @return this builder
     */
    default B notApplicable(String statement) {
        return absence(Absence.builder()
                .kind(AbsenceKind.NOT_APPLICABLE)
                .statement(InlineProse.of(statement))
                .build());
    }
}
