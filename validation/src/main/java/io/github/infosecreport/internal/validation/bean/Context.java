package io.github.infosecreport.internal.validation.bean;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.metadata.ConstraintDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * A violation seen by the interpolator of messages: one violation is told in two languages.
 *
 * @param violation the violation
 */
record Context(ConstraintViolation<?> violation) implements MessageInterpolator.Context {
    @Override
    public ConstraintDescriptor<?> getConstraintDescriptor() {
        return violation.getConstraintDescriptor();
    }

    @Override
    public @Nullable Object getValidatedValue() {
        return violation.getInvalidValue();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.cast(this);
    }
}
