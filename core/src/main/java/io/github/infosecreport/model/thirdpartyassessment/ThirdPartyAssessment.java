package io.github.infosecreport.model.thirdpartyassessment;

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
 * Certifications and assessments by others, where held. §5 Table 2, note 7
 *
 * <pre>{@code
 * builder.thirdPartyAssessment(t -> t
 *         .addCertification(c -> c
 *                 .id("isms")
 *                 .scheme("ISMS")
 *                 .status(CertificationStatus.HELD)
 *                 .standard("ISO/IEC 27001")
 *                 .edition("2022")
 *                 .validUntil(PartialDate.parse("2028-03-31")))
 *         .addQualifiedStaff(q -> q.id("registered").qualification("情報処理安全確保支援士").count(12)));
 * }</pre>
 */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableThirdPartyAssessment.class)
@JsonPropertyOrder({
    "absence",
    "text",
    "certifications",
    "audits",
    "publicDocuments",
    "auditResult",
    "qualifiedStaff",
    "maturity",
    "ratings",
    "assurance",
    "plans",
    "exhibits",
    "hidden",
    "internalNotes"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface ThirdPartyAssessment extends ReportItem {
    /** {@return certifications} */
    List<@Valid Certification> getCertifications();

    /** {@return audits} */
    List<@Valid Audit> getAudits();

    /** {@return documents that readers can get} */
    List<@Valid PublishedDocument> getPublicDocuments();

    /** {@return what audits found} */
    Optional<Prose> getAuditResult();

    /** {@return how many hold qualifications} */
    List<@Valid QualifiedStaff> getQualifiedStaff();

    /** {@return maturity} */
    List<@Valid MaturityAssessment> getMaturity();

    /** {@return ratings and ranks} */
    List<@Valid Rating> getRatings();

    /** {@return assurance of the report} */
    Optional<@Valid Assurance> getAssurance();

    /** {@return what is planned} */
    Optional<Prose> getPlans();

    @Override
    default ItemKey itemKey() {
        return ItemKey.THIRD_PARTY_ASSESSMENT;
    }

    @Override
    default boolean hasFacts() {
        return !getCertifications().isEmpty()
                || !getAudits().isEmpty()
                || !getPublicDocuments().isEmpty()
                || getAuditResult().isPresent()
                || !getQualifiedStaff().isEmpty()
                || !getMaturity().isEmpty()
                || !getRatings().isEmpty()
                || getAssurance().isPresent()
                || getPlans().isPresent();
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
    final class Builder extends ImmutableThirdPartyAssessment.Builder implements ItemBuilder<Builder> {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addCertification(Consumer<Certification.Builder> edit) {
            Certification.Builder child = Certification.builder();
            edit.accept(child);
            return addCertification(Edits.built("certification", child::build));
        }

        /**
         * Edits the one with an id.
         *
         * @param id its id
         * @param edit changes its present value
         * @return this builder
         * @throws java.util.NoSuchElementException if none has the id
         */
        public Builder editCertification(String id, Consumer<Certification.Builder> edit) {
            return certifications(Edits.byId(build().getCertifications(), id, Certification::getId, value -> {
                Certification.Builder child = value.toBuilder();
                edit.accept(child);
                return Edits.built("certification", child::build);
            }));
        }

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addAudit(Consumer<Audit.Builder> edit) {
            Audit.Builder child = Audit.builder();
            edit.accept(child);
            return addAudit(Edits.built("audit", child::build));
        }

        /**
         * Edits the one with an id.
         *
         * @param id its id
         * @param edit changes its present value
         * @return this builder
         * @throws java.util.NoSuchElementException if none has the id
         */
        public Builder editAudit(String id, Consumer<Audit.Builder> edit) {
            return audits(Edits.byId(build().getAudits(), id, Audit::getId, value -> {
                Audit.Builder child = value.toBuilder();
                edit.accept(child);
                return Edits.built("audit", child::build);
            }));
        }

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addPublicDocument(Consumer<PublishedDocument.Builder> edit) {
            PublishedDocument.Builder child = PublishedDocument.builder();
            edit.accept(child);
            return addPublicDocument(Edits.built("publicDocument", child::build));
        }

        /**
         * Edits the one with an id.
         *
         * @param id its id
         * @param edit changes its present value
         * @return this builder
         * @throws java.util.NoSuchElementException if none has the id
         */
        public Builder editPublicDocument(String id, Consumer<PublishedDocument.Builder> edit) {
            return publicDocuments(Edits.byId(build().getPublicDocuments(), id, PublishedDocument::getId, value -> {
                PublishedDocument.Builder child = value.toBuilder();
                edit.accept(child);
                return Edits.built("publicDocument", child::build);
            }));
        }

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addQualifiedStaff(Consumer<QualifiedStaff.Builder> edit) {
            QualifiedStaff.Builder child = QualifiedStaff.builder();
            edit.accept(child);
            return addQualifiedStaff(Edits.built("qualifiedStaff", child::build));
        }

        /**
         * Edits the one with an id.
         *
         * @param id its id
         * @param edit changes its present value
         * @return this builder
         * @throws java.util.NoSuchElementException if none has the id
         */
        public Builder editQualifiedStaff(String id, Consumer<QualifiedStaff.Builder> edit) {
            return qualifiedStaff(Edits.byId(build().getQualifiedStaff(), id, QualifiedStaff::getId, value -> {
                QualifiedStaff.Builder child = value.toBuilder();
                edit.accept(child);
                return Edits.built("qualifiedStaff", child::build);
            }));
        }

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addMaturity(Consumer<MaturityAssessment.Builder> edit) {
            MaturityAssessment.Builder child = MaturityAssessment.builder();
            edit.accept(child);
            return addMaturity(Edits.built("maturity", child::build));
        }

        /**
         * Edits the one with an id.
         *
         * @param id its id
         * @param edit changes its present value
         * @return this builder
         * @throws java.util.NoSuchElementException if none has the id
         */
        public Builder editMaturity(String id, Consumer<MaturityAssessment.Builder> edit) {
            return maturity(Edits.byId(build().getMaturity(), id, MaturityAssessment::getId, value -> {
                MaturityAssessment.Builder child = value.toBuilder();
                edit.accept(child);
                return Edits.built("maturity", child::build);
            }));
        }

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addRating(Consumer<Rating.Builder> edit) {
            Rating.Builder child = Rating.builder();
            edit.accept(child);
            return addRating(Edits.built("rating", child::build));
        }

        /**
         * Edits the one with an id.
         *
         * @param id its id
         * @param edit changes its present value
         * @return this builder
         * @throws java.util.NoSuchElementException if none has the id
         */
        public Builder editRating(String id, Consumer<Rating.Builder> edit) {
            return ratings(Edits.byId(build().getRatings(), id, Rating::getId, value -> {
                Rating.Builder child = value.toBuilder();
                edit.accept(child);
                return Edits.built("rating", child::build);
            }));
        }

        /**
         * Edits the present value, or makes one.
         *
         * @param edit fills or changes it
         * @return this builder
         */
        public Builder assurance(Consumer<Assurance.Builder> edit) {
            Assurance.Builder child =
                    build().getAssurance().map(Assurance::toBuilder).orElseGet(Assurance::builder);
            edit.accept(child);
            return assurance(Edits.built("assurance", child::build));
        }
    }
}
