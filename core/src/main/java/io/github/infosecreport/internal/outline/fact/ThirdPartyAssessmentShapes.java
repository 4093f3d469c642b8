package io.github.infosecreport.internal.outline.fact;

import io.github.infosecreport.model.thirdpartyassessment.Assurance;
import io.github.infosecreport.model.thirdpartyassessment.Audit;
import io.github.infosecreport.model.thirdpartyassessment.Certification;
import io.github.infosecreport.model.thirdpartyassessment.MaturityAssessment;
import io.github.infosecreport.model.thirdpartyassessment.PublishedDocument;
import io.github.infosecreport.model.thirdpartyassessment.QualifiedStaff;
import io.github.infosecreport.model.thirdpartyassessment.Rating;
import io.github.infosecreport.model.thirdpartyassessment.Surveillance;
import io.github.infosecreport.model.thirdpartyassessment.ThirdPartyAssessment;
import io.github.infosecreport.standard.ItemKey;
import java.util.List;
import java.util.Optional;

/** The facts of the chapter thirdpartyassessment. */
final class ThirdPartyAssessmentShapes {
    static final Shape<Surveillance> SURVEILLANCE = Shape.<Surveillance>of("surveillance")
            .choice("kind", Surveillance::getKind)
            .asHead()
            .optionalDate("date", Surveillance::getDate)
            .optionalInline("result", Surveillance::getResult)
            .build();

    static final Shape<Certification> CERTIFICATION = Shape.<Certification>of("certification")
            .id(Certification::getId)
            .text("scheme", Certification::getScheme)
            .asHead()
            .choice("status", Certification::getStatus)
            .optionalText("standard", Certification::getStandard)
            .optionalText("edition", Certification::getEdition)
            .optionalText("level", Certification::getLevel)
            .optionalText("number", Certification::getNumber)
            .optionalInline("scope", Certification::getScope)
            .texts("units", Certification::getUnits)
            .optionalDate("firstRegistered", Certification::getFirstRegistered)
            .optionalDate("validUntil", Certification::getValidUntil)
            .optionalText("certificationBody", Certification::getCertificationBody)
            .optionalText("accreditationBody", Certification::getAccreditationBody)
            .parts("surveillance", SURVEILLANCE, Certification::getSurveillance)
            .optionalDate("plannedFor", Certification::getPlannedFor)
            .build();

    static final Shape<Audit> AUDIT = Shape.<Audit>of("audit")
            .id(Audit::getId)
            .text("name", Audit::getName)
            .asHead()
            .optionalChoice("kind", Audit::getKind)
            .optionalText("auditor", Audit::getAuditor)
            .optionalInline("object", Audit::getObject)
            .optionalText("standard", Audit::getStandard)
            .optionalDate("date", Audit::getDate)
            .optionalInline("result", Audit::getResult)
            .counted("findings", "cases", Audit::getFindings)
            .build();

    static final Shape<PublishedDocument> PUBLISHED_DOCUMENT = Shape.<PublishedDocument>of("published-document")
            .id(PublishedDocument::getId)
            .choice("kind", PublishedDocument::getKind)
            .text("title", PublishedDocument::getTitle)
            .asHead()
            .address("url", PublishedDocument::getUrl)
            .optionalDate("date", PublishedDocument::getDate)
            .flag("disclosablePartOnly", PublishedDocument::isDisclosablePartOnly)
            .build();

    static final Shape<QualifiedStaff> QUALIFIED_STAFF = Shape.<QualifiedStaff>of("qualified-staff")
            .id(QualifiedStaff::getId)
            .text("qualification", QualifiedStaff::getQualification)
            .asHead()
            .counted("count", "persons", fact -> Optional.of(fact.getCount()))
            .optionalDate("asOf", QualifiedStaff::getAsOf)
            .build();

    static final Shape<MaturityAssessment> MATURITY_ASSESSMENT = Shape.<MaturityAssessment>of("maturity-assessment")
            .id(MaturityAssessment::getId)
            .text("model", MaturityAssessment::getModel)
            .asHead()
            .text("level", MaturityAssessment::getLevel)
            .optionalText("maximum", MaturityAssessment::getMaximum)
            .optionalText("assessor", MaturityAssessment::getAssessor)
            .optionalDate("date", MaturityAssessment::getDate)
            .build();

    static final Shape<Rating> RATING = Shape.<Rating>of("rating")
            .id(Rating::getId)
            .text("name", Rating::getName)
            .asHead()
            .text("rank", Rating::getRank)
            .optionalText("source", Rating::getSource)
            .optionalDate("date", Rating::getDate)
            .build();

    static final Shape<Assurance> ASSURANCE = Shape.<Assurance>of("assurance")
            .text("assurer", Assurance::getAssurer)
            .optionalInline("object", Assurance::getObject)
            .optionalText("standard", Assurance::getStandard)
            .optionalText("level", Assurance::getLevel)
            .optionalDate("date", Assurance::getDate)
            .optionalInline("opinion", Assurance::getOpinion)
            .build();

    /**
     * Returns the certifications that are printed under an item: note 7 lets an issuer show them with its plans or its
     * results.
     */
    static List<Piece> certifications(ItemKey placedIn, ThirdPartyAssessment item, String pointer) {
        List<Fact<Certification>> placed = Fact.list(pointer + "/certifications", item.getCertifications()).stream()
                .filter(certification ->
                        certification.value().getPlacedIn().orElse(ItemKey.THIRD_PARTY_ASSESSMENT) == placedIn)
                .toList();
        return new Pieces("third-party-assessment", pointer)
                .drawn(
                        "certifications",
                        CERTIFICATION,
                        placed,
                        (facts, drawing) -> Piece.Drawn.of(FactCards.draw(CERTIFICATION, facts, drawing)))
                .build();
    }

    static List<Piece> thirdPartyAssessment(ThirdPartyAssessment item, String pointer) {
        return new Pieces("third-party-assessment", pointer)
                .add(certifications(ItemKey.THIRD_PARTY_ASSESSMENT, item, pointer))
                .list("audits", AUDIT, item.getAudits())
                .list("publicDocuments", PUBLISHED_DOCUMENT, item.getPublicDocuments())
                .prose("auditResult", item.getAuditResult())
                .list("qualifiedStaff", QUALIFIED_STAFF, item.getQualifiedStaff())
                .list("maturity", MATURITY_ASSESSMENT, item.getMaturity())
                .list("ratings", RATING, item.getRatings())
                .single("assurance", ASSURANCE, item.getAssurance())
                .prose("plans", item.getPlans())
                .build();
    }

    private ThirdPartyAssessmentShapes() {}
}
