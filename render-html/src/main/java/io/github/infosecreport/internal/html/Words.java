package io.github.infosecreport.internal.html;

import io.github.infosecreport.internal.html.view.Html;
import io.github.infosecreport.standard.Glossary;
import java.util.Locale;

/**
 * The library's own words on the page.
 *
 * @param locale the language of the page
 */
record Words(Locale locale) {
    Html word(String key) {
        return Html.escaped(text(key));
    }

    String text(String key) {
        return Glossary.standard().label(key, locale);
    }
}
