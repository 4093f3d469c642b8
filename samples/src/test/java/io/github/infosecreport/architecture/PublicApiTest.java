package io.github.infosecreport.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** What users see is made of what users may use. */
@AnalyzeClasses(packages = "io.github.infosecreport", importOptions = ImportOption.DoNotIncludeTests.class)
class PublicApiTest {
    @ArchTest
    static final ArchRule signaturesShowNoInternalType = classes()
            .that(areApi())
            .should(notShow("internal types", type -> type.getPackageName().contains(".internal.")))
            .because("internal types change without notice and cannot be imported on the module path");

    @ArchTest
    static final ArchRule signaturesShowNoTypeOfALibraryBehindTheScenes = classes()
            .that(areApi())
            .should(notShow("types of libraries", type -> Stream.of(
                            "org.commonmark",
                            "org.snakeyaml",
                            "org.apache",
                            "org.hibernate",
                            "org.immutables",
                            "tools.jackson")
                    .anyMatch(library -> type.getPackageName().startsWith(library))))
            .because("the libraries behind the scenes can then be changed");

    private interface Shown {
        boolean test(JavaClass type);
    }

    private static DescribedPredicate<JavaClass> areApi() {
        return DescribedPredicate.describe(
                "are API",
                type -> isVisible(type)
                        && !type.getPackageName().contains(".internal.")
                        && !type.getPackageName().contains(".samples"));
    }

    private static boolean isVisible(JavaClass type) {
        boolean visible =
                type.getModifiers().contains(PUBLIC) || type.getModifiers().contains(PROTECTED);
        return visible && type.getEnclosingClass().map(PublicApiTest::isVisible).orElse(true);
    }

    private static ArchCondition<JavaClass> notShow(String what, Shown hidden) {
        return new ArchCondition<>("not show " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream<JavaType> heads = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
                report(type, heads, type.getDescription(), events);
                type.getTypeParameters()
                        .forEach(parameter -> report(type, Stream.of(parameter), type.getDescription(), events));
                Stream.concat(type.getFields().stream(), type.getCodeUnits().stream())
                        .filter(PublicApiTest::isVisible)
                        .forEach(member -> report(type, shown(member), member.getDescription(), events));
            }

            private void report(JavaClass owner, Stream<JavaType> types, String where, ConditionEvents events) {
                Set<String> found = types.flatMap(type -> type.getAllInvolvedRawTypes().stream())
                        .map(JavaClass::getBaseComponentType)
                        .filter(hidden::test)
                        .map(JavaClass::getName)
                        .collect(toSet());
                events.add(new SimpleConditionEvent(owner, found.isEmpty(), where + " shows " + found));
            }
        };
    }

    private static boolean isVisible(JavaMember member) {
        return member.getModifiers().contains(PUBLIC) || member.getModifiers().contains(PROTECTED);
    }

    private static Stream<JavaType> shown(JavaMember member) {
        if (member instanceof JavaField field) {
            return Stream.of(field.getType());
        }
        JavaCodeUnit unit = (JavaCodeUnit) member;
        return Stream.of(
                        Stream.of(unit.getReturnType()),
                        unit.getParameterTypes().stream(),
                        unit.getExceptionTypes().stream().map(JavaType.class::cast))
                .flatMap(types -> types);
    }
}
