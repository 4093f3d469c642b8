package io.github.infosecreport.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.xml.sax.SAXException;

/** The Nu HTML checker, embedded and offline. */
final class NuChecker {
    /**
     * What the checker warns of without knowing: it takes no digest of a style sheet into account and lets no policy
     * allow {@code data:} pictures. That the digest is right, {@link PagePolicyTest} proves. And what an author typed in
     * composed characters stays so.
     */
    private static final List<String> NOT_KNOWN_TO_IT = List.of(
            "info warning: Inline style violates Content Security Policy (meta tag): blocked by “style-src” directive",
            "info warning: Resource violates Content Security Policy (meta tag): image “data:image/",
            "info warning: Text run is not in Unicode Normalization Form C.");

    private NuChecker() {}

    /** {@return errors and warnings, one a line; notes are left out} */
    static List<String> check(String page) {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(OutputFormat.GNU);
        validator.setNoLangDetect(true);
        try {
            return validator
                    .validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)))
                    .lines()
                    .filter(line -> !line.isBlank())
                    .filter(Predicate.not(line -> NOT_KNOWN_TO_IT.stream().anyMatch(line::contains)))
                    .toList();
        } catch (IOException | SAXException e) {
            throw new AssertionError(e);
        }
    }
}
