package io.github.infosecreport.internal.outline.fact;

import io.github.infosecreport.model.resultsandevaluation.Achievement;
import io.github.infosecreport.model.resultsandevaluation.AffectedInformation;
import io.github.infosecreport.model.resultsandevaluation.BenchmarkResult;
import io.github.infosecreport.model.resultsandevaluation.ContractTerm;
import io.github.infosecreport.model.resultsandevaluation.ContributionActivity;
import io.github.infosecreport.model.resultsandevaluation.EffectMeasurement;
import io.github.infosecreport.model.resultsandevaluation.Evaluation;
import io.github.infosecreport.model.resultsandevaluation.ExternalOpinion;
import io.github.infosecreport.model.resultsandevaluation.GapAssessment;
import io.github.infosecreport.model.resultsandevaluation.ImprovementActivity;
import io.github.infosecreport.model.resultsandevaluation.Incident;
import io.github.infosecreport.model.resultsandevaluation.IncidentReport;
import io.github.infosecreport.model.resultsandevaluation.LocalLaw;
import io.github.infosecreport.model.resultsandevaluation.Notification;
import io.github.infosecreport.model.resultsandevaluation.Outsourcing;
import io.github.infosecreport.model.resultsandevaluation.OverseasCase;
import io.github.infosecreport.model.resultsandevaluation.OverseasControl;
import io.github.infosecreport.model.resultsandevaluation.OverseasRegion;
import io.github.infosecreport.model.resultsandevaluation.QualityImprovement;
import io.github.infosecreport.model.resultsandevaluation.Results;
import io.github.infosecreport.model.resultsandevaluation.SocialContribution;
import io.github.infosecreport.model.resultsandevaluation.TimelineEntry;
import io.github.infosecreport.outline.Block;
import java.util.List;
import java.util.Optional;

/** The facts of the chapter resultsandevaluation. */
final class ResultsAndEvaluationShapes {
    static final Shape<Achievement> ACHIEVEMENT = Shape.<Achievement>of("achievement")
            .id(Achievement::getId)
            .text("name", Achievement::getName)
            .asHead()
            .optionalReference("action", Achievement::getAction)
            .optionalChoice("state", Achievement::getState)
            .span("when", Achievement::getWhen)
            .texts("units", Achievement::getUnits)
            .optionalInline("text", Achievement::getText)
            .optionalInline("findings", Achievement::getFindings)
            .optionalInline("shortfall", Achievement::getShortfall)
            .optionalInline("decision", Achievement::getDecision)
            .build();

    static final Shape<TimelineEntry> TIMELINE_ENTRY = Shape.<TimelineEntry>of("timeline-entry")
            .date("date", TimelineEntry::getDate)
            .asHead()
            .optionalChoice("category", TimelineEntry::getCategory)
            .inline("text", TimelineEntry::getText)
            .build();

    static final Shape<GapAssessment> GAP_ASSESSMENT = Shape.<GapAssessment>of("gap-assessment")
            .reference("about", GapAssessment::getAbout)
            .asHead()
            .inline("gap", GapAssessment::getGap)
            .optionalInline("cause", GapAssessment::getCause)
            .optionalInline("next", GapAssessment::getNext)
            .build();

    static final Shape<ExternalOpinion> EXTERNAL_OPINION = Shape.<ExternalOpinion>of("external-opinion")
            .id(ExternalOpinion::getId)
            .text("assessor", ExternalOpinion::getAssessor)
            .asHead()
            .optionalChoice("kind", ExternalOpinion::getKind)
            .optionalDate("date", ExternalOpinion::getDate)
            .inline("opinion", ExternalOpinion::getOpinion)
            .counted("findings", "cases", ExternalOpinion::getFindings)
            .build();

