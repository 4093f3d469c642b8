package io.github.infosecreport.json;

import io.github.infosecreport.internal.json.ReadMessages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something in a source that cannot be read.
 *
 * @param kind what is wrong
 * @param position where
 * @param pointer JSON Pointer of the value; empty text for the whole
 * @param found what stands there; <code>{}</code> for an object, {@code []} for a list, empty text for nothing
 * @param allowed what may stand there: words, or {@code @} and the name of what {@link #message} describes, such as
 *     {@code @day}; empty where that cannot be listed
 * @param nearest the allowed word that is most like what was found
 * @param advice how to mend it where more is known than the kind tells: the name of what {@link #message} says, with what
 *     it says it of after a space, such as {@code belongs-to governance}
 */
public record ReadProblem(
        Kind kind,
        Optional<SourcePosition> position,
        String pointer,
        String found,
        List<String> allowed,
        Optional<String> nearest,
        Optional<String> advice) {
    /**
     * Makes a problem without further advice.
     *
     * @param kind what is wrong
     * @param position where
     * @param pointer JSON Pointer of the value
     * @param found what stands there
     * @param allowed what may stand there
     * @param nearest the allowed word that is most like what was found
     */
    public ReadProblem(
            Kind kind,
            Optional<SourcePosition> position,
            String pointer,
            String found,
            List<String> allowed,
            Optional<String> nearest) {
        this(kind, position, pointer, found, allowed, nearest, Optional.empty());
    }

    /** What can be wrong. */
    public enum Kind {
        /** The source is no YAML or JSON. */
        SYNTAX,
        /** The bytes of a file are not UTF-8. */
        ENCODING,
        /** A property that the model does not have. */
        UNKNOWN_PROPERTY,
        /** A property stands twice. */
        DUPLICATE_PROPERTY,
        /** A mandatory property is missing. */
        MISSING_PROPERTY,
        /** A property has no value. */
        NO_VALUE,
        /** A value is of another type than the model asks for. */
        WRONG_TYPE,
        /** A word is none of those that are allowed. */
        UNKNOWN_WORD,
        /** A value has not the form that is asked for. */
        MALFORMED_VALUE,
        /** YAML's anchors, aliases, tags and merge keys. */
        YAML_REFERENCE,
        /** The source holds more than one document, or none. */
        DOCUMENTS,
        /** A limit is passed. */
        LIMIT,
        /** The model's version is not one that this library reads. */
        MODEL_VERSION
    }

    /**
     * Tells the problem: where, what was found, what is allowed, how to mend it.
     *
     * @param locale the language
     * @return one or more lines without a line end at the end
     */
    public String message(Locale locale) {
        return ReadMessages.message(this, locale);
    }
}
