package io.github.infosecreport.json;

import io.github.infosecreport.model.InformationSecurityReport;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A mapper of Jackson 3. */
public record JacksonMapper(ObjectMapper mapper) implements ForeignMapper {
    /** As Spring Boot 4 makes it: Jackson's own defaults, and modules found by the service loader. */
    public static JacksonMapper ofSpringBoot() {
        return new JacksonMapper(JsonMapper.builder()
                .findAndAddModules(JacksonMapper.class.getClassLoader())
                .build());
    }

    /** As Spring Boot 4 makes it with {@code spring.jackson.use-jackson2-defaults}. */
    public static JacksonMapper ofSpringBootWithFormerDefaults() {
        return new JacksonMapper(JsonMapper.builder()
                .configureForJackson2()
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS, DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .findAndAddModules(JacksonMapper.class.getClassLoader())
                .build());
    }

    /** Bent to habits of an application that has nothing to do with reports. */
    public static JacksonMapper ofHabits() {
        return new JacksonMapper(JsonMapper.builder()
                .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .findAndAddModules(JacksonMapper.class.getClassLoader())
                .build());
    }

    /** For YAML. */
    public static JacksonMapper ofYaml() {
        return new JacksonMapper(YAMLMapper.builder()
                .findAndAddModules(JacksonMapper.class.getClassLoader())
                .build());
    }

    @Override
    public String compact(Object value) {
        return mapper.writeValueAsString(value);
    }

    @Override
    public String printed(Object value) {
        return mapper.writer()
                .with(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
                .writeValueAsString(value);
    }

    @Override
    public byte[] bytes(Object value) {
        return mapper.writeValueAsBytes(value);
    }

    @Override
    public InformationSecurityReport report(String text) {
        return mapper.readValue(text, InformationSecurityReport.class);
    }
}
