package io.github.infosecreport.internal.docx;

import io.github.infosecreport.internal.docx.pack.Characters;
import io.github.infosecreport.internal.docx.style.Role;
import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.Cover;
import java.util.List;
import java.util.Optional;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtContentBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtDocPart;

/**
 * Writes what stands before the text: the cover and the contents.
 *
 * @param job the document
 * @param story the body
 */
record FrontWriter(Job job, Story story) {
    /** The levels of headings that the contents name. */
    private static final int LEVELS = 3;

    /** Between a number and its heading; a plain space is not written beside Japanese. */
    private static final String EN_SPACE = "\u2002";

    void cover() {
        Cover cover = job.outline().cover();
        cover.mark().ifPresent(mark -> line(Role.STATUS, mark));
        line(Role.TITLE, cover.title());
        cover.subtitle().ifPresent(subtitle -> line(Role.SUBTITLE, subtitle));
        line(Role.ISSUER, cover.issuer());
        for (Cover.Line line : cover.lines()) {
            CTP paragraph = begin(Role.COVER_LINE);
            InlineWriter.of(job, story, paragraph).text(line.label() + "\t").write(line.value());
        }
    }

    private CTP begin(Role role) {
        CTP paragraph = story.paragraph();
        Paragraphs.style(job, paragraph, role);
        return paragraph;
    }

    private void line(Role role, String text) {
        if (!Characters.clean(text).equals(text)) {
            job.fallbacks().add("character-replaced", Optional.empty());
        }
        InlineWriter.of(job, story, begin(role)).text(text);
    }

    /** Writes the contents as Word would fill them, so that nothing has to be brought up to date. */
    void contents(CTSdtBlock block) {
        List<Block.Heading> headings = job.outline()
                .headings()
                .filter(heading -> heading.level() <= LEVELS)
                .toList();
        CTSdtDocPart gallery = block.addNewSdtPr().addNewDocPartObj();
        gallery.addNewDocPartGallery().setVal("Table of Contents");
        gallery.addNewDocPartUnique();
        CTSdtContentBlock content = block.addNewSdtContent();
        CTP title = content.addNewP();
        Paragraphs.style(job, title, Role.CONTENTS_TITLE);
        Paragraphs.onNewPage(title);
        new Runs(title::addNewR, job.styles()).text(job.word("document.contents"), Format.PLAIN);
        for (int i = 0; i < headings.size(); i++) {
            CTP paragraph = content.addNewP();
            Paragraphs.style(job, paragraph, Role.contents(headings.get(i).level()));
            Runs runs = new Runs(paragraph::addNewR, job.styles());
            if (i == 0) {
                // Headings to level 3, with links, without page numbers: those would be stale before anybody sees them.
                runs.fieldBegin("TOC \\o \"1-" + LEVELS + "\" \\n \\h \\z \\u", Format.PLAIN);
            }
            entry(paragraph, headings.get(i));
            if (i + 1 == headings.size()) {
                runs.fieldEnd(Format.PLAIN);
            }
        }
    }

    private void entry(CTP paragraph, Block.Heading heading) {
        CTHyperlink link = paragraph.addNewHyperlink();
        link.setAnchor(job.targets().find(heading.anchor()).orElseThrow().bookmark());
        InlineWriter entry = InlineWriter.copy(job, story, paragraph, link::addNewR);
        heading.number().ifPresent(number -> entry.text(number.label() + EN_SPACE));
        entry.write(heading.content());
    }
}
