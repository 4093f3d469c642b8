package io.github.infosecreport.model.common;

import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_BLANK;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Requires that an optional text, where it is set, is more than blanks. Bean Validation's own {@code NotBlank} also
 * refuses what an empty {@code Optional} holds.
 */
@Documented
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NotBlankIfSet.Check.class)
public @interface NotBlankIfSet {
    /** {@return key of the message} */
    String message() default NOT_BLANK;

    /** {@return validation groups} */
    Class<?>[] groups() default {};

    /** {@return payload} */
    Class<? extends Payload>[] payload() default {};

    /** Checks it. */
    final class Check implements ConstraintValidator<NotBlankIfSet, CharSequence> {
        /** Makes the check; Bean Validation calls this. */
        public Check() {}

        @Override
        public boolean isValid(CharSequence value, ConstraintValidatorContext context) {
            return value == null || !value.toString().isBlank();
        }
    }
}
