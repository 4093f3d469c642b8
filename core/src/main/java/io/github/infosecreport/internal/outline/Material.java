package io.github.infosecreport.internal.outline;

import io.github.infosecreport.internal.outline.fact.Drawing;
import io.github.infosecreport.internal.outline.fact.FactIndex;
import io.github.infosecreport.internal.outline.fact.ItemPieces;
import io.github.infosecreport.internal.outline.fact.Piece;
import io.github.infosecreport.internal.outline.fact.ValueIndex;
import io.github.infosecreport.internal.outline.plan.Place;
import io.github.infosecreport.internal.outline.plan.Plan;
import io.github.infosecreport.internal.outline.writing.Writing;
import io.github.infosecreport.internal.prose.ParsedProse;
import io.github.infosecreport.internal.prose.ProseParser;
import io.github.infosecreport.json.ReportJson;
import io.github.infosecreport.model.EditionLanguage;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.model.NumberingPreset;
import io.github.infosecreport.outline.Asset;
import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.outline.NumberingScheme;
import io.github.infosecreport.outline.OutlineLimitException;
import io.github.infosecreport.outline.OutlineOptions;
import io.github.infosecreport.prose.InlineProse;
import io.github.infosecreport.prose.Prose;
import io.github.infosecreport.standard.ItemKey;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What stays the same from pass to pass: the report, read, parsed and looked up once. */
final class Material {
    /** The report to show: to readers the public one, for what is internal or hidden cannot be printed if it is not here. */
    private final InformationSecurityReport report;

    private final Hidden hidden;
    private final OutlineOptions options;
    private final EditionLanguage language;
    private final NumberingScheme scheme;
    private final Writing writing;
    private final Labels labels;
    private final List<Place> places;
    private final ValueIndex values;
    private final Map<ItemKey, List<Piece>> pieces = new EnumMap<>(ItemKey.class);
    private final Map<String, Function<Drawing, List<Inline>>> names = new HashMap<>();
    private final Map<String, String> homes = new HashMap<>();
    private final Shelf shelf;
    private final FactIndex facts;
    private final ProseParser parser;
    private final Map<Object, ParsedProse> parsed = new HashMap<>();
    private final Map<String, Optional<Asset>> assets = new HashMap<>();

    /** Reads a report for its readers. Names and figures of hidden facts are known where the text asks for them. */
    static Material printed(InformationSecurityReport whole, OutlineOptions options) {
        return new Material(whole, ReportJson.publicReport(whole), Hidden.of(whole), options);
    }

    /** Reads a report for rules, which check what is hidden too. */
    static Material unhidden(InformationSecurityReport whole, OutlineOptions options) {
        return new Material(whole, ReportJson.withoutInternal(whole), Hidden.nothing(), options);
    }

    private Material(
            InformationSecurityReport whole, InformationSecurityReport shown, Hidden hidden, OutlineOptions options) {
        report = shown;
        this.hidden = hidden;
        this.options = options;
        parser = new ProseParser(options.maxDepth());
        language = options.language().orElse(report.getEdition().getLanguage());
        NumberingPreset preset =
                options.numbering().or(report.getEdition()::getNumbering).orElse(NumberingPreset.BUSINESS);
        scheme = NumberingScheme.of(preset, language);
        writing = Writing.of(report, language);
        labels = new Labels(language.locale());
        places = Plan.of(report);
        values = new ValueIndex(whole);
        facts = new FactIndex(whole);
        ItemPieces all = new ItemPieces(whole, facts);
        ItemPieces printed = new ItemPieces(report, facts);
        for (ItemKey item : ItemKey.values()) {
            all.of(item).forEach(piece -> piece.names().forEach(names::putIfAbsent));
            pieces.put(item, printed.of(item));
            pieces.get(item).stream()
                    .filter(Piece.Listing.class::isInstance)
                    .map(Piece.Listing.class::cast)
                    .forEach(listing ->
                            listing.names().keySet().forEach(id -> homes.putIfAbsent(id, Shelf.anchor(item, listing))));
        }
        shelf = new Shelf(whole, places, pieces, hidden);
    }

    InformationSecurityReport report() {
        return report;
    }

    Hidden hidden() {
        return hidden;
    }

    OutlineOptions options() {
        return options;
    }

    EditionLanguage language() {
        return language;
    }

    NumberingScheme scheme() {
        return scheme;
    }

    Writing writing() {
        return writing;
    }

    Labels labels() {
        return labels;
    }

    List<Place> places() {
        return places;
    }

    List<Piece> pieces(ItemKey item) {
        return pieces.getOrDefault(item, List.of());
    }

    Optional<Function<Drawing, List<Inline>>> name(String id) {
        return Optional.ofNullable(names.get(id));
    }

    /** {@return the anchor of the exhibit that shows the fact of an id} */
    Optional<String> home(String id) {
        return Optional.ofNullable(homes.get(id));
    }

    FactIndex facts() {
        return facts;
    }

    ValueIndex values() {
        return values;
    }

    Shelf shelf() {
        return shelf;
    }

    ParsedProse parsed(Prose prose) {
        return parsed.computeIfAbsent(prose, key -> parser.parse(prose));
    }

    ParsedProse parsed(InlineProse prose) {
        return parsed.computeIfAbsent(prose, key -> parser.parse(prose));
    }

    Optional<Asset> asset(String source) {
        if (!assets.containsKey(source) && assets.size() == options.maxImages()) {
            throw OutlineLimitException.tooManyPictures(options.maxImages(), assets.size() + 1);
        }
        return assets.computeIfAbsent(source, options.assets()::find);
    }
}
