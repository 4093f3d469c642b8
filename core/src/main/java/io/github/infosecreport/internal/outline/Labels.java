package io.github.infosecreport.internal.outline;

import io.github.infosecreport.standard.ChapterKey;
import io.github.infosecreport.standard.Glossary;
import io.github.infosecreport.standard.ItemKey;
import io.github.infosecreport.standard.Keyed;
import io.github.infosecreport.standard.Standard;
import java.util.Locale;

/** The library's own words, in the outline's language. */
record Labels(Locale locale) {
    String label(String key) {
        return Glossary.standard().label(key, locale);
    }

    String label(Keyed constant) {
        return Glossary.standard().label(constant, locale);
    }

    String title(ChapterKey chapter) {
        return Standard.model().chapter(chapter).title().get(locale);
    }

    String title(ItemKey item) {
        return Standard.model().item(item).title().get(locale);
    }
}
