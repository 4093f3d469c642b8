package io.github.infosecreport.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Optional;
import java.util.function.Function;

/** Ways of cutting the code into slices by its packages. */
final class Slice {
    private static final String ROOT = "io.github.infosecreport.";
    private static final String INTERNAL = "internal.";

    private Slice() {}

    static SliceAssignment publicPackages() {
        return by("public packages", name -> Optional.of(name).filter(full -> !full.startsWith(INTERNAL)));
    }

    static SliceAssignment internalPackages() {
        return by("internal packages", name -> Optional.of(name).filter(full -> full.startsWith(INTERNAL)));
    }

    static SliceAssignment areas() {
        return by("areas", name -> Optional.of(area(name)));
    }

    private static String area(String name) {
        if (name.equals("internal.prose")) {
            // What reads prose makes blocks: it is a part of making the outline.
            return "outline";
        }
        String inside = name.startsWith(INTERNAL) ? name.substring(INTERNAL.length()) : name;
        int end = inside.indexOf('.');
        return end < 0 ? inside : inside.substring(0, end);
    }

    private static SliceAssignment by(String description, Function<String, Optional<String>> slice) {
        return new SliceAssignment() {
            @Override
            public String getDescription() {
                return description;
            }

            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return Optional.of(type.getPackageName())
                        .filter(name -> name.startsWith(ROOT))
                        .flatMap(name -> slice.apply(name.substring(ROOT.length())))
                        .map(SliceIdentifier::of)
                        .orElseGet(SliceIdentifier::ignore);
            }
        };
    }
}
