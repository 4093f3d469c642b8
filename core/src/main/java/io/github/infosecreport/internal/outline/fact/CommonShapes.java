package io.github.infosecreport.internal.outline.fact;

import io.github.infosecreport.model.common.ContactChannel;
import io.github.infosecreport.model.common.RelatedReport;

/** The facts of every chapter. */
final class CommonShapes {
    static final Shape<RelatedReport> RELATED_REPORT = Shape.<RelatedReport>of("related-report")
            .id(RelatedReport::getId)
            .text("title", RelatedReport::getTitle)
            .asHead()
            .address("url", RelatedReport::getUrl)
            .optionalText("readership", RelatedReport::getReadership)
            .build();

    static final Shape<ContactChannel> CONTACT_CHANNEL = Shape.<ContactChannel>of("contact-channel")
            .choice("kind", ContactChannel::getKind)
            .asHead()
            .text("value", ContactChannel::getValue)
            .optionalText("note", ContactChannel::getNote)
            .build();

    private CommonShapes() {}
}
