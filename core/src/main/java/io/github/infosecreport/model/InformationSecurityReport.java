package io.github.infosecreport.model;

import static io.github.infosecreport.internal.model.ConstraintMessages.ID;
import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_BLANK;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.Edits;
import io.github.infosecreport.internal.model.NestedValueStyle;
import io.github.infosecreport.model.common.Ids;
import io.github.infosecreport.model.common.MissingAttributesException;
import io.github.infosecreport.model.common.NotBlankIfSet;
import io.github.infosecreport.model.common.ReportChapter;
import io.github.infosecreport.model.common.ReportItem;
import io.github.infosecreport.model.focusthemes.FocusThemes;
import io.github.infosecreport.model.thirdpartyassessment.ThirdPartyAssessment;
import io.github.infosecreport.standard.ChapterKey;
import io.github.infosecreport.standard.ItemKey;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * An information security report in one language edition, after METI's Information Security Report Model.
 *
 * <p>Chapters are never null; what is not set is empty. Content stays under its key; {@link #getStructure() structure}
 * decides order, headings and numbering.
 */
@Value.Immutable
@NestedValueStyle
@JsonDeserialize(as = ImmutableInformationSecurityReport.class)
@JsonPropertyOrder({
    "modelVersion",
    "id",
    "edition",
    "title",
    "subtitle",
    "issuer",
    "previousReport",
    "structure",
    "basic-information",
    "management-perspective",
    "governance",
    "plans-and-targets",
    "results-and-evaluation",
    "focus-themes",
    "third-party-assessment"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@NamedOnce
public interface InformationSecurityReport {
    /** The version of the model that this library writes. */
    String MODEL_VERSION = "0.1";

    /** {@return the version of the model; {@value #MODEL_VERSION} if unset} */
    @NotBlank(message = NOT_BLANK)
    @Value.Default
    default String getModelVersion() {
        return MODEL_VERSION;
    }

    /** {@return names the report; the same in every language edition} */
    @Pattern(regexp = Ids.PATTERN, message = ID)
    String getId();

    /** {@return how this edition is written and where it stands} */
    @Valid
    Edition getEdition();

    /** {@return its title} */
    @NotBlank(message = NOT_BLANK)
    String getTitle();

    /** {@return its subtitle} */
    Optional<@NotBlankIfSet String> getSubtitle();

    /** {@return the company that issues it} */
    @Valid
    Issuer getIssuer();

    /** {@return the report of the year before} */
    Optional<@Valid PreviousReport> getPreviousReport();

    /** {@return order, headings and own sections; what it does not name keeps the standard's place} */
    List<@Valid StructureEntry> getStructure();

    /** {@return the chapter {@code basic-information}; empty if nothing is set in it} */
    @JsonProperty("basic-information")
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = NothingSet.class)
    @Value.Default
    default @Valid BasicInformation getBasicInformation() {
        return BasicInformation.builder().build();
    }

    /** {@return the chapter {@code management-perspective}; empty if nothing is set in it} */
    @JsonProperty("management-perspective")
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = NothingSet.class)
    @Value.Default
    default @Valid ManagementPerspective getManagementPerspective() {
        return ManagementPerspective.builder().build();
    }

    /** {@return the chapter {@code governance}; empty if nothing is set in it} */
    @JsonProperty("governance")
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = NothingSet.class)
    @Value.Default
    default @Valid Governance getGovernance() {
        return Governance.builder().build();
    }

    /** {@return the chapter {@code plans-and-targets}; empty if nothing is set in it} */
    @JsonProperty("plans-and-targets")
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = NothingSet.class)
    @Value.Default
    default @Valid PlansAndTargets getPlansAndTargets() {
        return PlansAndTargets.builder().build();
    }

    /** {@return the chapter {@code results-and-evaluation}; empty if nothing is set in it} */
    @JsonProperty("results-and-evaluation")
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = NothingSet.class)
    @Value.Default
    default @Valid ResultsAndEvaluation getResultsAndEvaluation() {
        return ResultsAndEvaluation.builder().build();
    }

    /** {@return the chapter {@code focus-themes}; empty if nothing is set in it} */
    @JsonProperty("focus-themes")
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = NothingSet.class)
    @Value.Default
    default @Valid FocusThemes getFocusThemes() {
        return FocusThemes.builder().build();
    }

    /** {@return the chapter {@code third-party-assessment}; empty if nothing is set in it} */
    @JsonProperty("third-party-assessment")
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = NothingSet.class)
    @Value.Default
    default @Valid ThirdPartyAssessment getThirdPartyAssessment() {
        return ThirdPartyAssessment.builder().build();
    }

    /** {@return the five chapters that hold items; focus themes and third-party assessment are items themselves} */
    default List<ReportChapter> chapters() {
        return List.of(
                getBasicInformation(),
                getManagementPerspective(),
                getGovernance(),
                getPlansAndTargets(),
                getResultsAndEvaluation());
    }

    /** {@return every item that is set, in the standard's order} */
    default Stream<ReportItem> items() {
        return Stream.concat(
                chapters().stream().flatMap(chapter -> chapter.items().stream()),
                Stream.<ReportItem>of(getFocusThemes(), getThirdPartyAssessment())
                        .filter(item -> item.hasContent()
                                || item.getAbsence().isPresent()
                                || !item.getInternalNotes().isEmpty()));
    }

    /**
     * Returns an item.
     *
     * @param key which
     * @return the item, or empty if it is not set
     */
    default Optional<ReportItem> item(ItemKey key) {
        return items().filter(item -> item.itemKey() == key).findFirst();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a changed report.
     *
     * <pre>{@code
     * InformationSecurityReport later = report.toBuilder()
     *         .governance(c -> c.managementStructure(m -> m.editBody("committee", b -> b.frequency("毎月"))))
     *         .build();
     * }</pre>
     *
     * @return a builder that holds this report; its lambdas edit what is there
     */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds a report chapter by chapter; {@code build} names every mandatory attribute that is missing.
     *
     * <pre>{@code
     * InformationSecurityReport report = InformationSecurityReport.builder()
     *         .id("aoi-2025")
     *         .title("情報セキュリティ報告書2025")
     *         .edition(e -> e.language(Locale.JAPANESE).published(LocalDate.of(2026, 7, 1)))
     *         .issuer(i -> i.name("葵通販株式会社"))
     *         .managementPerspective(c -> c
     *                 .securityPolicy(p -> p.text("お預かりした情報を守ります。"))
     *                 .scope(s -> s.text("国内の全事業所を対象とします。")))
     *         .governance(c -> c.managementStructure(m -> m.addBody(b -> b.id("committee").name("情報セキュリティ委員会"))))
     *         .resultsAndEvaluation(c -> c.results(r -> r.text("研修を二度行いました。")))
     *         .build();
     * }</pre>
     */
    final class Builder extends ImmutableInformationSecurityReport.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}

        /**
         * Adds to the structure.
         *
         * @param edit names chapters, items and own sections in order
         * @return this builder
         */
        public Builder structure(Consumer<StructureBuilder> edit) {
            StructureBuilder structure = new StructureBuilder();
            edit.accept(structure);
            return addAllStructure(structure.entries());
        }

        /**
         * Edits the entry of the structure that places a chapter.
         *
         * @param chapter which
         * @param edit changes the entry; what it adds below goes behind what is there
         * @return this builder
         * @throws java.util.NoSuchElementException if the structure does not name it; the message tells what it names
         * @throws MissingAttributesException if the report lacks mandatory attributes
         */
        public Builder editStructure(ChapterKey chapter, Consumer<PlaceBuilder> edit) {
            return structure(StructureEdits.edited(build().getStructure(), "chapter " + chapter.key(), edit));
        }

        /**
         * Edits the entry of the structure that places an item, at whatever depth it stands.
         *
         * @param item which
         * @param edit changes the entry
         * @return this builder
         * @throws java.util.NoSuchElementException if the structure does not name it; the message tells what it names
         * @throws MissingAttributesException if the report lacks mandatory attributes
         */
        public Builder editStructure(ItemKey item, Consumer<PlaceBuilder> edit) {
            return structure(StructureEdits.edited(build().getStructure(), "item " + item.key(), edit));
        }

        /**
         * Edits a section of the author's own, at whatever depth it stands.
         *
         * @param section its id, {@code x-…}
         * @param edit changes the entry; what it adds below goes behind what is there
         * @return this builder
         * @throws java.util.NoSuchElementException if the structure has no such section; the message tells what it names
         * @throws MissingAttributesException if the report lacks mandatory attributes
         */
        public Builder editStructure(String section, Consumer<PlaceBuilder> edit) {
            return structure(StructureEdits.edited(build().getStructure(), "section " + section, edit));
        }

        /**
         * Builds the report.
         *
         * @return the report
         * @throws MissingAttributesException if mandatory attributes are missing; it names all of them, those of edition
         *     and issuer as {@code edition.language} and {@code issuer.name}
         */
        @Override
        public InformationSecurityReport build() {
            Edition.Builder edition = editionBuilder();
            Issuer.Builder issuer = issuerBuilder();
            List<String> missing = new ArrayList<>(missing(() -> Edits.built("edition", edition::build)));
            missing.addAll(missing(() -> Edits.built("issuer", issuer::build)));
            if (missing.isEmpty()) {
                return super.build();
            }
            // With these two in place, the generated check tells what the report itself lacks.
            edition(Edition.builder().language(EditionLanguage.JA).build());
            issuer(Issuer.builder().name("-").build());
            missing.addAll(0, missing(super::build));
            editionBuilder(edition);
            issuerBuilder(issuer);
            throw new MissingAttributesException(missing.toArray(String[]::new));
        }

        private static List<String> missing(Runnable build) {
            try {
                build.run();
                return List.of();
            } catch (MissingAttributesException e) {
                return e.attributes();
            }
        }
    }
}
