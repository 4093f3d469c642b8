package io.github.infosecreport.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** Imports point one way, and packages say what they are. */
@AnalyzeClasses(packages = "io.github.infosecreport", importOptions = ImportOption.DoNotIncludeTests.class)
class PackageDirectionsTest {
    private static final String ROOT = "io.github.infosecreport.";

    @ArchTest
    static final ArchRule theCoreIsBuiltInLayers = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("text")
            .definedBy(ROOT + "text..")
            .layer("standard")
            .definedBy(ROOT + "standard..")
            .layer("prose")
            .definedBy(ROOT + "prose..")
            .layer("model")
            .definedBy(ROOT + "model..", ROOT + "internal.model..")
            .layer("json")
            .definedBy(ROOT + "json..", ROOT + "internal.json..")
            .layer("outline")
            .definedBy(ROOT + "outline..", ROOT + "internal.outline..", ROOT + "internal.prose..")
            .layer("render")
            .definedBy(ROOT + "render..")
            .layer("rollforward")
            .definedBy(ROOT + "rollforward..", ROOT + "internal.rollforward..")
            .whereLayer("text")
            .mayNotAccessAnyLayer()
            .whereLayer("prose")
            .mayNotAccessAnyLayer()
            .whereLayer("standard")
            .mayOnlyAccessLayers("text")
            .whereLayer("model")
            .mayOnlyAccessLayers("standard", "prose")
            .whereLayer("json")
            .mayOnlyAccessLayers("model", "standard", "prose", "text")
            .whereLayer("outline")
            .mayOnlyAccessLayers("json", "model", "standard", "prose", "text")
            .whereLayer("render")
            .mayOnlyAccessLayers("outline")
            .whereLayer("rollforward")
            .mayOnlyAccessLayers("outline", "json", "model", "standard", "prose", "text")
            .because("a report does not know how it is written, ordered or drawn");

    @ArchTest
    static final ArchRule chaptersKnowOnlyWhatAllShare = slices().matching(ROOT + "model.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(JavaClass.Predicates.resideInAPackage(ROOT + "model.."), inCommon())
            .because("each chapter can be read by itself");

    @ArchTest
    static final ArchRule chaptersDoNotKnowTheRoot = noClasses()
            .that()
            .resideInAPackage(ROOT + "model.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + "model")
            .because("the report holds its chapters, not the other way round");

    @ArchTest
    static final ArchRule noCircleAmongPublicPackages = slices().assignedFrom(Slice.publicPackages())
            .should()
            .beFreeOfCycles()
            .because("a reader learns one room after the other");

    @ArchTest
    static final ArchRule noCircleAmongInternalPackages = slices().assignedFrom(Slice.internalPackages())
            .should()
            .beFreeOfCycles()
            .because("a reader learns one room after the other");

    @ArchTest
    static final ArchRule noCircleAmongAreas = slices().assignedFrom(Slice.areas())
            .should()
            .beFreeOfCycles()
            .because("an area is a public package with the internal ones behind it, which may know each other");

    @ArchTest
    static final ArchRule everyPackageIsNullMarked =
            classes().should(resideInANullMarkedPackage()).because("NullAway checks nothing elsewhere");

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> inCommon() {
        return JavaClass.Predicates.resideInAPackage(ROOT + "model.common");
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package whose package-info is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(
                        type, marked, type.getPackageName() + " of " + type.getName() + " is not @NullMarked"));
            }
        };
    }
}
