package io.github.infosecreport.internal.outline.fact;

import io.github.infosecreport.model.managementperspective.BusinessIndicator;
import io.github.infosecreport.model.managementperspective.BusinessIndicators;
import io.github.infosecreport.model.managementperspective.Declaration;
import io.github.infosecreport.model.managementperspective.InformationHolding;
import io.github.infosecreport.model.managementperspective.IssuerProfile;
import io.github.infosecreport.model.managementperspective.OrganizationalBoundary;
import io.github.infosecreport.model.managementperspective.PolicyDocument;
import io.github.infosecreport.model.managementperspective.SalesFigure;
import io.github.infosecreport.model.managementperspective.Scope;
import io.github.infosecreport.model.managementperspective.ScopeAxis;
import io.github.infosecreport.model.managementperspective.SecurityPolicy;
import io.github.infosecreport.model.managementperspective.SiteCount;
import io.github.infosecreport.model.managementperspective.StakeholderMessage;
import io.github.infosecreport.model.managementperspective.Stakeholders;
import io.github.infosecreport.model.managementperspective.WorkforceShare;
import io.github.infosecreport.outline.Inline;
import java.util.List;
import java.util.Optional;

/** The facts of the chapter managementperspective. */
final class ManagementPerspectiveShapes {
    static final Shape<PolicyDocument> POLICY_DOCUMENT = Shape.<PolicyDocument>of("policy-document")
            .id(PolicyDocument::getId)
            .text("name", PolicyDocument::getName)
            .asHead()
            .optionalChoice("kind", PolicyDocument::getKind)
            .optionalText("position", PolicyDocument::getPosition)
            .optionalInline("gist", PolicyDocument::getGist)
            .optionalDate("revised", PolicyDocument::getRevised)
            .flag("published", PolicyDocument::isPublished)
            .build();

    static final Shape<Declaration> DECLARATION = Shape.<Declaration>of("declaration")
            .id(Declaration::getId)
            .optionalChoice("kind", fact -> Optional.of(fact.getKind()))
            .text("title", Declaration::getTitle)
            .asHead()
            .optionalProse("text", Declaration::getText)
            .optionalDate("established", Declaration::getEstablished)
            .optionalDate("revised", Declaration::getRevised)
            .build();

    static final Shape<ScopeAxis> SCOPE_AXIS = Shape.<ScopeAxis>of("scope-axis")
            .choice("axis", ScopeAxis::getAxis)
            .asHead()
            .inline("text", ScopeAxis::getText)
            .optionalInline("excluded", ScopeAxis::getExcluded)
            .build();

    static final Shape<OrganizationalBoundary> ORGANIZATIONAL_BOUNDARY = Shape.<OrganizationalBoundary>of(
                    "organizational-boundary")
            .counted("companies", "companies", OrganizationalBoundary::getCompanies)
            .optionalInline("basis", OrganizationalBoundary::getBasis)
            .optionalDate("asOf", OrganizationalBoundary::getAsOf)
            .texts("members", OrganizationalBoundary::getMembers)
            .build();

    static final Shape<StakeholderMessage> STAKEHOLDER_MESSAGE = Shape.<StakeholderMessage>of("stakeholder-message")
            .written("group", fact -> true, ManagementPerspectiveShapes::reader)
            .asHead()
            .optionalInline("identification", StakeholderMessage::getIdentification)
            .optionalProse("message", StakeholderMessage::getMessage)
            .optionalInline("benefit", StakeholderMessage::getBenefit)
            .optionalInline("risk", StakeholderMessage::getRisk)
            .build();

    static final Shape<BusinessIndicator> BUSINESS_INDICATOR = Shape.<BusinessIndicator>of("business-indicator")
            .id(BusinessIndicator::getId)
            .optionalChoice("group", BusinessIndicator::getGroup)
            .text("name", BusinessIndicator::getName)
            .asHead()
            .quantity(
                    "value",
                    fact -> Optional.of(fact.getValue()),
                    BusinessIndicator::getUnit,
                    BusinessIndicator::isAbout)
            .optionalDate("asOf", BusinessIndicator::getAsOf)
            .optionalInline("note", BusinessIndicator::getNote)
            .build();

