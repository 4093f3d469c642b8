package io.github.infosecreport.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Utils.namesOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a library does not do. */
@AnalyzeClasses(
        packages = "io.github.infosecreport",
        importOptions = {ImportOption.DoNotIncludeTests.class, HabitsTest.LibrariesOnly.class})
class HabitsTest {
    /** Leaves out the samples, whose app talks to people. */
    static final class LibrariesOnly implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/io/github/infosecreport/samples/");
        }
    }

    @ArchTest
    static final ArchRule nothingIsPrinted =
            NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because("a library returns what it knows");

    @ArchTest
    static final ArchRule nothingIsLogged = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache.logging..", "org.jboss.logging..")
            .orShould()
            .callMethod(System.class, "getLogger", String.class)
            .because("a library returns what it knows");

    @ArchTest
    static final ArchRule nobodyAsksForTheTime = noClasses()
            .should()
            .callCodeUnitWhere(target(asksForTheTime()))
            .because("the same report gives the same bytes and the same findings on any day");

    @ArchTest
    static final ArchRule nobodyAsksTheMachineForItsHabits = noClasses()
            .should()
            .callCodeUnitWhere(target(asksTheMachine()))
            .because("the same report gives the same bytes and the same findings on any machine");

    private static DescribedPredicate<CodeUnitCallTarget> asksForTheTime() {
        return DescribedPredicate.describe("asks for the time", target -> {
            String name = target.getName();
            return switch (target.getOwner().getName()) {
                case "java.lang.System" -> name.equals("currentTimeMillis") || name.equals("nanoTime");
                case "java.time.Clock" -> name.startsWith("system") || name.startsWith("tick");
                case "java.util.Date", "java.util.GregorianCalendar" ->
                    name.equals("<init>") && target.getRawParameterTypes().isEmpty();
                case "java.util.Calendar" -> name.equals("getInstance");
                default ->
                    name.equals("now") && target.getOwner().getPackageName().startsWith("java.time");
            };
        });
    }

    private static DescribedPredicate<CodeUnitCallTarget> asksTheMachine() {
        return DescribedPredicate.describe("asks the machine for its language, charset or time zone", target -> {
            JavaClass owner = target.getOwner();
            boolean isUtf8Everywhere =
                    owner.isEquivalentTo(Files.class) || owner.getPackageName().equals("java.util.zip");
            if (!owner.getPackageName().startsWith("java.") || isUtf8Everywhere) {
                return false;
            }
            return Set.of("getDefault", "defaultCharset", "systemDefault", "formatted")
                            .contains(target.getName())
                    || owner.getCodeUnits().stream()
                            .anyMatch(other -> saysWhatTheOtherTakesFromTheMachine(other, target));
        });
    }

    private static boolean saysWhatTheOtherTakesFromTheMachine(JavaCodeUnit longer, CodeUnitCallTarget shorter) {
        List<String> parameters = new ArrayList<>(namesOf(longer.getRawParameterTypes()));
        boolean says = parameters.remove("java.util.Locale") || parameters.remove("java.nio.charset.Charset");
        return says
                && longer.getName().equals(shorter.getName())
                && parameters.equals(namesOf(shorter.getRawParameterTypes()));
    }
}
