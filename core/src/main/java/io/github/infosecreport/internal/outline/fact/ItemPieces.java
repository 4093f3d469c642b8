package io.github.infosecreport.internal.outline.fact;

import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.model.basicinformation.Purpose;
import io.github.infosecreport.model.basicinformation.ReportingPeriod;
import io.github.infosecreport.model.basicinformation.ResponsibleDepartment;
import io.github.infosecreport.model.basicinformation.UsageNotes;
import io.github.infosecreport.model.common.ReportItem;
import io.github.infosecreport.model.focusthemes.FocusThemes;
import io.github.infosecreport.model.governance.ManagementStructure;
import io.github.infosecreport.model.governance.Risks;
import io.github.infosecreport.model.governance.Strategy;
import io.github.infosecreport.model.managementperspective.BusinessIndicators;
import io.github.infosecreport.model.managementperspective.Scope;
import io.github.infosecreport.model.managementperspective.SecurityPolicy;
import io.github.infosecreport.model.managementperspective.Stakeholders;
import io.github.infosecreport.model.plansandtargets.ActionPlan;
import io.github.infosecreport.model.plansandtargets.NumericalTargets;
import io.github.infosecreport.model.resultsandevaluation.Evaluation;
import io.github.infosecreport.model.resultsandevaluation.IncidentReport;
import io.github.infosecreport.model.resultsandevaluation.Outsourcing;
import io.github.infosecreport.model.resultsandevaluation.OverseasControl;
import io.github.infosecreport.model.resultsandevaluation.QualityImprovement;
import io.github.infosecreport.model.resultsandevaluation.Results;
import io.github.infosecreport.model.resultsandevaluation.SocialContribution;
import io.github.infosecreport.model.thirdpartyassessment.ThirdPartyAssessment;
import io.github.infosecreport.standard.ItemKey;
import java.util.ArrayList;
import java.util.List;

/** Finds the facts of an item, in the order in which they are printed. */
public final class ItemPieces {
    private final InformationSecurityReport report;
    private final FactIndex index;

    /**
     * Reads a report.
     *
     * @param report the report
     * @param index finds the targets that its results answer
     */
    public ItemPieces(InformationSecurityReport report, FactIndex index) {
        this.report = report;
        this.index = index;
    }

    /**
     * Returns the facts that are printed under an item: its own, and certifications that are placed there.
     *
     * @param item the item's key
     * @return the pieces; none if the item is not set and nothing is placed there
     */
    public List<Piece> of(ItemKey item) {
        List<Piece> pieces = new ArrayList<>();
        report.item(item).ifPresent(value -> pieces.addAll(own(value)));
        if (item != ItemKey.THIRD_PARTY_ASSESSMENT) {
            pieces.addAll(ThirdPartyAssessmentShapes.certifications(
                    item, report.getThirdPartyAssessment(), pointer(ItemKey.THIRD_PARTY_ASSESSMENT)));
        }
        return pieces;
    }

    /**
     * Returns where an item stands.
     *
     * @param item its key
     * @return JSON Pointer of the item
     */
    public static String pointer(ItemKey item) {
        return item.chapter().isItem() ? "/" + item.key() : "/" + item.chapter().key() + "/" + item.key();
    }

    private List<Piece> own(ReportItem item) {
        String pointer = pointer(item.itemKey());
        return switch (item.itemKey()) {
            case PURPOSE -> BasicInformationShapes.purpose((Purpose) item, pointer);
            case USAGE_NOTES -> BasicInformationShapes.usageNotes((UsageNotes) item, pointer);
            case REPORTING_PERIOD -> BasicInformationShapes.reportingPeriod((ReportingPeriod) item, pointer);
            case RESPONSIBLE_DEPARTMENT ->
                BasicInformationShapes.responsibleDepartment((ResponsibleDepartment) item, pointer);
            case SECURITY_POLICY -> ManagementPerspectiveShapes.securityPolicy((SecurityPolicy) item, pointer);
            case SCOPE -> ManagementPerspectiveShapes.scope((Scope) item, pointer);
            case STAKEHOLDERS -> ManagementPerspectiveShapes.stakeholders((Stakeholders) item, pointer);
            case BUSINESS_INDICATORS ->
                ManagementPerspectiveShapes.businessIndicators((BusinessIndicators) item, pointer);
            case MANAGEMENT_STRUCTURE -> GovernanceShapes.managementStructure((ManagementStructure) item, pointer);
            case RISKS -> GovernanceShapes.risks((Risks) item, pointer);
            case STRATEGY -> GovernanceShapes.strategy((Strategy) item, pointer);
            case ACTION_PLAN -> PlansAndTargetsShapes.actionPlan((ActionPlan) item, pointer);
            case NUMERICAL_TARGETS -> PlansAndTargetsShapes.numericalTargets((NumericalTargets) item, pointer);
            case RESULTS -> ResultsAndEvaluationShapes.results((Results) item, pointer, index);
            case EVALUATION -> ResultsAndEvaluationShapes.evaluation((Evaluation) item, pointer);
            case QUALITY_IMPROVEMENT ->
                ResultsAndEvaluationShapes.qualityImprovement((QualityImprovement) item, pointer);
            case OVERSEAS_CONTROL -> ResultsAndEvaluationShapes.overseasControl((OverseasControl) item, pointer);
            case OUTSOURCING -> ResultsAndEvaluationShapes.outsourcing((Outsourcing) item, pointer);
            case SOCIAL_CONTRIBUTION ->
                ResultsAndEvaluationShapes.socialContribution((SocialContribution) item, pointer);
            case INCIDENT_REPORT -> ResultsAndEvaluationShapes.incidentReport((IncidentReport) item, pointer);
            case FOCUS_THEMES -> FocusThemesShapes.focusThemes((FocusThemes) item, pointer);
            case THIRD_PARTY_ASSESSMENT ->
                ThirdPartyAssessmentShapes.thirdPartyAssessment((ThirdPartyAssessment) item, pointer);
        };
    }
}
