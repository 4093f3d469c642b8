package io.github.infosecreport.internal.html.view;

/**
 * An exhibit.
 *
 * @param kind what it is, as a class name
 * @param id its id
 * @param captionId id of its caption
 * @param label such as {@code 図1}; may be empty
 * @param caption its caption; may be empty
 * @param picture its picture; may be empty
 * @param body the facts as blocks
 */
public record ExhibitView(Html kind, Html id, Html captionId, Html label, Html caption, Html picture, Html body) {
    /** {@return whether there is anything to caption it with} */
    public boolean hasCaption() {
        return !label.isEmpty() || !caption.isEmpty();
    }
}
