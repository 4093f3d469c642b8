package io.github.infosecreport.model;

import io.github.infosecreport.model.ModelType.Attribute;
import io.github.infosecreport.model.common.ReportChapter;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** What Bean Validation finds in a report, by JSON Pointers. */
public final class ConstraintPointers {
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
            .buildValidatorFactory()
            .getValidator();

    /** The properties whose names in JSON are those of the standard. */
    private static final Map<String, String> KEYS = ModelType.all().stream()
            .filter(model -> model.type() == InformationSecurityReport.class
                    || ReportChapter.class.isAssignableFrom(model.type()))
            .flatMap(model -> model.attributes().stream())
            .collect(Collectors.toMap(Attribute::name, Attribute::property, (one, other) -> one));

    /** A violation. */
    public record Violation(String pointer, Class<? extends Annotation> constraint) {}

    private ConstraintPointers() {}

    /** Finds them. */
    public static List<Violation> of(InformationSecurityReport report) {
        return VALIDATOR.validate(report).stream()
                .map(violation -> new Violation(pointer(violation), constraint(violation)))
                .toList();
    }

    private static Class<? extends Annotation> constraint(ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getAnnotation().annotationType();
    }

    private static String pointer(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(KEYS.getOrDefault(node.getName(), node.getName()));
            }
        }
        return pointer.toString();
    }
}
