package io.github.infosecreport.internal.rollforward;

import static io.github.infosecreport.rollforward.ReviewReason.ID_MADE;
import static io.github.infosecreport.rollforward.ReviewReason.MOVED;
import static io.github.infosecreport.rollforward.ReviewReason.NAME_KEPT;
import static io.github.infosecreport.rollforward.ReviewReason.PREVIOUS_ADDRESS;

import io.github.infosecreport.model.InformationSecurityReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Moves on what defines the report: names, dates, period; and points back at last year's. */
final class HeadRoll {
    private static final String PERIOD = "/basic-information/reporting-period";
    private static final Pattern NUMBERED = Pattern.compile("(.*-)([0-9]{1,3})");

    private final Draft draft;
    private final ObjectNode root;
    private final NamedYear names;

    private HeadRoll(Draft draft) {
        this.draft = draft;
        this.root = draft.tree();
        JsonNode term = root.at(PERIOD + "/term");
        this.names =
                new NamedYear(draft.year().years(), term.isInt() ? Optional.of(term.intValue()) : Optional.empty());
    }

    static void apply(Draft draft) {
        HeadRoll roll = new HeadRoll(draft);
        draft.tree().put("modelVersion", InformationSecurityReport.MODEL_VERSION);
        roll.previous();
        roll.id();
        roll.name("title");
        roll.name("subtitle");
        roll.edition((ObjectNode) draft.tree().path("edition"));
        draft.object(PERIOD).filter(item -> !item.has("absence")).ifPresent(roll::period);
    }

    private void previous() {
        String before = root.at("/previousReport/url").asString("");
        ObjectNode previous = root.putObject("previousReport");
        previous.put("id", draft.lastId());
        Draft.text(root, "title").ifPresent(title -> previous.put("title", title));
        if (!before.isEmpty()) {
            draft.mark("/previousReport", PREVIOUS_ADDRESS, before);
        }
    }

    private void id() {
        String last = draft.lastId();
        Optional<String> moved = names.movedOn(last);
        root.put("id", moved.orElseGet(() -> made(last)));
        draft.mark("/id", moved.isPresent() ? MOVED : ID_MADE, last);
    }

    /** An id must differ from last year's; one that ends in a small number counts the reports. */
    private String made(String last) {
        Matcher numbered = NUMBERED.matcher(last);
        if (numbered.matches()) {
            return numbered.group(1) + (Integer.parseInt(numbered.group(2)) + 1);
        }
        return last + "-" + draft.year().fiscalYear().map(year -> year + 1).orElse(2);
    }

    private void name(String key) {
        Draft.text(root, key).ifPresent(last -> {
            Optional<String> moved = names.movedOn(last);
            moved.ifPresent(next -> root.put(key, next));
            if (moved.isPresent()) {
                draft.mark("/" + key, MOVED, last);
            } else if (last.chars().anyMatch(Character::isDigit)) {
                draft.mark("/" + key, NAME_KEPT);
            }
        });
    }

    private void edition(ObjectNode edition) {
        edition.remove(List.of("approvals", "revisions"));
        edition.put("status", "draft");
        day(edition, "published").ifPresent(last -> draft.mark("/edition/published", MOVED, last));
    }

    private void period(ObjectNode item) {
        List<String> moved = new ArrayList<>();
        for (String number : List.of("fiscalYear", "term")) {
            int last = item.path(number).asInt(0);
            if (NextYear.hasNext(last)) {
                item.put(number, last + 1);
                moved.add(String.valueOf(last));
            }
        }
        for (String day : List.of("start", "end", "cutoff")) {
            day(item, day).ifPresent(moved::add);
        }
        if (!moved.isEmpty()) {
            draft.mark(PERIOD, MOVED, String.join(", ", moved));
        }
    }

    /** Moves a day, and returns where it was. */
    private static Optional<String> day(ObjectNode object, String key) {
        Optional<String> last = Draft.text(object, key);
        last.ifPresent(day -> object.put(key, NextYear.of(LocalDate.parse(day)).toString()));
        return last.filter(day -> !day.equals(object.path(key).stringValue()));
    }
}
