/**
 * The report: its immutable model, reading and writing, the outline, and the interface of renderers.
 *
 * <p>Packages named {@code internal} are not exported.
 *
 * @provides tools.jackson.databind.JacksonModule so that any mapper writes reports as the library does
 * @uses io.github.infosecreport.render.ReportRenderer to find renderers
 */
@SuppressWarnings("module") // Jackson 2 is not there when this is compiled.
module io.github.infosecreport.core {
    // Their annotations stand on the model's public types.
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive jakarta.validation;
    requires transitive org.jspecify;
    requires transitive tools.jackson.databind;
    requires org.commonmark;
    requires org.commonmark.ext.footnotes;
    requires org.commonmark.ext.gfm.tables;
    requires org.snakeyaml.engine;
    requires tools.jackson.core;
    requires tools.jackson.dataformat.yaml;

    // Needed to compile only. Never transitive: consumers would need a jar that they do not have.
    requires static org.immutables.value;

    exports io.github.infosecreport.json;
    exports io.github.infosecreport.model;
    exports io.github.infosecreport.model.basicinformation;
    exports io.github.infosecreport.model.common;
    exports io.github.infosecreport.model.focusthemes;
    exports io.github.infosecreport.model.governance;
    exports io.github.infosecreport.model.managementperspective;
    exports io.github.infosecreport.model.plansandtargets;
    exports io.github.infosecreport.model.resultsandevaluation;
    exports io.github.infosecreport.model.thirdpartyassessment;
    exports io.github.infosecreport.outline;
    exports io.github.infosecreport.prose;
    exports io.github.infosecreport.render;
    exports io.github.infosecreport.rollforward;
    exports io.github.infosecreport.standard;
    exports io.github.infosecreport.text;

    // Jackson makes the implementations, which are package-private: Jackson 3, or Jackson 2 where
    // infosec-report-jackson2
    // brings it.
    opens io.github.infosecreport.model to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.infosecreport.model.basicinformation to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.infosecreport.model.common to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.infosecreport.model.focusthemes to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.infosecreport.model.governance to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.infosecreport.model.managementperspective to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.infosecreport.model.plansandtargets to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.infosecreport.model.resultsandevaluation to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.infosecreport.model.thirdpartyassessment to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;

    provides tools.jackson.databind.JacksonModule with
            io.github.infosecreport.internal.json.ModelModule;

    uses io.github.infosecreport.render.ReportRenderer;
}
