package io.github.infosecreport.samples.app;

import io.github.infosecreport.model.EditionLanguage;
import io.github.infosecreport.model.NumberingPreset;
import io.github.infosecreport.standard.Keyed;
import io.github.infosecreport.validation.Profile;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.TypeConversionException;

/** Reads options whose values are words. */
final class Words {
    private Words() {}

    static void register(CommandLine line) {
        register(line, EditionLanguage.class);
        register(line, NumberingPreset.class);
        register(line, Profile.class);
        register(line, Format.class);
        register(line, Audience.class);
        register(line, FailOn.class);
        register(line, OutputForm.class);
        register(line, ItemSet.class);
    }

    private static <E extends Enum<E> & Keyed> void register(CommandLine line, Class<E> type) {
        ITypeConverter<E> converter = word -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.key().equals(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(word));
        line.registerConverter(type, converter);
    }

    /** {@return the type of one value} */
    static Class<?> type(ArgSpec argument) {
        return argument.isMultiValue() ? argument.auxiliaryTypes()[0] : argument.type();
    }

    /** {@return the words that a type of option allows; none if its values are no words} */
    static List<String> of(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(constant -> ((Keyed) constant).key())
                        .toList()
                : List.of();
    }
}
