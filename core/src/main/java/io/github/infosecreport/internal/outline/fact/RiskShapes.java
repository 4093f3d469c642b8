package io.github.infosecreport.internal.outline.fact;

import io.github.infosecreport.model.governance.Risk;
import io.github.infosecreport.model.governance.RiskScale;
import java.util.List;
import java.util.Optional;

/** Risks, their levels named as the issuer's scale names them. */
final class RiskShapes {
    static final Shape<RiskScale> SCALE = Shape.<RiskScale>of("risk-scale")
            .texts("likelihood", RiskScale::getLikelihood)
            .texts("impact", RiskScale::getImpact)
            .build();

    private RiskShapes() {}

    static Shape<Risk> risk(Optional<RiskScale> scale) {
        List<String> likelihoods = scale.map(RiskScale::getLikelihood).orElse(List.of());
        List<String> impacts = scale.map(RiskScale::getImpact).orElse(List.of());
        return Shape.<Risk>of("risk")
                .id(Risk::getId)
                .text("name", Risk::getName)
                .asHead()
                .optionalProse("description", Risk::getDescription)
                .choices("informationClasses", Risk::getInformationClasses)
                .choices("properties", Risk::getProperties)
                .optionalInline("characteristics", Risk::getCharacteristics)
                .level("likelihood", likelihoods, Risk::getLikelihood)
                .level("impact", impacts, Risk::getImpact)
                .optionalInline("effect", Risk::getEffect)
                .optionalInline("tolerance", Risk::getTolerance)
                .optionalChoice("treatment", Risk::getTreatment)
                .optionalInline("measures", Risk::getMeasures)
                .flag("important", Risk::isImportant)
                .build();
    }
}
