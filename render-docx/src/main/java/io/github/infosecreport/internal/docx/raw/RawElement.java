package io.github.infosecreport.internal.docx.raw;

import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/** Writes an element for which POI's smaller schema library has no type. */
public final class RawElement {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private RawElement() {}

    /** Writes an element of WordprocessingML with one value before another element. */
    public static void wordBefore(XmlObject next, String name, String value) {
        before(next, new QName(WORD, name, "w"), new QName(WORD, "val", "w"), value);
    }

    /** Writes an element of a chart with one value before another element. */
    public static void chartBefore(XmlObject next, String name, String value) {
        before(next, new QName(CHART, name, "c"), new QName("val"), value);
    }

    private static void before(XmlObject next, QName element, QName attribute, String value) {
        try (XmlCursor cursor = next.newCursor()) {
            cursor.beginElement(element);
            cursor.insertAttributeWithValue(attribute, value);
        }
    }
}
