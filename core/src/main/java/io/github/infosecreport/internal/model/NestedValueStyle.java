package io.github.infosecreport.internal.model;

import io.github.infosecreport.model.common.MissingAttributesException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * {@link ValueStyle} for values that hold single values: their builders keep the children's builders, so that a lambda
 * edits what is there. Not for values with long lists, since each element would be copied at every level.
 */
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
        attributeBuilderDetection = true,
        throwForInvalidImmutableState = MissingAttributesException.class)
public @interface NestedValueStyle {}
