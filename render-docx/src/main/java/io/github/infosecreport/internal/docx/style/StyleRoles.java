package io.github.infosecreport.internal.docx.style;

import io.github.infosecreport.internal.docx.fallback.Fallbacks;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTString;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/**
 * Finds the id of the style for each role. Word writes ids in the user's language, names never, so names are compared. A
 * style that the document lacks is lent from our own and takes the document's theme; what the document has stays as it is.
 */
public final class StyleRoles {
    private static final Set<String> ON = Set.of("1", "true", "on");

    private final XWPFStyles styles;
    private final Fallbacks fallbacks;
    private final Map<String, String> idsByName = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<Role, String> found = new EnumMap<>(Role.class);
    private @Nullable BuiltInStyles builtIn;

    /**
     * Reads a document's styles.
     *
     * @param document the document
     * @param fallbacks where styles that it lacks are told
     */
    public StyleRoles(XWPFDocument document, Fallbacks fallbacks) {
        styles = document.createStyles();
        this.fallbacks = fallbacks;
        for (XWPFStyle style : styles.getStyles()) {
            CTStyle ct = style.getCTStyle();
            ids.add(ct.getStyleId());
            if (ct.getName() != null) {
                idsByName.putIfAbsent(key(ct.getType() + "/" + ct.getName().getVal()), ct.getStyleId());
            }
            if (isDefault(ct)) {
                // Whatever it is called, the default paragraph style is what running text has.
                idsByName.put(key(ct.getType() + "/" + Role.BODY.builtIn()), ct.getStyleId());
            }
        }
    }

    private static boolean isDefault(CTStyle style) {
        return String.valueOf(style.getType()).equals("paragraph")
                && style.isSetDefault()
                && ON.contains(String.valueOf(style.getDefault()));
    }

    /**
     * Finds a style.
     *
     * @param role what it is for
     * @return its id in this document
     */
    public String id(Role role) {
        return found.computeIfAbsent(role, this::find);
    }

    /**
     * Has the styles of headings count by themselves, for our own reference document.
     *
     * @param num id of the list that counts them
     */
    public void number(BigInteger num) {
        for (int level = 1; level <= 4; level++) {
            CTStyle style = styles.getStyle(id(Role.heading(level))).getCTStyle();
            CTNumPr number = style.getPPr().addNewNumPr();
            number.addNewIlvl().setVal(BigInteger.valueOf(level - 1));
            number.addNewNumId().setVal(num);
        }
    }

    private String find(Role role) {
        String type = type(role);
        for (String name : role.names()) {
            String id = idsByName.get(key(type + "/" + name));
            if (id != null) {
                return id;
            }
        }
        String name = role.builtIn();
        fallbacks.add("style-missing", Optional.empty(), name);
        return lend(name);
    }

    private static String type(Role role) {
        return switch (role) {
            case FOOTNOTE_MARK, LINK, CODE -> "character";
            case TABLE -> "table";
            default -> "paragraph";
        };
    }

    private BuiltInStyles builtIn() {
        BuiltInStyles known = builtIn;
        if (known == null) {
            known = new BuiltInStyles();
            builtIn = known;
        }
        return known;
    }

    private String lend(String name) {
        CTStyle style = builtIn().copy(name);
        String id = style.getStyleId();
        while (!ids.add(id)) {
            id += "R";
        }
        style.setStyleId(id);
        if (style.isSetDefault()) {
            style.unsetDefault();
        }
        relate(style.isSetBasedOn() ? style.getBasedOn() : null, style);
        relate(style.isSetNext() ? style.getNext() : null, style);
        idsByName.put(key(style.getType() + "/" + name), id);
        styles.addStyle(new XWPFStyle(style, styles));
        return id;
    }

    /** Points at the document's own style of the same name, which may have another id, lending it if need be. */
    private void relate(@Nullable CTString to, CTStyle style) {
        if (to != null) {
            String name = builtIn().name(to.getVal());
            String id = idsByName.get(key(style.getType() + "/" + name));
            to.setVal(id != null ? id : lend(name));
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
