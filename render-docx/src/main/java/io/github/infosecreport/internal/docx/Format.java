package io.github.infosecreport.internal.docx;

import io.github.infosecreport.internal.docx.style.Role;
import io.github.infosecreport.internal.docx.style.StyleRoles;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STEm;

/**
 * How characters look.
 *
 * @param style their style
 * @param strong whether they are bold
 * @param emphasis whether they are emphasised: by dots in Japanese, which has no slanted letters, else in italics
 * @param struck whether they are struck through
 * @param language their language, where it is not the document's
 * @param halfPoints their size; 0 for that of the paragraph
 */
record Format(
        Optional<Role> style,
        boolean strong,
        Optional<Emphasis> emphasis,
        boolean struck,
        Optional<Locale> language,
        int halfPoints) {
    static final Format PLAIN = new Format(Optional.empty(), false, Optional.empty(), false, Optional.empty(), 0);

    private static final Set<String> EAST_ASIAN = Set.of("ja", "zh", "ko");

    /** How emphasis looks. */
    enum Emphasis {
        DOTS,
        ITALICS
    }

    Format with(Role role) {
        return new Format(Optional.of(role), strong, emphasis, struck, language, halfPoints);
    }

    Format withStrong() {
        return new Format(style, true, emphasis, struck, language, halfPoints);
    }

    Format with(Emphasis how) {
        return new Format(style, strong, Optional.of(how), struck, language, halfPoints);
    }

    Format withStrike() {
        return new Format(style, strong, emphasis, true, language, halfPoints);
    }

    Format with(Locale foreign) {
        return new Format(style, strong, emphasis, struck, Optional.of(foreign), halfPoints);
    }

    Format sized(int size) {
        return new Format(style, strong, emphasis, struck, language, size);
    }

    /** Writes the format to a run. */
    void apply(CTR run, StyleRoles styles) {
        if (equals(PLAIN)) {
            return;
        }
        CTRPr properties = run.addNewRPr();
        style.ifPresent(role -> properties.addNewRStyle().setVal(styles.id(role)));
        if (strong) {
            properties.addNewB();
            properties.addNewBCs();
        }
        if (emphasis.isPresent() && emphasis.get() == Emphasis.ITALICS) {
            properties.addNewI();
            properties.addNewICs();
        }
        if (struck) {
            properties.addNewStrike();
        }
        if (halfPoints > 0) {
            properties.addNewSz().setVal(BigInteger.valueOf(halfPoints));
            properties.addNewSzCs().setVal(BigInteger.valueOf(halfPoints));
        }
        if (emphasis.isPresent() && emphasis.get() == Emphasis.DOTS) {
            properties.addNewEm().setVal(STEm.DOT);
        }
        language.ifPresent(foreign -> {
            CTLanguage lang = properties.addNewLang();
            lang.setVal(foreign.toLanguageTag());
            if (EAST_ASIAN.contains(foreign.getLanguage())) {
                lang.setEastAsia(foreign.toLanguageTag());
            }
        });
    }
}
