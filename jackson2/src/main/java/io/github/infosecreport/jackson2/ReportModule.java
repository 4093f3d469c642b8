package io.github.infosecreport.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;

/**
 * Lets a mapper of Jackson 2 read and write reports and any value of the model. JSON has the same bytes as {@code
 * ReportJson}'s and as a Jackson 3 mapper's, white space apart; YAML gives an equal report. The mapper's other values stay
 * as they are.
 *
 * <p>The module brings {@link Jdk8Module} and {@link JavaTimeModule} along; register variants of your own before it. Only
 * {@code ReportJson} is strict, tells faults with line and column, and reads reports of an earlier version of the model: a
 * mapper takes {@code modelVersion} for a text like any other and, if so configured, drops what it does not know.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new ReportModule()).build(); // or findAndAddModules()
 * String json = mapper.writeValueAsString(report);
 * InformationSecurityReport same = mapper.readValue(json, InformationSecurityReport.class);
 * }</pre>
 */
public final class ReportModule extends Module {
    /** Makes the module. */
    public ReportModule() {}

    @Override
    public String getModuleName() {
        return "infosec-report";
    }

    /** {@return no version: the library's says nothing about Jackson's} */
    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public Iterable<? extends Module> getDependencies() {
        return List.of(new Jdk8Module(), new JavaTimeModule());
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addAbstractTypeResolver(new Implementations());
        // Before Jackson's own, which would not ask.
        context.insertAnnotationIntrospector(new ModelTypes());
        // Behind Jackson's own: what an annotation or a mixin says goes first.
        context.appendAnnotationIntrospector(new ModelForm());
    }
}