    static final Shape<InformationHolding> INFORMATION_HOLDING = Shape.<InformationHolding>of("information-holding")
            .id(InformationHolding::getId)
            .choice("informationClass", InformationHolding::getInformationClass)
            .text("name", InformationHolding::getName)
            .asHead()
            .quantity("number", InformationHolding::getNumber, InformationHolding::getUnit, InformationHolding::isAbout)
            .texts("elements", InformationHolding::getElements)
            .counted("yearsKept", "years", InformationHolding::getYearsKept)
            .build();

    static final Shape<WorkforceShare> WORKFORCE_SHARE = Shape.<WorkforceShare>of("workforce-share")
            .choice("category", WorkforceShare::getCategory)
            .asHead()
            .percent("percent", WorkforceShare::getPercent)
            .counted("count", "persons", WorkforceShare::getCount)
            .build();

    static final Shape<SiteCount> SITE_COUNT = Shape.<SiteCount>of("site-count")
            .text("kind", SiteCount::getKind)
            .asHead()
            .optionalText("region", SiteCount::getRegion)
            .flag("overseas", SiteCount::isOverseas)
            .counted("count", "places", SiteCount::getCount)
            .build();

    static final Shape<SalesFigure> SALES_FIGURE = Shape.<SalesFigure>of("sales-figure")
            .optionalText("region", SalesFigure::getRegion)
            .asHead()
            .span("period", SalesFigure::getPeriod)
            .money("amount", fact -> Optional.of(fact.getAmount()))
            .build();

    static final Shape<IssuerProfile> ISSUER_PROFILE = Shape.<IssuerProfile>of("issuer-profile")
            .optionalDate("established", IssuerProfile::getEstablished)
            .texts("businesses", IssuerProfile::getBusinesses)
            .texts("salesChannels", IssuerProfile::getSalesChannels)
            .money("capital", IssuerProfile::getCapital)
            .parts("sales", SALES_FIGURE, IssuerProfile::getSales)
            .optionalText("listing", IssuerProfile::getListing)
            .counted("shareholders", "persons", IssuerProfile::getShareholders)
            .counted("employees", "persons", IssuerProfile::getEmployees)
            .percent("turnoverPercent", IssuerProfile::getTurnoverPercent)
            .parts("workforce", WORKFORCE_SHARE, IssuerProfile::getWorkforce)
            .parts("sites", SITE_COUNT, IssuerProfile::getSites)
            .build();

    /** Names a group of readers as the issuer calls them. */
    private static List<Inline> reader(StakeholderMessage message, String pointer, Drawing drawing) {
        return message.getLabel()
                .map(own -> Values.authored(own, pointer + "/label"))
                .orElseGet(() -> Values.made(drawing.label(message.getGroup())));
    }

    static List<Piece> securityPolicy(SecurityPolicy item, String pointer) {
        return new Pieces("security-policy", pointer)
                .list("ruleSet", POLICY_DOCUMENT, item.getRuleSet())
                .list("declarations", DECLARATION, item.getDeclarations())
                .prose("managementPolicy", item.getManagementPolicy())
                .prose("vision", item.getVision())
                .prose("issues", item.getIssues())
                .add(SignatureBlock.pieces(item.getSignature(), pointer + "/signature"))
                .build();
    }

    static List<Piece> scope(Scope item, String pointer) {
        return new Pieces("scope", pointer)
                .list("axes", SCOPE_AXIS, item.getAxes())
                .single("boundary", ORGANIZATIONAL_BOUNDARY, item.getBoundary())
                .build();
    }

    static List<Piece> stakeholders(Stakeholders item, String pointer) {
        return new Pieces("stakeholders", pointer)
                .prose("identification", item.getIdentification())
                .list("groups", STAKEHOLDER_MESSAGE, item.getGroups())
                .prose("benefitRisk", item.getBenefitRisk())
                .prose("feedbackChannel", item.getFeedbackChannel())
                .build();
    }

    static List<Piece> businessIndicators(BusinessIndicators item, String pointer) {
        return new Pieces("business-indicators", pointer)
                .single("profile", ISSUER_PROFILE, item.getProfile())
                .prose("companyValue", item.getCompanyValue())
                .prose("socialResponsibility", item.getSocialResponsibility())
                .prose("importantInformation", item.getImportantInformation())
                .prose("itDependence", item.getItDependence())
                .prose("externalDependence", item.getExternalDependence())
                .prose("partiesRange", item.getPartiesRange())
                .list("indicators", BUSINESS_INDICATOR, item.getIndicators())
                .list("informationHoldings", INFORMATION_HOLDING, item.getInformationHoldings())
                .build();
    }

    private ManagementPerspectiveShapes() {}
}
