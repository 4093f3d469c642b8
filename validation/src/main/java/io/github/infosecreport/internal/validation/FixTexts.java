package io.github.infosecreport.internal.validation;

import io.github.infosecreport.standard.BilingualText;
import io.github.infosecreport.text.Texts;
import java.util.Locale;

/** What fixes say that they do. */
public final class FixTexts {
    private static final Texts TEXTS = Texts.load(FixTexts.class, "fixes.yaml");

    private FixTexts() {}

    /**
     * Says that one text is written in place of another.
     *
     * @param old what goes
     * @param text what comes; empty where nothing does
     * @return a sentence without a full stop
     */
    public static BilingualText replacement(String old, String text) {
        String key = text.isEmpty() ? "delete" : "replace";
        return new BilingualText(
                TEXTS.format(key, Locale.JAPANESE, old, text), TEXTS.format(key, Locale.ENGLISH, old, text));
    }
}
