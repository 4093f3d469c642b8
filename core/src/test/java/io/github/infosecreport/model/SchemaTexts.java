package io.github.infosecreport.model;

import io.github.infosecreport.internal.json.SourceTree;
import io.github.infosecreport.model.ModelType.Attribute;
import io.github.infosecreport.model.common.ReportChapter;
import io.github.infosecreport.model.common.ReportItem;
import io.github.infosecreport.standard.BilingualText;
import io.github.infosecreport.standard.Chapter;
import io.github.infosecreport.standard.ChapterKey;
import io.github.infosecreport.standard.Glossary;
import io.github.infosecreport.standard.Item;
import io.github.infosecreport.standard.ItemKey;
import io.github.infosecreport.standard.Keyed;
import io.github.infosecreport.standard.Standard;
import io.github.infosecreport.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Titles and descriptions of a schema. Titles are the glossary's, descriptions the standard's guidance; what has none
 * there has one in {@code schema/*.yaml}, whose {@code any} entries serve attributes that mean the same everywhere.
 */
final class SchemaTexts {
    private static final List<String> FILES = List.of(
            "report",
            "common",
            "standard",
            "basic-information",
            "management-perspective",
            "governance",
            "plans-and-targets",
            "results",
            "evaluation",
            "incidents",
            "third-party-assessment");

    private final Map<String, Texts> own = new LinkedHashMap<>();
    private final Set<String> used = new TreeSet<>();
    private final Set<String> missing = new TreeSet<>();
    private final Texts forms = Texts.load(SourceTree.class, "messages.yaml");
    private final SchemaGuidance guidance = new SchemaGuidance();
    private final Locale locale;

    SchemaTexts(Locale locale) {
        this.locale = locale;
        for (String file : FILES) {
            Texts texts = Texts.load(SchemaTexts.class, "schema/" + file + ".yaml");
            texts.keys().forEach(key -> {
                if (own.put(key, texts) != null) {
                    throw new AssertionError("two texts '" + key + "'");
                }
            });
        }
    }

    ObjectNode type(Class<?> type) {
        if (ReportItem.class.isAssignableFrom(type)) {
            return item(new ModelType(type));
        }
        if (ReportChapter.class.isAssignableFrom(type)) {
            return chapter(new ModelType(type));
        }
        String key = kebab(type);
        return labelled(label(key + ".type").orElseGet(() -> text(key + ".type")), text(key));
    }

    ObjectNode attribute(Attribute attribute) {
        Class<?> element = ModelType.raw(attribute.element());
        if (ReportItem.class.isAssignableFrom(element) || ReportChapter.class.isAssignableFrom(element)) {
            return type(element);
        }
        String owner = kebab(attribute.getter().getDeclaringClass());
        String name = kebab(attribute.name());
        String key = owner + "." + name;
        String title = label(key).orElseGet(() -> text(key + ".title"));
        String description = described(key, "any." + name);
        String form = form(element.getSimpleName());
        String internal = attribute.isInternal() ? between() + text("internal") : "";
        return labelled(title, description + form + internal);
    }

    /** What we say of it; else what the standard does; else what we say of everything of its name. */
    private String described(String key, String any) {
        Optional<BilingualText> standard = guidance.of(key);
        return !own.containsKey(key) && standard.isPresent()
                ? standard.get().get(locale)
                : text(own.containsKey(key) || !own.containsKey(any) ? key : any);
    }

    /** What the text may hold, or the form that the reader asks for, in its words. */
    private String form(String type) {
        return switch (type) {
            case "Prose", "InlineProse" -> between() + text(kebab(type));
            case "LocalDate" -> allowed("day");
            case "PartialDate" -> allowed("date");
            case "Timespan" -> allowed("timespan");
            default -> "";
        };
    }

    private String allowed(String form) {
        return between() + forms.format("allowed", locale, forms.get(form, locale));
    }

    private String between() {
        return forms.get("between", locale);
    }

    ObjectNode constant(Keyed constant) {
        if (constant instanceof ItemKey item) {
            return of(
                    Standard.model().item(item).title(),
                    Standard.model().item(item).guidance());
        }
        if (constant instanceof ChapterKey chapter) {
            return of(
                    Standard.model().chapter(chapter).title(),
                    Standard.model().chapter(chapter).guidance());
        }
        String key = kebab(constant.getClass()) + "." + constant.key();
        return labelled(Glossary.standard().label(constant, locale), described(key, key));
    }

    /** The word that tells the members of a family apart. */
    ObjectNode kind() {
        return of("target.kind");
    }

    /** A title and a description of ours. */
    ObjectNode of(String key) {
        return labelled(text(key + ".title"), text(key));
    }

    private ObjectNode item(ModelType model) {
        Item item = Standard.model().item(((ReportItem) ModelType.build(model.builder())).itemKey());
        return of(item.title(), item.guidance());
    }

    private ObjectNode chapter(ModelType model) {
        Chapter chapter = Standard.model().chapter(((ReportChapter) ModelType.build(model.builder())).chapterKey());
        return of(chapter.title(), chapter.guidance());
    }

    private ObjectNode of(BilingualText title, BilingualText description) {
        return labelled(title.get(locale), description.get(locale));
    }

    private static ObjectNode labelled(String title, String description) {
        return JsonNodeFactory.instance.objectNode().put("title", title).put("description", description);
    }

    private Optional<String> label(String key) {
        Glossary glossary = Glossary.standard();
        return glossary.contains(key) ? Optional.of(glossary.label(key, locale)) : Optional.empty();
    }

    private String text(String key) {
        used.add(key);
        Texts texts = own.get(key);
        if (texts == null) {
            missing.add(key);
            return "";
        }
        return texts.get(key, locale);
    }

    void assertAllUsed() {
        if (!missing.isEmpty()) {
            throw new AssertionError("write these texts: " + missing);
        }
        Set<String> idle = new TreeSet<>(own.keySet());
        idle.removeAll(used);
        if (!idle.isEmpty()) {
            throw new AssertionError("nothing needs these texts: " + idle);
        }
    }

    static String kebab(Class<?> type) {
        return kebab(type.getSimpleName());
    }

    static String kebab(String name) {
        return name.replaceAll("(?<!^)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
