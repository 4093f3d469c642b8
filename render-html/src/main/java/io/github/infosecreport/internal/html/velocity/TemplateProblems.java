package io.github.infosecreport.internal.html.velocity;

import io.github.infosecreport.html.TemplateException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.velocity.exception.ExtendedParseException;
import org.apache.velocity.exception.VelocityException;

/** Tells what is wrong with a template in the library's own words and type. */
final class TemplateProblems {
    /** Most of Velocity's messages bear the place in words only. */
    private static final Pattern PLACE = Pattern.compile("\\[line (\\d+), column (\\d+)]");

    private TemplateProblems() {}

    static TemplateException of(String file, VelocityException cause) {
        int line = 0;
        int column = 0;
        Matcher place = PLACE.matcher(String.valueOf(cause.getMessage()));
        if (place.find()) {
            line = Integer.parseInt(place.group(1));
            column = Integer.parseInt(place.group(2));
        } else if (cause instanceof ExtendedParseException parsing) {
            line = Math.max(0, parsing.getLineNumber());
            column = Math.max(0, parsing.getColumnNumber());
        }
        String said = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return new TemplateException(
                file,
                line,
                column,
                "the template cannot be used: " + said
                        + ". A template sees the accessors of its view and may read lists; nothing else.",
                cause);
    }
}
