package io.github.infosecreport.internal.outline.fact;

import io.github.infosecreport.model.governance.Body;
import io.github.infosecreport.model.governance.ContinuityPlan;
import io.github.infosecreport.model.governance.ManagementRelation;
import io.github.infosecreport.model.governance.ManagementStructure;
import io.github.infosecreport.model.governance.OverallTreatment;
import io.github.infosecreport.model.governance.ReferencedGuideline;
import io.github.infosecreport.model.governance.ResponsibleExecutive;
import io.github.infosecreport.model.governance.Risks;
import io.github.infosecreport.model.governance.RoadmapStage;
import io.github.infosecreport.model.governance.SecurityResources;
import io.github.infosecreport.model.governance.StrategicGoal;
import io.github.infosecreport.model.governance.Strategy;
import io.github.infosecreport.model.governance.StrategyArea;
import io.github.infosecreport.model.governance.TrainingProgram;
import java.util.List;

/** The facts of the chapter governance. */
final class GovernanceShapes {
    static final Shape<ResponsibleExecutive> RESPONSIBLE_EXECUTIVE = Shape.<ResponsibleExecutive>of(
                    "responsible-executive")
            .id(ResponsibleExecutive::getId)
            .text("role", ResponsibleExecutive::getRole)
            .asHead()
            .optionalText("name", ResponsibleExecutive::getName)
            .optionalText("title", ResponsibleExecutive::getTitle)
            .optionalInline("remit", ResponsibleExecutive::getRemit)
            .flag("concurrent", ResponsibleExecutive::isConcurrent)
            .optionalInline("expertise", ResponsibleExecutive::getExpertise)
            .build();

    static final Shape<Body> BODY = Shape.<Body>of("body")
            .id(Body::getId)
            .text("name", Body::getName)
            .asHead()
            .optionalChoice("kind", Body::getKind)
            .optionalText("chair", Body::getChair)
            .texts("members", Body::getMembers)
            .counted("memberCount", "persons", Body::getMemberCount)
            .inlines("duties", Body::getDuties)
            .optionalInline("authority", Body::getAuthority)
            .optionalText("frequency", Body::getFrequency)
            .optionalReference("reportsTo", Body::getReportsTo)
            .optionalDate("established", Body::getEstablished)
            .build();

    static final Shape<TrainingProgram> TRAINING_PROGRAM = Shape.<TrainingProgram>of("training-program")
            .id(TrainingProgram::getId)
            .text("name", TrainingProgram::getName)
            .asHead()
            .optionalText("audience", TrainingProgram::getAudience)
            .optionalText("frequency", TrainingProgram::getFrequency)
            .optionalInline("content", TrainingProgram::getContent)
            .build();

    static final Shape<ManagementRelation> MANAGEMENT_RELATION = Shape.<ManagementRelation>of("management-relation")
            .choice("with", ManagementRelation::getWith)
            .asHead()
            .inline("text", ManagementRelation::getText)
            .build();

    static final Shape<ContinuityPlan> CONTINUITY_PLAN = Shape.<ContinuityPlan>of("continuity-plan")
            .choice("status", ContinuityPlan::getStatus)
            .optionalInline("text", ContinuityPlan::getText)
            .optionalDate("reviewed", ContinuityPlan::getReviewed)
            .optionalDate("exercised", ContinuityPlan::getExercised)
            .build();

    static final Shape<ReferencedGuideline> REFERENCED_GUIDELINE = Shape.<ReferencedGuideline>of("referenced-guideline")
            .id(ReferencedGuideline::getId)
            .text("name", ReferencedGuideline::getName)
            .asHead()
            .optionalText("version", ReferencedGuideline::getVersion)
            .optionalText("publisher", ReferencedGuideline::getPublisher)
            .build();

