package io.github.infosecreport.internal.docx.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.xmlbeans.XmlException;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The styles of our own reference document, lent to those that lack one. */
final class BuiltInStyles {
    private static final String RESOURCE = "/io/github/infosecreport/internal/docx/reference/styles.xml";

    private final Map<String, CTStyle> byName = new HashMap<>();

    BuiltInStyles() {
        try (@Nullable InputStream in = BuiltInStyles.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + RESOURCE);
            }
            for (CTStyle style : StylesDocument.Factory.parse(in).getStyles().getStyleList()) {
                byName.put(style.getName().getVal(), style);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        } catch (XmlException e) {
            throw new IllegalStateException("cannot read " + RESOURCE, e);
        }
    }

    /** {@return a copy of the style of that name} */
    CTStyle copy(String name) {
        CTStyle style = byName.get(name);
        if (style == null) {
            throw new IllegalStateException("no built-in style '" + name + "'");
        }
        return (CTStyle) style.copy();
    }

    /** {@return the name of the style of that id} */
    String name(String id) {
        return byName.values().stream()
                .filter(style -> style.getStyleId().equals(id))
                .map(style -> style.getName().getVal())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no built-in style of the id '" + id + "'"));
    }
}
