package io.github.infosecreport.internal.outline.fact;

import io.github.infosecreport.model.common.Money;
import io.github.infosecreport.model.common.PartialDate;
import io.github.infosecreport.model.common.Timespan;
import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.prose.InlineProse;
import io.github.infosecreport.prose.Prose;
import io.github.infosecreport.standard.Keyed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/** Names the attributes of a type, in the order in which they are printed. */
final class ShapeBuilder<T> {
    private static final Optional<String> PERCENT = Optional.of("%");
    private static final String OTHER = "other";

    private final String type;
    private final List<Attribute<T>> attributes = new ArrayList<>();
    private Function<T, Optional<String>> id = fact -> Optional.empty();
    private Optional<Attribute<T>> head = Optional.empty();

    ShapeBuilder(String type) {
        this.type = type;
    }

    Shape<T> build() {
        return new Shape<>(type, id, head, List.copyOf(attributes));
    }

    ShapeBuilder<T> id(Function<T, String> getter) {
        id = getter.andThen(Optional::of);
        return this;
    }

    ShapeBuilder<T> optionalId(Function<T, Optional<String>> getter) {
        id = getter;
        return this;
    }

    /** Makes the attribute added last the name of a fact. */
    ShapeBuilder<T> asHead() {
        head = Optional.of(attributes.get(attributes.size() - 1));
        return this;
    }

    ShapeBuilder<T> text(String name, Function<T, String> getter) {
        return optionalText(name, getter.andThen(Optional::of));
    }

    ShapeBuilder<T> optionalText(String name, Function<T, Optional<String>> getter) {
        return single(name, getter, (text, pointer, drawing) -> Values.authored(text, pointer));
    }

    /** Adds an address, which becomes a link. */
    ShapeBuilder<T> address(String name, Function<T, Optional<String>> getter) {
        return single(
                name,
                getter,
                (address, pointer, drawing) -> List.of(new Inline.Link(address, Values.authored(address, pointer))));
    }

    ShapeBuilder<T> texts(String name, Function<T, List<String>> getter) {
        return add(
                name, new Values.Several<>(getter, (text, pointer, drawing) -> Values.authored(text, pointer), false));
    }

    ShapeBuilder<T> inline(String name, Function<T, InlineProse> getter) {
        return optionalInline(name, getter.andThen(Optional::of));
    }

    ShapeBuilder<T> optionalInline(String name, Function<T, Optional<InlineProse>> getter) {
        return add(
                name,
                new Values.Single<T, InlineProse>(
                        getter, (prose, pointer, drawing) -> drawing.inlines(pointer, prose), Room.LINE));
    }

    ShapeBuilder<T> inlines(String name, Function<T, List<InlineProse>> getter) {
        return add(
                name, new Values.Several<>(getter, (prose, pointer, drawing) -> drawing.inlines(pointer, prose), true));
    }

    ShapeBuilder<T> prose(String name, Function<T, Prose> getter) {
        return optionalProse(name, getter.andThen(Optional::of));
    }

    ShapeBuilder<T> optionalProse(String name, Function<T, Optional<Prose>> getter) {
        return add(name, new Values.Blocks<>(getter));
    }

    ShapeBuilder<T> date(String name, Function<T, PartialDate> getter) {
        return optionalDate(name, getter.andThen(Optional::of));
    }

    ShapeBuilder<T> optionalDate(String name, Function<T, Optional<PartialDate>> getter) {
        return single(
                name,
                getter,
                (date, pointer, drawing) -> List.of(drawing.writing().date(date)));
    }

    ShapeBuilder<T> day(String name, Function<T, Optional<LocalDate>> getter) {
        return optionalDate(name, getter.andThen(day -> day.map(PartialDate::of)));
    }

    ShapeBuilder<T> span(String name, Function<T, Optional<Timespan>> getter) {
        return single(
                name, getter, (span, pointer, drawing) -> drawing.writing().span(span));
    }

    ShapeBuilder<T> number(String name, Function<T, ? extends Number> getter) {
        return optionalNumber(name, fact -> Optional.of(getter.apply(fact)));
    }

    ShapeBuilder<T> optionalNumber(String name, Function<T, ? extends Optional<? extends Number>> getter) {
        return add(name, new Values.Bare<>(fact -> getter.apply(fact).map(ShapeBuilder::decimal)));
    }

    /** Adds a number of people or things, with the word that counts them. */
    ShapeBuilder<T> counted(String name, String phrase, Function<T, ? extends Optional<? extends Number>> getter) {
        return add(
                name,
                new Values.Single<T, BigDecimal>(
                        fact -> getter.apply(fact).map(ShapeBuilder::decimal),
                        (number, pointer, drawing) -> Values.made(
                                Phrases.of(drawing, phrase, drawing.writing().count(number))),
                        Room.WORD));
    }

    ShapeBuilder<T> percent(String name, Function<T, Optional<BigDecimal>> getter) {
        return single(
                name,
                getter,
                (number, pointer, drawing) -> Values.made(drawing.writing().quantity(number, PERCENT, false)));
    }

