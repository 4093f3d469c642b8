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

/** Requires that an item with an absence has neither facts nor text nor exhibits, and such a chapter no items. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {AbsentOrFilled.Check.class, AbsentOrFilled.ChapterCheck.class})
public @interface AbsentOrFilled {
    /** {@return key of the message} */
    String message() default "{io.github.infosecreport.AbsentOrFilled}";

    /** {@return validation groups} */
    Class<?>[] groups() default {};

    /** {@return payload} */
    Class<? extends Payload>[] payload() default {};

    /** Checks an item. */
    final class Check implements ConstraintValidator<AbsentOrFilled, ReportItem> {
        /** Makes the check; Bean Validation calls this. */
        public Check() {}

        @Override
        public boolean isValid(ReportItem item, ConstraintValidatorContext context) {
            return item == null || item.getAbsence().isEmpty() || !item.hasContent();
        }
    }

    /** Checks a chapter; what its items leave out themselves does not contradict it. */
    final class ChapterCheck implements ConstraintValidator<AbsentOrFilled, ReportChapter> {
        /** Makes the check; Bean Validation calls this. */
        public ChapterCheck() {}

        @Override
        public boolean isValid(ReportChapter chapter, ConstraintValidatorContext context) {
            return chapter == null
                    || chapter.getAbsence().isEmpty()
                    || chapter.items().stream().noneMatch(ReportItem::hasContent);
        }
    }
}
