package io.github.infosecreport.model;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Requires that a report's structure names each chapter, item and own section once at the most. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NamedOnce.Check.class)
public @interface NamedOnce {
    /** {@return key of the message} */
    String message() default "{io.github.infosecreport.NamedOnce}";

    /** {@return validation groups} */
    Class<?>[] groups() default {};

    /** {@return payload} */
    Class<? extends Payload>[] payload() default {};

    /** Checks it, and points at the entry that comes second. */
    final class Check implements ConstraintValidator<NamedOnce, InformationSecurityReport> {
        /** Makes the check; Bean Validation calls this. */
        public Check() {}

        @Override
        public boolean isValid(InformationSecurityReport report, ConstraintValidatorContext context) {
            return report == null || namesOnce(report.getStructure(), new HashSet<>());
        }

        private static boolean namesOnce(List<StructureEntry> entries, Set<String> seen) {
            boolean once = true;
            for (StructureEntry entry : entries) {
                once &= entry.getChapter()
                        .map(key -> seen.add("chapter " + key.key()))
                        .orElse(true);
                once &= entry.getItem()
                        .map(key -> seen.add("item " + key.key()))
                        .orElse(true);
                once &= entry.getSection().map(id -> seen.add("section " + id)).orElse(true);
                once &= namesOnce(entry.getSections(), seen);
            }
            return once;
        }
    }
}
