package io.github.infosecreport.model.governance;

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
 * Who carries information security, and how; basic. §5 Table 2, note 3
 *
 * <pre>{@code
 * builder.governance(c -> c.managementStructure(m -> m
 *         .text("四半期ごとに委員会を開きます（[](#bodies)）。")
 *         .addOfficer(o -> o.id("ciso").role("CISO").title("常務執行役員"))
 *         .addBody(b -> b.id("committee").name("情報セキュリティ委員会").frequency("四半期ごと").reportsTo("取締役会"))
 *         .bcp(p -> p.status(ContinuityPlanStatus.ESTABLISHED).exercised(PartialDate.parse("2025-11")))));
 * }</pre>
 */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableManagementStructure.class)
@JsonPropertyOrder({
    "absence",
    "text",
    "officers",
    "structure",
    "bodies",
    "authority",
    "activity",
    "review",
    "education",
    "trainings",
    "relations",
    "bcp",
    "guidelines",
    "legalCompliance",
    "resources",
    "exhibits",
    "hidden",
    "internalNotes"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface ManagementStructure extends ReportItem {
    /** {@return executives who answer for it} */
    List<@Valid ResponsibleExecutive> getOfficers();

    /** {@return how it is organised} */
    Optional<Prose> getStructure();

    /** {@return committees, departments, teams} */
    List<@Valid Body> getBodies();

    /** {@return powers and duties, and what is delegated} */
    Optional<Prose> getAuthority();

    /** {@return how often and what is done} */
    Optional<Prose> getActivity();

    /** {@return how it is evaluated, reviewed and reported} */
    Optional<Prose> getReview();

    /** {@return the scheme of education} */
    Optional<Prose> getEducation();

    /** {@return trainings that recur} */
    List<@Valid TrainingProgram> getTrainings();

    /** {@return ties to other functions} */
    List<@Valid ManagementRelation> getRelations();

    /** {@return business continuity} */
    Optional<@Valid ContinuityPlan> getBcp();

    /** {@return guidelines referred to} */
    List<@Valid ReferencedGuideline> getGuidelines();

    /** {@return how laws and standards are kept} */
    Optional<Prose> getLegalCompliance();

    /** {@return budget and people} */
    Optional<@Valid SecurityResources> getResources();

    @Override
    default ItemKey itemKey() {
        return ItemKey.MANAGEMENT_STRUCTURE;
    }

    @Override
    default boolean hasFacts() {
        return !getOfficers().isEmpty()
                || getStructure().isPresent()
                || !getBodies().isEmpty()
                || getAuthority().isPresent()
                || getActivity().isPresent()
                || getReview().isPresent()
                || getEducation().isPresent()
                || !getTrainings().isEmpty()
                || !getRelations().isEmpty()
                || getBcp().isPresent()
                || !getGuidelines().isEmpty()
                || getLegalCompliance().isPresent()
                || getResources().isPresent();
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
    final class Builder extends ImmutableManagementStructure.Builder implements ItemBuilder<Builder> {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addOfficer(Consumer<ResponsibleExecutive.Builder> edit) {
            ResponsibleExecutive.Builder child = ResponsibleExecutive.builder();
            edit.accept(child);
            return addOfficer(Edits.built("officer", child::build));
        }

        /**
         * Edits the one with an id.
         *
         * @param id its id
         * @param edit changes its present value
         * @return this builder
         * @throws java.util.NoSuchElementException if none has the id
         */
        public Builder editOfficer(String id, Consumer<ResponsibleExecutive.Builder> edit) {
            return officers(Edits.byId(build().getOfficers(), id, ResponsibleExecutive::getId, value -> {
                ResponsibleExecutive.Builder child = value.toBuilder();
                edit.accept(child);
                return Edits.built("officer", child::build);
            }));
        }

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addBody(Consumer<Body.Builder> edit) {
            Body.Builder child = Body.builder();
            edit.accept(child);
            return addBody(Edits.built("body", child::build));
        }

        /**
         * Edits the one with an id.
         *
         * @param id its id
         * @param edit changes its present value
         * @return this builder
         * @throws java.util.NoSuchElementException if none has the id
         */
        public Builder editBody(String id, Consumer<Body.Builder> edit) {
            return bodies(Edits.byId(build().getBodies(), id, Body::getId, value -> {
                Body.Builder child = value.toBuilder();
                edit.accept(child);
                return Edits.built("body", child::build);
            }));
        }

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addTraining(Consumer<TrainingProgram.Builder> edit) {
            TrainingProgram.Builder child = TrainingProgram.builder();
            edit.accept(child);
            return addTraining(Edits.built("training", child::build));
        }

        /**
         * Edits the one with an id.
         *
         * @param id its id
         * @param edit changes its present value
         * @return this builder
         * @throws java.util.NoSuchElementException if none has the id
         */
        public Builder editTraining(String id, Consumer<TrainingProgram.Builder> edit) {
            return trainings(Edits.byId(build().getTrainings(), id, TrainingProgram::getId, value -> {
                TrainingProgram.Builder child = value.toBuilder();
                edit.accept(child);
                return Edits.built("training", child::build);
            }));
        }

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addRelation(Consumer<ManagementRelation.Builder> edit) {
            ManagementRelation.Builder child = ManagementRelation.builder();
            edit.accept(child);
            return addRelation(Edits.built("relation", child::build));
        }

        /**
         * Edits the present value, or makes one.
         *
         * @param edit fills or changes it
         * @return this builder
         */
        public Builder bcp(Consumer<ContinuityPlan.Builder> edit) {
            ContinuityPlan.Builder child =
                    build().getBcp().map(ContinuityPlan::toBuilder).orElseGet(ContinuityPlan::builder);
            edit.accept(child);
            return bcp(Edits.built("bcp", child::build));
        }

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addGuideline(Consumer<ReferencedGuideline.Builder> edit) {
            ReferencedGuideline.Builder child = ReferencedGuideline.builder();
            edit.accept(child);
            return addGuideline(Edits.built("guideline", child::build));
        }

        /**
         * Edits the one with an id.
         *
         * @param id its id
         * @param edit changes its present value
         * @return this builder
         * @throws java.util.NoSuchElementException if none has the id
         */
        public Builder editGuideline(String id, Consumer<ReferencedGuideline.Builder> edit) {
            return guidelines(Edits.byId(build().getGuidelines(), id, ReferencedGuideline::getId, value -> {
                ReferencedGuideline.Builder child = value.toBuilder();
                edit.accept(child);
                return Edits.built("guideline", child::build);
            }));
        }

        /**
         * Edits the present value, or makes one.
         *
         * @param edit fills or changes it
         * @return this builder
         */
        public Builder resources(Consumer<SecurityResources.Builder> edit) {
            SecurityResources.Builder child =
                    build().getResources().map(SecurityResources::toBuilder).orElseGet(SecurityResources::builder);
            edit.accept(child);
            return resources(Edits.built("resources", child::build));
        }
    }
}
