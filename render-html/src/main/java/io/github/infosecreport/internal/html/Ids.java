package io.github.infosecreport.internal.html;

import io.github.infosecreport.internal.html.view.Html;

/**
 * Makes the ids of elements. Several reports may stand in one page, so each can have a prefix.
 *
 * @param prefix what all ids begin with; may be empty
 */
record Ids(String prefix) {
    Html anchor(String anchor) {
        return Html.escaped(prefix + anchor);
    }

    Html caption(String anchor) {
        return Html.escaped(prefix + anchor + "-caption");
    }

    Html footnote(int number) {
        return Html.escaped(prefix + "footnote-" + number);
    }

    Html footnoteMark(int number) {
        return Html.escaped(prefix + "footnote-mark-" + number);
    }
}
