package io.github.infosecreport.samples.app;

import io.github.infosecreport.text.Texts;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What the app says, in Japanese and English. */
final class Messages {
    private static final Texts TEXTS = Texts.load(Messages.class, "messages.yaml");
    private static final Texts HELP = Texts.load(Messages.class, "help.yaml");

    private Messages() {}

    static String format(String key, Locale locale, Object... arguments) {
        return TEXTS.format(key, locale, arguments);
    }

    /** Says why a file could not be used, without the name of an exception. */
    static String reason(IOException failure, Locale locale) {
        if (failure instanceof NoSuchFileException) {
            return format("reason.missing", locale);
        }
        if (failure instanceof AccessDeniedException) {
            return format("reason.denied", locale);
        }
        if (failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException) {
            return format("reason.no-directory", locale);
        }
        String told = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        return told == null ? failure.getClass().getSimpleName() : told;
    }

    /** {@return the texts of {@code --help}, by picocli's keys} */
    static ResourceBundle help(Locale locale) {
        return new ResourceBundle() {
            @Override
            protected @Nullable Object handleGetObject(String key) {
                return HELP.contains(key) ? HELP.get(key, locale) : null;
            }

            @Override
            public boolean containsKey(String key) {
                return HELP.contains(key);
            }

            @Override
            public Enumeration<String> getKeys() {
                return Collections.enumeration(HELP.keys());
            }
        };
    }
}