    static final Shape<SecurityResources> SECURITY_RESOURCES = Shape.<SecurityResources>of("security-resources")
            .money("budget", SecurityResources::getBudget)
            .span("period", SecurityResources::getPeriod)
            .counted("fullTime", "persons", SecurityResources::getFullTime)
            .counted("concurrent", "persons", SecurityResources::getConcurrent)
            .optionalDate("asOf", SecurityResources::getAsOf)
            .build();

    static final Shape<OverallTreatment> OVERALL_TREATMENT = Shape.<OverallTreatment>of("overall-treatment")
            .choice("treatment", OverallTreatment::getTreatment)
            .optionalInline("text", OverallTreatment::getText)
            .build();

    static final Shape<StrategyArea> STRATEGY_AREA = Shape.<StrategyArea>of("strategy-area")
            .id(StrategyArea::getId)
            .text("name", StrategyArea::getName)
            .asHead()
            .optionalInline("text", StrategyArea::getText)
            .references("risks", StrategyArea::getRisks)
            .build();

    static final Shape<StrategicGoal> STRATEGIC_GOAL = Shape.<StrategicGoal>of("strategic-goal")
            .id(StrategicGoal::getId)
            .inline("statement", StrategicGoal::getStatement)
            .asHead()
            .optionalDate("by", StrategicGoal::getBy)
            .references("risks", StrategicGoal::getRisks)
            .build();

    static final Shape<RoadmapStage> ROADMAP_STAGE = Shape.<RoadmapStage>of("roadmap-stage")
            .id(RoadmapStage::getId)
            .text("name", RoadmapStage::getName)
            .asHead()
            .span("period", RoadmapStage::getPeriod)
            .optionalInline("reach", RoadmapStage::getReach)
            .build();

    static List<Piece> managementStructure(ManagementStructure item, String pointer) {
        return new Pieces("management-structure", pointer)
                .list("officers", RESPONSIBLE_EXECUTIVE, item.getOfficers())
                .prose("structure", item.getStructure())
                .drawn("bodies", BODY, Fact.list(pointer + "/bodies", item.getBodies()), BodyTree::draw)
                .prose("authority", item.getAuthority())
                .prose("activity", item.getActivity())
                .prose("review", item.getReview())
                .prose("education", item.getEducation())
                .list("trainings", TRAINING_PROGRAM, item.getTrainings())
                .list("relations", MANAGEMENT_RELATION, item.getRelations())
                .single("bcp", CONTINUITY_PLAN, item.getBcp())
                .list("guidelines", REFERENCED_GUIDELINE, item.getGuidelines())
                .prose("legalCompliance", item.getLegalCompliance())
                .single("resources", SECURITY_RESOURCES, item.getResources())
                .build();
    }

    static List<Piece> risks(Risks item, String pointer) {
        return new Pieces("risks", pointer)
                .prose("informationAtRisk", item.getInformationAtRisk())
                .prose("cia", item.getCia())
                .prose("characteristics", item.getCharacteristics())
                .prose("tolerance", item.getTolerance())
                .prose("likelihoodImpact", item.getLikelihoodImpact())
                .list("risks", RiskShapes.risk(item.getScale()), item.getRisks())
                .single("scale", RiskShapes.SCALE, item.getScale())
                .single("treatment", OVERALL_TREATMENT, item.getTreatment())
                .build();
    }

    static List<Piece> strategy(Strategy item, String pointer) {
        return new Pieces("strategy", pointer)
                .prose("linkToPolicyRisk", item.getLinkToPolicyRisk())
                .list("priorityAreas", STRATEGY_AREA, item.getPriorityAreas())
                .list("strategicGoals", STRATEGIC_GOAL, item.getStrategicGoals())
                .prose("rationale", item.getRationale())
                .prose("approach", item.getApproach())
                .list("roadmap", ROADMAP_STAGE, item.getRoadmap())
                .list("focusPolicies", STRATEGY_AREA, item.getFocusPolicies())
                .build();
    }

    private GovernanceShapes() {}
}
