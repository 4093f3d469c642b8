package io.github.infosecreport.internal.validation.bean;

import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.standard.BilingualText;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The constraints on the getters, asked through Bean Validation. */
public final class BeanConstraints {
    /** Starting Bean Validation takes a third of a second: it is started once, when first needed. */
    private static final class Holder {
        private static final ParameterMessageInterpolator MESSAGES = new ParameterMessageInterpolator();
        private static final ValidatorFactory FACTORY = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(MESSAGES)
                .buildValidatorFactory();
        private static final Validator VALIDATOR = FACTORY.getValidator();
    }

    /**
     * A constraint that a value breaks.
     *
     * @param path JSON Pointer of the value
     * @param value the value as text
     * @param message what is wrong
     */
    public record Broken(String path, String value, BilingualText message) {}

    private BeanConstraints() {}

    /**
     * Checks a report.
     *
     * @param report the report
     * @return the constraints that it breaks, by path
     */
    public static List<Broken> check(InformationSecurityReport report) {
        return Holder.VALIDATOR.validate(report).stream()
                // An empty Optional counts as null to Bean Validation, which NotBlank refuses; nothing is wrong there.
                .filter(violation -> violation.getInvalidValue() != null)
                .map(BeanConstraints::broken)
                .sorted(Comparator.comparing(Broken::path)
                        .thenComparing(broken -> broken.message().en()))
                .toList();
    }

    private static Broken broken(ConstraintViolation<InformationSecurityReport> violation) {
        Object value = violation.getInvalidValue();
        String shown = value instanceof String || value instanceof Number ? String.valueOf(value) : "";
        return new Broken(
                BeanPaths.pointer(violation.getPropertyPath()),
                shown,
                new BilingualText(message(violation, Locale.JAPANESE), message(violation, Locale.ENGLISH)));
    }

    private static String message(ConstraintViolation<?> violation, Locale locale) {
        return Holder.MESSAGES.interpolate(violation.getMessageTemplate(), new Context(violation), locale);
    }
}
