package io.github.infosecreport.model.common;

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
        return addExhibit(child.build());
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