    /** Adds a number that has its unit beside it, and whether it is rounded. */
    ShapeBuilder<T> quantity(
            String name,
            Function<T, Optional<BigDecimal>> getter,
            Function<T, Optional<String>> unit,
            Predicate<T> about) {
        return quantity(name, getter, (fact, drawing) -> unit.apply(fact), about);
    }

    /** Adds a number whose unit follows from its fact. */
    ShapeBuilder<T> quantity(
            String name, Function<T, Optional<BigDecimal>> getter, BiFunction<T, Drawing, Optional<String>> unit) {
        return quantity(name, getter, unit, fact -> false);
    }

    private ShapeBuilder<T> quantity(
            String name,
            Function<T, Optional<BigDecimal>> getter,
            BiFunction<T, Drawing, Optional<String>> unit,
            Predicate<T> about) {
        return add(
                name,
                new Values.Single<T, T>(
                        fact -> getter.apply(fact).map(value -> fact),
                        (fact, pointer, drawing) -> getter.apply(fact)
                                .map(value -> Values.made(
                                        drawing.writing().quantity(value, unit.apply(fact, drawing), about.test(fact))))
                                .orElse(List.of()),
                        Room.WORD));
    }

    /** Adds a level of a scale, counted from 1; the scale names it, if it goes that far. */
    ShapeBuilder<T> level(String name, List<String> scale, Function<T, Optional<Integer>> getter) {
        return single(
                name,
                getter,
                (level, pointer, drawing) -> Values.made(
                        level >= 1 && level <= scale.size()
                                ? scale.get(level - 1) + drawing.writing().brackets(String.valueOf(level))
                                : String.valueOf(level)));
    }

    /** Adds what a fact says as a whole, written in a way of its own; the pointer is the fact's. */
    ShapeBuilder<T> written(String name, Predicate<T> present, Values.Line<T> line) {
        return add(name, new Values.Whole<>(present, line));
    }

    ShapeBuilder<T> money(String name, Function<T, Optional<Money>> getter) {
        return single(
                name,
                getter,
                (money, pointer, drawing) -> Values.made(drawing.writing().money(money)));
    }

    ShapeBuilder<T> flag(String name, Predicate<T> getter) {
        return add(name, new Values.Flag<>(getter));
    }

    ShapeBuilder<T> choice(String name, Function<T, ? extends Keyed> getter) {
        return add(name, new Values.Choice<>(fact -> Optional.of(getter.apply(fact))));
    }

    /** Adds a constant; that it is none of the others is no news. */
    ShapeBuilder<T> optionalChoice(String name, Function<T, ? extends Optional<? extends Keyed>> getter) {
        return add(name, new Values.Choice<>(fact -> getter.apply(fact)
                .map(Keyed.class::cast)
                .filter(constant -> !constant.key().equals(OTHER))));
    }

    ShapeBuilder<T> choices(String name, Function<T, ? extends List<? extends Keyed>> getter) {
        return add(
                name,
                new Values.Several<T, Keyed>(
                        fact -> List.copyOf(getter.apply(fact)),
                        (constant, pointer, drawing) -> Values.made(drawing.label(constant)),
                        false));
    }

    ShapeBuilder<T> reference(String name, Function<T, String> getter) {
        return optionalReference(name, getter.andThen(Optional::of));
    }

    ShapeBuilder<T> optionalReference(String name, Function<T, Optional<String>> getter) {
        return single(name, getter, (other, pointer, drawing) -> drawing.name(pointer, other));
    }

    ShapeBuilder<T> references(String name, Function<T, List<String>> getter) {
        return add(
                name, new Values.Several<>(getter, (other, pointer, drawing) -> drawing.name(pointer, other), false));
    }

    <X> ShapeBuilder<T> part(String name, Shape<X> shape, Function<T, Optional<X>> getter) {
        return single(name, getter, shape::line);
    }

    <X> ShapeBuilder<T> parts(String name, Shape<X> shape, Function<T, List<X>> getter) {
        return add(name, new Values.Several<>(getter, shape::line, true));
    }

    private <X> ShapeBuilder<T> single(String name, Function<T, Optional<X>> getter, Values.Line<X> line) {
        return add(name, new Values.Single<>(getter, line, Room.WORD));
    }

    private ShapeBuilder<T> add(String name, Value<T> value) {
        attributes.add(new Attribute<>(name, type + "." + kebab(name), value));
        return this;
    }

    /** Labels are named as the standard's content points are: legalCompliance has the label legal-compliance. */
    static String kebab(String name) {
        StringBuilder kebab = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char sign = name.charAt(i);
            if (Character.isUpperCase(sign)) {
                kebab.append('-');
            }
            kebab.append(sign);
        }
        return kebab.toString().toLowerCase(Locale.ROOT);
    }

    private static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal exact ? exact : BigDecimal.valueOf(number.longValue());
    }
}