    static final Shape<BenchmarkResult> BENCHMARK_RESULT = Shape.<BenchmarkResult>of("benchmark-result")
            .id(BenchmarkResult::getId)
            .text("name", BenchmarkResult::getName)
            .asHead()
            .optionalText("version", BenchmarkResult::getVersion)
            .optionalDate("date", BenchmarkResult::getDate)
            .number("score", BenchmarkResult::getScore)
            .optionalNumber("maximum", BenchmarkResult::getMaximum)
            .optionalText("peerGroup", BenchmarkResult::getPeerGroup)
            .optionalNumber("peerAverage", BenchmarkResult::getPeerAverage)
            .build();

    static final Shape<EffectMeasurement> EFFECT_MEASUREMENT = Shape.<EffectMeasurement>of("effect-measurement")
            .id(EffectMeasurement::getId)
            .text("metric", EffectMeasurement::getMetric)
            .asHead()
            .quantity("value", fact -> Optional.of(fact.getValue()), EffectMeasurement::getUnit, fact -> false)
            .quantity("previous", EffectMeasurement::getPrevious, EffectMeasurement::getUnit, fact -> false)
            .optionalInline("text", EffectMeasurement::getText)
            .build();

    static final Shape<ImprovementActivity> IMPROVEMENT_ACTIVITY = Shape.<ImprovementActivity>of("improvement-activity")
            .id(ImprovementActivity::getId)
            .optionalChoice("kind", ImprovementActivity::getKind)
            .text("name", ImprovementActivity::getName)
            .asHead()
            .optionalInline("text", ImprovementActivity::getText)
            .counted("count", "cases", ImprovementActivity::getCount)
            .build();

    static final Shape<OverseasRegion> OVERSEAS_REGION = Shape.<OverseasRegion>of("overseas-region")
            .id(OverseasRegion::getId)
            .text("name", OverseasRegion::getName)
            .asHead()
            .optionalText("responsible", OverseasRegion::getResponsible)
            .counted("sites", "places", OverseasRegion::getSites)
            .optionalInline("text", OverseasRegion::getText)
            .build();

    static final Shape<LocalLaw> LOCAL_LAW = Shape.<LocalLaw>of("local-law")
            .text("region", LocalLaw::getRegion)
            .text("law", LocalLaw::getLaw)
            .asHead()
            .optionalInline("response", LocalLaw::getResponse)
            .build();

    static final Shape<OverseasCase> OVERSEAS_CASE = Shape.<OverseasCase>of("overseas-case")
            .text("site", OverseasCase::getSite)
            .asHead()
            .span("period", OverseasCase::getPeriod)
            .inline("text", OverseasCase::getText)
            .build();

    static final Shape<ContractTerm> CONTRACT_TERM = Shape.<ContractTerm>of("contract-term")
            .choice("kind", ContractTerm::getKind)
            .asHead()
            .optionalInline("text", ContractTerm::getText)
            .build();

    static final Shape<ContributionActivity> CONTRIBUTION_ACTIVITY = Shape.<ContributionActivity>of(
                    "contribution-activity")
            .id(ContributionActivity::getId)
            .optionalChoice("kind", ContributionActivity::getKind)
            .text("name", ContributionActivity::getName)
            .asHead()
            .span("period", ContributionActivity::getPeriod)
            .counted("participants", "persons", ContributionActivity::getParticipants)
            .optionalInline("text", ContributionActivity::getText)
            .build();

    static final Shape<AffectedInformation> AFFECTED_INFORMATION = Shape.<AffectedInformation>of("affected-information")
            .choice("informationClass", AffectedInformation::getInformationClass)
            .asHead()
            .quantity(
                    "count", AffectedInformation::getCount, AffectedInformation::getUnit, AffectedInformation::isAbout)
            .build();

    static final Shape<Notification> NOTIFICATION = Shape.<Notification>of("notification")
            .text("to", Notification::getTo)
            .asHead()
            .optionalDate("date", Notification::getDate)
            .build();

