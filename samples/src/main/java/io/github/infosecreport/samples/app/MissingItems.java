package io.github.infosecreport.samples.app;

import io.github.infosecreport.json.ReadLimits;
import io.github.infosecreport.json.ReportJson;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.model.StructureEntry;
import io.github.infosecreport.model.common.ReportChapter;
import io.github.infosecreport.rollforward.RollForward;
import io.github.infosecreport.standard.Chapter;
import io.github.infosecreport.standard.ItemKey;
import io.github.infosecreport.standard.Standard;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A draft with the items that it lacks, as a skeleton has them.
 *
 * @param items which were added
 * @param added the draft with them
 */
record MissingItems(Set<ItemKey> items, InformationSecurityReport added) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    static MissingItems of(RollForward next, ItemSet wanted) {
        InformationSecurityReport report = next.report();
        Locale language = report.getEdition().getLanguage().locale();
        ObjectNode tree = (ObjectNode) MAPPER.readTree(ReportJson.toJson(report));
        Set<ItemKey> missing = new TreeSet<>();
        for (Chapter chapter : Standard.model().chapters()) {
            for (ItemGuide guide : ItemGuide.of(chapter)) {
                ItemKey key = guide.item().key();
                if (guide.isIn(wanted) && isMissing(key, report)) {
                    missing.add(key);
                    ObjectNode parent = chapter.key().isItem()
                            ? tree
                            : tree.withObject("/" + chapter.key().key());
                    parent.set(key.key(), content(guide, language, next));
                }
            }
        }
        return new MissingItems(missing, missing.isEmpty() ? report : read(tree));
    }

    /** What was read within the limits may pass them as JSON. */
    private static InformationSecurityReport read(ObjectNode tree) {
        try {
            return ReportJson.read(
                            new StringReader(MAPPER.writeValueAsString(tree)),
                            "draft",
                            ReportJson.Format.JSON,
                            new ReadLimits(Integer.MAX_VALUE, ReadLimits.DEFAULT.depth()))
                    .report();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode content(ItemGuide guide, Locale language, RollForward next) {
        ObjectNode content = (ObjectNode) new YAMLMapper().readTree(guide.content(language));
        if (guide.item().key() == ItemKey.REPORTING_PERIOD && next.fiscalYear().isPresent()) {
            // The example's days are those of its own year.
            content.removeAll();
            content.put("fiscalYear", next.fiscalYear().get());
        }
        return content;
    }

    /** A chapter that is left out has no items, and a section of the author's may stand for one. */
    private static boolean isMissing(ItemKey item, InformationSecurityReport report) {
        boolean isLeftOut = report.chapters().stream()
                .filter(chapter -> chapter.chapterKey() == item.chapter())
                .map(ReportChapter::getAbsence)
                .anyMatch(absence -> absence.isPresent());
        return report.item(item).isEmpty() && !isLeftOut && !isAnswered(item, report.getStructure());
    }

    private static boolean isAnswered(ItemKey item, List<StructureEntry> entries) {
        return entries.stream()
                .anyMatch(entry -> entry.getAnswers().contains(item) || isAnswered(item, entry.getSections()));
    }

    boolean contains(ItemKey item) {
        return items.contains(item);
    }
}
