package io.github.infosecreport.internal.model;

import io.github.infosecreport.model.common.MissingAttributesException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How every value of the model is implemented: one place, so that all of them look alike. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        get = {"get*", "is*"},
        jdkOnly = true,
        overshadowImplementation = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        allowedClasspathAnnotations = {Override.class},
        depluralize = true,
        depluralizeDictionary = {
            "axis:axes",
            "business:businesses",
            "informationClass:informationClasses",
            "property:properties",
            "selectionCriteria:selectionCriteria"
        },
        throwForInvalidImmutableState = MissingAttributesException.class)
public @interface ValueStyle {}
