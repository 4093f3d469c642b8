package io.github.infosecreport.samples.app;

import io.github.infosecreport.html.HtmlRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A directory that changes how pages look; so far its {@code templates/*.vm}. */
final class Theme {
    private static final String TEMPLATES = "templates";

    private Theme() {}

    static HtmlRenderer renderer(Path theme) {
        List<String> unread = names(theme).stream()
                .filter(name -> !name.equals(TEMPLATES) && !name.startsWith("."))
                .toList();
        if (!unread.isEmpty()) {
            throw Refused.because("theme-unread", theme, String.join(", ", unread));
        }
        Path templates = theme.resolve(TEMPLATES);
        if (names(templates).stream().noneMatch(name -> name.endsWith(".vm"))) {
            throw Refused.because("theme-empty", templates);
        }
        try {
            return HtmlRenderer.builder().templates(templates).build();
        } catch (RuntimeException e) {
            throw broken(theme, e);
        }
    }

    /** Templates can fail only when they are filled, too. */
    static DocumentWriter guarded(Path theme, DocumentWriter writer) {
        return new DocumentWriter(writer.extension(), (report, outline, out) -> {
            try {
                return writer.content().write(report, outline, out);
            } catch (RuntimeException e) {
                throw broken(theme, e);
            }
        });
    }

    /** Templates are the user's code: whatever is wrong with them is theirs to read, not a fault of the app. */
    private static Refused broken(Path theme, RuntimeException failure) {
        return Refused.because("theme-broken", theme, String.valueOf(failure.getMessage()));
    }

    private static List<String> names(Path directory) {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.map(entry -> String.valueOf(entry.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw Refused.because(
                    locale -> Messages.format("unreadable", locale, directory, Messages.reason(e, locale)));
        }
    }
}
