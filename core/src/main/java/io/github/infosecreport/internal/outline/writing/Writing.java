package io.github.infosecreport.internal.outline.writing;

import io.github.infosecreport.model.DateStyle;
import io.github.infosecreport.model.Edition;
import io.github.infosecreport.model.EditionLanguage;
import io.github.infosecreport.model.FiscalYearStyle;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.model.NumberStyle;
import io.github.infosecreport.model.common.DatePrecision;
import io.github.infosecreport.model.common.Money;
import io.github.infosecreport.model.common.PartialDate;
import io.github.infosecreport.model.common.Timespan;
import io.github.infosecreport.outline.Inline;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How one edition writes dates, periods, numbers and amounts. */
public final class Writing {
    /** The first month of the fiscal year where the issuer names none. */
    private static final int APRIL = 4;

    /** Units that stand beside their number without a space in English too. */
    private static final Set<String> CLOSE_UNITS = Set.of("%", "％", "‰", "°C");

    private final EditionLanguage language;
    private final Dates dates;
    private final Numbers numbers;

    private Writing(EditionLanguage language, Dates dates, Numbers numbers) {
        this.language = language;
        this.dates = dates;
        this.numbers = numbers;
    }

    /**
     * Finds how a report's edition writes.
     *
     * @param report the report
     * @param language the language to write in
     * @return its way of writing
     */
    public static Writing of(InformationSecurityReport report, EditionLanguage language) {
        Edition edition = report.getEdition();
        FiscalYearStyle fiscalYears = edition.getFiscalYears().orElse(FiscalYearStyle.STARTING_YEAR);
        int start = report.getIssuer().getFiscalYearStartMonth().orElse(APRIL);
        Dates dates = language == EditionLanguage.JA
                ? new JapaneseDates(edition.getDates().orElse(DateStyle.WESTERN), fiscalYears, start)
                : new EnglishDates(fiscalYears, start);
        return new Writing(
                language, dates, new Numbers(language, edition.getNumbers().orElse(NumberStyle.GROUPED)));
    }

    /** {@return the language that is written} */
    public EditionLanguage language() {
        return language;
    }

    /** {@return a date; one that machines can read too, if it is no finer or coarser than they understand} */
    public Inline date(PartialDate date) {
        String text = dates.write(date);
        return date.precision() == DatePrecision.FISCAL_YEAR || date.isAbout()
                ? Inline.Text.generated(text)
                : new Inline.Time(text, date.toString());
    }

    /** {@return a period, or the date that it is} */
    public List<Inline> span(Timespan span) {
        if (span.isSingle()) {
            return List.of(date(span.from()));
        }
        String joined = dates.between("\0", "\0");
        int first = joined.indexOf('\0');
        int second = joined.lastIndexOf('\0');
        return List.of(date(span.from()), Inline.Text.generated(joined.substring(first + 1, second)), date(span.to()));
    }

    /** {@return a number} */
    public String number(BigDecimal number) {
        return numbers.write(number);
    }

    /** {@return a number of people or things that were counted one by one: never in large units} */
    public String count(BigDecimal number) {
        return numbers.count(number);
    }

    /** {@return a number with its unit, if it has one} */
    public String quantity(BigDecimal number, Optional<String> unit, boolean about) {
        String text = withUnit(number(number), unit);
        return about ? about(text) : text;
    }

    /** {@return a written number with its unit, if it has one} */
    public String withUnit(String number, Optional<String> unit) {
        return number + unit.map(this::beside).orElse("");
    }

    /** {@return an amount of money} */
    public String money(Money money) {
        String number = number(money.getAmount());
        String text = language == EditionLanguage.JA && money.getCurrency().equals("JPY")
                ? number + "円"
                : money.getCurrency() + " " + number;
        return money.isAbout() ? about(text) : text;
    }

    /** {@return what stands between the entries of a list in a line} */
    public String comma() {
        return language == EditionLanguage.JA ? "、" : ", ";
    }

    /** {@return what stands between the parts of a fact in a line} */
    public String semicolon() {
        return language == EditionLanguage.JA ? "／" : "; ";
    }

    /** {@return what stands between a label and its value} */
    public String colon() {
        return language == EditionLanguage.JA ? "：" : ": ";
    }

    /** {@return what stands between the word for a table or figure and its number} */
    public String beforeNumber() {
        return language == EditionLanguage.JA ? "" : " ";
    }

    /** {@return a name with its title: behind it in English, before it in Japanese} */
    public List<Inline> titled(List<Inline> name, List<Inline> title) {
        boolean ja = language == EditionLanguage.JA;
        List<Inline> titled = new ArrayList<>(ja ? title : name);
        if (!title.isEmpty()) {
            titled.add(Inline.Text.generated(ja ? "\u3000" : ", "));
        }
        titled.addAll(ja ? name : title);
        return titled;
    }

    /** {@return a text in brackets, to stand behind another} */
    public String brackets(String text) {
        return language == EditionLanguage.JA ? "（" + text + "）" : " (" + text + ")";
    }

    /** {@return a heading's text as it is named in a sentence; marks of quotation in it become those inside others} */
    public String quoted(String text) {
        return language == EditionLanguage.JA
                ? "「" + text.replace('「', '『').replace('」', '』') + "」"
                : "“" + text.replace('“', '‘').replace('”', '’') + "”";
    }

    /** {@return what a reference says of a part of something, each already named} */
    public String within(String whole, String part) {
        return language == EditionLanguage.JA ? whole + "の" + part : part + " of " + whole;
    }

    /** {@return a label as it stands inside a sentence: English ones begin small there, but for abbreviations} */
    public String inSentence(String label) {
        boolean small =
                language == EditionLanguage.EN && (label.length() < 2 || Character.isLowerCase(label.charAt(1)));
        return small ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1) : label;
    }

    private String beside(String unit) {
        return language == EditionLanguage.JA || CLOSE_UNITS.contains(unit) ? unit : " " + unit;
    }

    private String about(String text) {
        return (language == EditionLanguage.JA ? "約" : "about ") + text;
    }
}