    static final Shape<Incident> INCIDENT = Shape.<Incident>of("incident")
            .id(Incident::getId)
            .text("title", Incident::getTitle)
            .asHead()
            .optionalChoice("severity", Incident::getSeverity)
            .optionalDate("occurred", Incident::getOccurred)
            .optionalDate("detected", Incident::getDetected)
            .optionalDate("determinedMaterial", Incident::getDeterminedMaterial)
            .optionalDate("resolved", Incident::getResolved)
            .flag("outsidePeriod", Incident::isOutsidePeriod)
            .parts("affected", AFFECTED_INFORMATION, Incident::getAffected)
            .optionalProse("course", Incident::getCourse)
            .optionalProse("damage", Incident::getDamage)
            .optionalProse("reach", Incident::getReach)
            .optionalProse("response", Incident::getResponse)
            .optionalProse("cause", Incident::getCause)
            .optionalProse("recurrencePrevention", Incident::getRecurrencePrevention)
            .parts("reportedTo", NOTIFICATION, Incident::getReportedTo)
            .optionalReference("risk", Incident::getRisk)
            .build();

    static List<Piece> results(Results item, String pointer, FactIndex index) {
        ObservationShapes observations = new ObservationShapes(index);
        return new Pieces("results", pointer)
                .list("achievements", ACHIEVEMENT, item.getAchievements())
                .drawn(
                        "observations",
                        observations.label(item.getObservations()),
                        observations.shape(),
                        Fact.list(pointer + "/observations", item.getObservations()),
                        observations::draw)
                .prose("findings", item.getFindings())
                .prose("shortfall", item.getShortfall())
                .prose("decisions", item.getDecisions())
                .prose("inProgress", item.getInProgress())
                .list("chronology", TIMELINE_ENTRY, item.getChronology())
                .build();
    }

    static List<Piece> evaluation(Evaluation item, String pointer) {
        return new Pieces("evaluation", pointer)
                .list("gaps", GAP_ASSESSMENT, item.getGaps())
                .prose("cause", item.getCause())
                .list("externalOpinions", EXTERNAL_OPINION, item.getExternalOpinions())
                .list("benchmarks", BENCHMARK_RESULT, item.getBenchmarks())
                .list("effectMeasurements", EFFECT_MEASUREMENT, item.getEffectMeasurements())
                .build();
    }

    static List<Piece> qualityImprovement(QualityImprovement item, String pointer) {
        return new Pieces("quality-improvement", pointer)
                .list("activities", IMPROVEMENT_ACTIVITY, item.getActivities())
                .build();
    }

    static List<Piece> overseasControl(OverseasControl item, String pointer) {
        return new Pieces("overseas-control", pointer)
                .prose("overseasStructure", item.getOverseasStructure())
                .list("regions", OVERSEAS_REGION, item.getRegions())
                .list("localLaws", LOCAL_LAW, item.getLocalLaws())
                .list("cases", OVERSEAS_CASE, item.getCases())
                .build();
    }

    static List<Piece> outsourcing(Outsourcing item, String pointer) {
        return new Pieces("outsourcing", pointer)
                .prose("selfCheck", item.getSelfCheck())
                .lines("selectionCriteria", item.getSelectionCriteria())
                .lines("sla", item.getSla())
                .list("contractTerms", CONTRACT_TERM, item.getContractTerms())
                .build();
    }

    static List<Piece> socialContribution(SocialContribution item, String pointer) {
        return new Pieces("social-contribution", pointer)
                .list("activities", CONTRIBUTION_ACTIVITY, item.getActivities())
                .build();
    }

    static List<Piece> incidentReport(IncidentReport item, String pointer) {
        return new Pieces("incident-report", pointer)
                .add(item.getNone().stream()
                        .map(none -> new Piece.Loose(drawing -> List.of(new Block.Paragraph(
                                drawing.inlines(pointer + "/none/statement", none.getStatement())))))
                        .toList())
                .cards("incidents", INCIDENT, item.getIncidents())
                .build();
    }

    private ResultsAndEvaluationShapes() {}
}
