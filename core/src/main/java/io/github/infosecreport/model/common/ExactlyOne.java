package io.github.infosecreport.model.common;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Requires that exactly one of a value's alternatives is set. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ExactlyOne.Check.class)
public @interface ExactlyOne {
    /** {@return key of the message} */
    String message() default "{io.github.infosecreport.ExactlyOne}";

    /** {@return validation groups} */
    Class<?>[] groups() default {};

    /** {@return payload} */
    Class<? extends Payload>[] payload() default {};

    /** {@return names of the alternatives, for the message} */
    String of();

    /** A value of which exactly one alternative may be set. */
    interface Alternatives {
        /** {@return how many alternatives are set} */
        int alternativesSet();
    }

    /** Checks it. */
    final class Check implements ConstraintValidator<ExactlyOne, Alternatives> {
        /** Makes the check; Bean Validation calls this. */
        public Check() {}

        @Override
        public boolean isValid(Alternatives value, ConstraintValidatorContext context) {
            return value == null || value.alternativesSet() == 1;
        }
    }
}
