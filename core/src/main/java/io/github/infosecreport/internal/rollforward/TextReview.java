package io.github.infosecreport.internal.rollforward;

import static io.github.infosecreport.rollforward.ReviewReason.DATED_TEXT;
import static io.github.infosecreport.rollforward.ReviewReason.FIGURE_TEXT;
import static io.github.infosecreport.rollforward.ReviewReason.TEXT;

import io.github.infosecreport.internal.outline.fact.ItemPieces;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.outline.AuthoredText;
import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.outline.OutlineOptions;
import io.github.infosecreport.outline.ReportOutline;
import io.github.infosecreport.outline.SourceRange;
import io.github.infosecreport.standard.ItemKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Points at texts: at the items and sections that have any, and at each text that names dates or figures. */
final class TextReview {
    private static final Pattern EXHIBIT = Pattern.compile("(.*/exhibits/[0-9]+)/.*");
    private static final Pattern SECTION = Pattern.compile("(/structure/[0-9]+(?:/sections/[0-9]+)*)/text");
    private static final Pattern HEAD = Pattern.compile("/(?:title|subtitle|(?:issuer|previousReport)/.*)");

    /** Signs of emphasis that may stand between two runs of one line. */
    private static final int MARKS = 4;

    private final Draft draft;
    private final MentionFinder finder;
    private final Map<String, Mentions> mentions = new LinkedHashMap<>();
    private final Set<String> places = new LinkedHashSet<>();

    private TextReview(Draft draft) {
        this.draft = draft;
        this.finder = new MentionFinder(draft.year());
    }

    static void apply(Draft draft, InformationSecurityReport report) {
        TextReview review = new TextReview(draft);
        texts(outline(report)).forEach(review::text);
        review.periods(draft.tree(), "");
        review.places.forEach(place -> draft.mark(place, TEXT));
        review.mentions.forEach(review::mark);
    }

    /** Pictures do not matter here, and no limit of printing is meant for looking through. */
    private static ReportOutline outline(InformationSecurityReport report) {
        return ReportOutline.of(report, OutlineOptions.defaults().withLimits(Integer.MAX_VALUE, Integer.MAX_VALUE));
    }

    /** {@return what is printed of each text; runs that emphasis divides are one} */
    private static Map<String, String> texts(ReportOutline outline) {
        Map<String, StringBuilder> texts = new LinkedHashMap<>();
        Map<String, Integer> ends = new LinkedHashMap<>();
        for (Inline.Text run : AuthoredText.of(outline)) {
            SourceRange place = run.source().orElseThrow();
            StringBuilder text = texts.computeIfAbsent(place.pointer(), key -> new StringBuilder());
            int gap = place.start() - ends.getOrDefault(place.pointer(), place.start());
            text.append(gap >= 0 && gap <= MARKS ? "" : "\n").append(run.text());
            ends.put(place.pointer(), place.end());
        }
        Map<String, String> result = new LinkedHashMap<>();
        texts.forEach((pointer, text) -> result.put(pointer, text.toString()));
        return result;
    }

    private void text(String pointer, String text) {
        if (HEAD.matcher(pointer).matches() || !isLookedAt(pointer)) {
            return;
        }
        if (!pointer.contains("/absence/") && !text.equals(draft.placeholder())) {
            place(pointer);
        }
        add(pointer, finder.in(text));
    }

    /** A reference to a figure of a period prints a number that nobody typed, and is as old as that period. */
    private void periods(JsonNode node, String pointer) {
        if (node.isString() && isLookedAt(pointer)) {
            add(pointer, new Mentions(References.toPeriods(node.stringValue()), List.of()));
        }
        int index = 0;
        for (JsonNode element : node.isArray() ? node : List.<JsonNode>of()) {
            periods(element, pointer + "/" + index++);
        }
        node.properties().forEach(entry -> periods(entry.getValue(), pointer + "/" + entry.getKey()));
    }

    private void add(String pointer, Mentions found) {
        if (!found.isEmpty()) {
            Matcher exhibit = EXHIBIT.matcher(pointer);
            mentions.merge(exhibit.matches() ? exhibit.group(1) : pointer, found, Mentions::and);
        }
    }

    /** Facts that are looked at as a whole are not looked at in part. */
    private static boolean isLookedAt(String pointer) {
        for (ItemKey item : ItemKey.values()) {
            String start = ItemPieces.pointer(item) + "/";
            if (pointer.startsWith(start)) {
                String fact = pointer.substring(start.length()).split("/", 2)[0];
                FactTreatment treatment = FactTreatments.of(item).getOrDefault(fact, FactTreatment.TEXT);
                return treatment == FactTreatment.TEXT;
            }
        }
        return true;
    }

    private void place(String pointer) {
        Matcher section = SECTION.matcher(pointer);
        if (section.matches()) {
            places.add(section.group(1));
        }
        for (ItemKey item : ItemKey.values()) {
            if (pointer.startsWith(ItemPieces.pointer(item) + "/")) {
                places.add(ItemPieces.pointer(item));
            }
        }
    }

    private void mark(String pointer, Mentions found) {
        List<String> all = new ArrayList<>(found.dated());
        all.addAll(found.figures());
        draft.mark(pointer, found.dated().isEmpty() ? FIGURE_TEXT : DATED_TEXT, all.toArray());
    }
}
