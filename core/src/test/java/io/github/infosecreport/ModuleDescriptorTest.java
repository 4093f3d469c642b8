package io.github.infosecreport;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The module descriptor keeps up with the packages. */
class ModuleDescriptorTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.infosecreport");

    /** Jackson 2 reads and writes reports where infosec-report-jackson2 brings it. */
    private static final Set<String> JACKSON = Set.of("com.fasterxml.jackson.databind", "tools.jackson.databind");

    @Test
    void exportsEveryPackageButTheInternalOnes() {
        Set<String> publicPackages = CORE.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.contains(".internal."))
                .collect(toSet());

        assertThat(publicPackages).isNotEmpty();
        assertThat(descriptor().exports())
                .allMatch(exports -> !exports.isQualified())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrderElementsOf(publicPackages);
    }

    @Test
    void opensToJacksonAloneWhatJacksonMakes() {
        Set<String> madeByJackson = CORE.stream()
                .filter(type -> type.isAnnotatedWith(JsonDeserialize.class))
                .map(JavaClass::getPackageName)
                .collect(toSet());

        assertThat(madeByJackson).isNotEmpty();
        assertThat(descriptor().opens())
                .allMatch(opens -> opens.targets().equals(JACKSON))
                .extracting(ModuleDescriptor.Opens::source)
                .containsExactlyInAnyOrderElementsOf(madeByJackson);
    }

    private static ModuleDescriptor descriptor() {
        return ModuleFinder.of(Path.of("target", "classes"))
                .find("io.github.infosecreport.core")
                .orElseThrow()
                .descriptor();
    }
}
