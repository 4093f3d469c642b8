package io.github.infosecreport.jackson2;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import io.github.infosecreport.json.ForeignMapper;
import io.github.infosecreport.model.InformationSecurityReport;
import java.io.IOException;

/** A mapper of Jackson 2. */
record Jackson2Mapper(ObjectMapper mapper) implements ForeignMapper {
    /** Jackson's own defaults, which write days as lists of numbers and refuse unknown properties. */
    static Jackson2Mapper ofDefaults() {
        return new Jackson2Mapper(new ObjectMapper().registerModule(new ReportModule()));
    }

    /** With all modules that the service loader finds. */
    static Jackson2Mapper ofServiceLoader() {
        return new Jackson2Mapper(new ObjectMapper().findAndRegisterModules());
    }

    /** As Spring Boot 3 makes it where the module is a bean. */
    static Jackson2Mapper ofSpringBoot() {
        return new Jackson2Mapper(JsonMapper.builder()
                .disable(MapperFeature.DEFAULT_VIEW_INCLUSION)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(
                        SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                        SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .addModules(new Jdk8Module(), new JavaTimeModule(), new ParameterNamesModule(), new ReportModule())
                .build());
    }

    /** Bent to habits of an application that has nothing to do with reports. */
    static Jackson2Mapper ofHabits() {
        return new Jackson2Mapper(JsonMapper.builder()
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .addModule(new ReportModule())
                .build());
    }

    /** For YAML. */
    static Jackson2Mapper ofYaml() {
        return new Jackson2Mapper(
                YAMLMapper.builder().addModule(new ReportModule()).build());
    }

    @Override
    public String compact(Object value) throws IOException {
        return mapper.writeValueAsString(value);
    }

    @Override
    public String printed(Object value) throws IOException {
        return mapper.writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
                .writeValueAsString(value);
    }

    @Override
    public byte[] bytes(Object value) throws IOException {
        return mapper.writeValueAsBytes(value);
    }

    @Override
    public InformationSecurityReport report(String text) throws IOException {
        return mapper.readValue(text, InformationSecurityReport.class);
    }
}
