package io.github.infosecreport.model;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.ArrayList;
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
            return report == null || namesOnce(report.getStructure(), new Trail(List.of()), new HashSet<>(), context);
        }

        private static boolean namesOnce(
                List<StructureEntry> entries, Trail above, Set<String> seen, ConstraintValidatorContext context) {
            boolean once = true;
            for (int i = 0; i < entries.size(); i++) {
                StructureEntry entry = entries.get(i);
                Trail here = above.below(i);
                once &= entry.getChapter()
                        .map(key -> isNew("chapter", key.key(), here, seen, context))
                        .orElse(true);
                once &= entry.getItem()
                        .map(key -> isNew("item", key.key(), here, seen, context))
                        .orElse(true);
                once &= entry.getSection()
                        .map(id -> isNew("section", id, here, seen, context))
                        .orElse(true);
                once &= namesOnce(entry.getSections(), here, seen, context);
            }
            return once;
        }

        private static boolean isNew(
                String kind, String name, Trail here, Set<String> seen, ConstraintValidatorContext context) {
            if (seen.add(kind + " " + name)) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            here.report(kind, context);
            return false;
        }
    }

    /**
     * Where an entry stands: its index in the structure, and in the sections of each entry on the way.
     *
     * @param indexes the indexes from the top down
     */
    record Trail(List<Integer> indexes) {
        Trail below(int index) {
            List<Integer> longer = new ArrayList<>(indexes);
            longer.add(index);
            return new Trail(List.copyOf(longer));
        }

        void report(String property, ConstraintValidatorContext context) {
            NodeBuilderDefinedContext node = context.buildConstraintViolationWithTemplate(
                            context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("structure")
                    .addPropertyNode(name(0, property))
                    .inIterable()
                    .atIndex(indexes.get(0));
            for (int i = 1; i < indexes.size(); i++) {
                node = node.addPropertyNode(name(i, property)).inIterable().atIndex(indexes.get(i));
            }
            node.addConstraintViolation();
        }

        /** Bean Validation wants an index told with the property behind it. */
        private String name(int depth, String property) {
            return depth + 1 < indexes.size() ? "sections" : property;
        }
    }
}
