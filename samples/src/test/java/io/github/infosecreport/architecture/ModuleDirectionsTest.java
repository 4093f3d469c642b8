package io.github.infosecreport.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Modules depend on the core and on nothing of each other; each library serves one of them. */
@AnalyzeClasses(packages = "io.github.infosecreport", importOptions = ImportOption.DoNotIncludeTests.class)
class ModuleDirectionsTest {
    private static final String ROOT = "io.github.infosecreport.";
    private static final String[] VALIDATION = {
        ROOT + "[validation|comparison]..", ROOT + "internal.[validation|comparison].."
    };
    private static final String[] HTML = {ROOT + "html..", ROOT + "internal.html.."};
    private static final String[] DOCX = {ROOT + "docx..", ROOT + "internal.docx.."};
    private static final String JACKSON2 = ROOT + "jackson2..";
    private static final String SAMPLES = ROOT + "samples..";
    private static final String CORE = ROOT + "[json|model|outline|prose|render|rollforward|standard|text]..";
    private static final String CORE_INTERNAL = ROOT + "internal.[json|model|outline|prose|rollforward]..";

    @ArchTest
    static final ArchRule modulesPointOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage(ROOT + ".")
            .layer("core")
            .definedBy(CORE, CORE_INTERNAL)
            .layer("validation")
            .definedBy(VALIDATION)
            .layer("render-html")
            .definedBy(HTML)
            .layer("render-docx")
            .definedBy(DOCX)
            .layer("jackson2")
            .definedBy(JACKSON2)
            .layer("samples")
            .definedBy(SAMPLES)
            .whereLayer("core")
            .mayNotAccessAnyLayer()
            .whereLayer("validation")
            .mayOnlyAccessLayers("core")
            .whereLayer("render-html")
            .mayOnlyAccessLayers("core")
            .whereLayer("render-docx")
            .mayOnlyAccessLayers("core")
            .whereLayer("jackson2")
            .mayOnlyAccessLayers("core")
            .whereLayer("samples")
            .mayNotBeAccessedByAnyLayer()
            .ensureAllClassesAreContainedInArchitecture()
            .because("who wants one of them shall not get the others");

    @ArchTest
    static final ArchRule coresInternalsStayInTheCore = noClasses()
            .that()
            .resideOutsideOfPackages(CORE, CORE_INTERNAL)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CORE_INTERNAL)
            .because("the core exports no internal package, so they would break on the module path");

    @ArchTest
    static final ArchRule samplesAreWrittenAsUsersWriteThem = noClasses()
            .that()
            .resideInAPackage(SAMPLES)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + "internal..")
            .because("users copy them");

    @ArchTest
    static final ArchRule velocityServesHtmlAlone = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "internal.html..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.velocity..")
            .because("templates are how HTML is drawn, and no type of Velocity is API");

    @ArchTest
    static final ArchRule poiServesDocxAlone = noClasses()
            .that()
            .resideOutsideOfPackages(DOCX)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.apache.xmlbeans..", "org.openxmlformats..")
            .because("it weighs more than all other libraries together");

    @ArchTest
    static final ArchRule hibernateServesValidationAlone = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "internal.validation..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.hibernate..")
            .because("the core knows constraints, not who checks them");

    @ArchTest
    static final ArchRule jackson2ServesThoseWhoHaveIt = noClasses()
            .that()
            .resideOutsideOfPackage(JACKSON2)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..")
            .because("the core stands on Jackson 3, and nobody shall need both");

    @ArchTest
    static final ArchRule picocliServesTheAppAlone = noClasses()
            .that()
            .resideOutsideOfPackage(SAMPLES)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..")
            .because("libraries have no command line");
}
