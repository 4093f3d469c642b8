package io.github.infosecreport.internal.comparison.tree;

import io.github.infosecreport.internal.comparison.figure.Unit;
import io.github.infosecreport.internal.comparison.figure.Units;
import io.github.infosecreport.internal.comparison.tree.Node.Amount;
import io.github.infosecreport.internal.comparison.tree.Node.Leaf;
import io.github.infosecreport.model.EditionLanguage;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.model.common.ChannelKind;
import io.github.infosecreport.model.common.ContactChannel;
import io.github.infosecreport.model.common.PartialDate;
import io.github.infosecreport.model.common.Timespan;
import io.github.infosecreport.prose.InlineProse;
import io.github.infosecreport.prose.Prose;
import io.github.infosecreport.standard.BilingualText;
import io.github.infosecreport.standard.Glossary;
import io.github.infosecreport.standard.Keyed;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Makes the single values of a tree. */
final class Leaves {
    private static final int APRIL = 4;

    private final EditionLanguage language;
    private final int fiscalYearStart;

    Leaves(InformationSecurityReport report) {
        language = report.getEdition().getLanguage();
        fiscalYearStart = report.getIssuer().getFiscalYearStartMonth().orElse(APRIL);
    }

    /**
     * What stands beside a value in its owner.
     *
     * @param word the unit as the author writes it; empty if there is none
     * @param written the unit, understood
     * @param isPostal whether it is a way to write by post
     */
    record Beside(String word, Units.Written written, boolean isPostal) {}

    Beside beside(Class<?> type, Object owner) {
        boolean isPostal = owner instanceof ContactChannel channel && channel.getKind() == ChannelKind.POSTAL;
        String word = Getter.of(type).stream()
                .filter(getter -> Kinds.ofString(getter.key())
                        .filter(kind -> kind == LeafKind.UNIT)
                        .isPresent())
                .map(getter -> getter.value(owner))
                .map(value -> value instanceof Optional<?> optional
                        ? optional.map(Object.class::cast).orElse("")
                        : value)
                .map(value -> value instanceof Keyed unit
                        ? Glossary.standard().label(unit, language.locale())
                        : value.toString())
                .findFirst()
                .orElse("");
        return new Beside(word, Units.written(word, language), isPostal);
    }

    Optional<Node> leaf(Getter getter, Object value, String pointer, Beside beside) {
        if (value instanceof Prose prose) {
            return text(pointer, LeafKind.PROSE, prose.source());
        }
        if (value instanceof InlineProse line) {
            return text(pointer, LeafKind.LINE, line.source());
        }
        if (value instanceof String string) {
            LeafKind kind = Kinds.ofString(getter.key()).orElse(LeafKind.NAME);
            return text(pointer, beside.isPostal() && kind == LeafKind.NAME ? LeafKind.ADDRESS : kind, string);
        }
        if (value instanceof BigDecimal number) {
            return Optional.of(number(getter, number, pointer, beside));
        }
        if (value instanceof Integer number) {
            return Optional.of(number(getter, BigDecimal.valueOf(number), pointer, beside));
        }
        if (Kinds.ofString(getter.key()).filter(kind -> kind == LeafKind.UNIT).isPresent()) {
            return text(pointer, LeafKind.UNIT, beside.word());
        }
        LeafKind kind = value instanceof Boolean || value instanceof Keyed ? LeafKind.CHOICE : LeafKind.DATE;
        return Optional.of(new Leaf(pointer, kind, exact(value), shown(value), Optional.empty()));
    }

    private static Optional<Node> text(String pointer, LeafKind kind, String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(Leaf.of(pointer, kind, text));
    }

    private Leaf number(Getter getter, BigDecimal number, String pointer, Beside beside) {
        boolean isMeasured = Kinds.isMeasured(getter.key());
        BigDecimal scaled = isMeasured ? number.multiply(beside.written().scale()) : number;
        Optional<Unit> unit = isMeasured ? beside.written().unit() : Optional.empty();
        String space = language == EditionLanguage.JA
                        || beside.word().isEmpty()
                        || beside.word().equals("%")
                ? ""
                : " ";
        String text = Numbers.grouped(number) + (isMeasured ? space + beside.word() : "");
        return new Leaf(
                pointer, LeafKind.NUMBER, text, new BilingualText(text, text), Optional.of(new Amount(scaled, unit)));
    }

    /** Two values are the same if these texts are; a period is what its days are, however it is written. */
    private String exact(Object value) {
        if (value instanceof Timespan span) {
            boolean isAbout = span.from().isAbout() || span.to().isAbout();
            return span.firstDay(fiscalYearStart) + "/" + span.lastDay(fiscalYearStart) + (isAbout ? "~" : "");
        }
        return value instanceof Keyed constant ? constant.key() : value.toString();
    }

    private static BilingualText shown(Object value) {
        Glossary glossary = Glossary.standard();
        if (value instanceof Boolean flag) {
            String key = flag ? "document.yes" : "document.no-value";
            return new BilingualText(glossary.label(key, Locale.JAPANESE), glossary.label(key, Locale.ENGLISH));
        }
        if (value instanceof Keyed constant && glossary.contains(label(constant))) {
            return new BilingualText(
                    glossary.label(constant, Locale.JAPANESE), glossary.label(constant, Locale.ENGLISH));
        }
        String text = value instanceof Keyed constant ? constant.key() : date(value);
        return new BilingualText(text, text);
    }

    private static String label(Keyed constant) {
        return Getter.kebab(constant.getClass().getSimpleName()) + "." + constant.key();
    }

    private static String date(Object value) {
        return value instanceof PartialDate date ? date.toString() : value.toString();
    }
}
