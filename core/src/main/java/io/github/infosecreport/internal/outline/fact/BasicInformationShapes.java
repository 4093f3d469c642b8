package io.github.infosecreport.internal.outline.fact;

import io.github.infosecreport.model.basicinformation.ContactPerson;
import io.github.infosecreport.model.basicinformation.DepartmentContact;
import io.github.infosecreport.model.basicinformation.Notice;
import io.github.infosecreport.model.basicinformation.Purpose;
import io.github.infosecreport.model.basicinformation.ReportingPeriod;
import io.github.infosecreport.model.basicinformation.ResponsibleDepartment;
import io.github.infosecreport.model.basicinformation.UsageNotes;
import io.github.infosecreport.model.common.PartialDate;
import java.util.List;

/** The facts of the chapter basicinformation. */
final class BasicInformationShapes {
    static final Shape<Notice> NOTICE = Shape.<Notice>of("notice")
            .choice("kind", Notice::getKind)
            .asHead()
            .prose("text", Notice::getText)
            .build();

    static final Shape<ContactPerson> CONTACT_PERSON = Shape.<ContactPerson>of("contact-person")
            .text("name", ContactPerson::getName)
            .asHead()
            .optionalText("title", ContactPerson::getTitle)
            .build();

    static final Shape<DepartmentContact> DEPARTMENT_CONTACT = Shape.<DepartmentContact>of("department-contact")
            .text("department", DepartmentContact::getDepartment)
            .asHead()
            .parts("channels", CommonShapes.CONTACT_CHANNEL, DepartmentContact::getChannels)
            .part("person", CONTACT_PERSON, DepartmentContact::getPerson)
            .build();

    private static final Shape<Purpose> PURPOSE = Shape.<Purpose>of("purpose")
            .optionalChoice("publicationForm", Purpose::getPublicationForm)
            .choices("intendedEffects", Purpose::getIntendedEffects)
            .build();

    static List<Piece> purpose(Purpose item, String pointer) {
        return new Pieces("purpose", pointer)
                .own(PURPOSE, item)
                .prose("issuerIntent", item.getIssuerIntent())
                .prose("readerExpectation", item.getReaderExpectation())
                .single("hostReport", CommonShapes.RELATED_REPORT, item.getHostReport())
                .list("relatedReports", CommonShapes.RELATED_REPORT, item.getRelatedReports())
                .build();
    }

    static List<Piece> usageNotes(UsageNotes item, String pointer) {
        return new Pieces("usage-notes", pointer)
                .prose("intendedUse", item.getIntendedUse())
                .prose("limitations", item.getLimitations())
                .cards("notices", NOTICE, item.getNotices())
                .build();
    }

    private static final Shape<ReportingPeriod> REPORTING_PERIOD = Shape.<ReportingPeriod>of("reporting-period")
            .optionalDate("fiscalYear", period -> period.getFiscalYear().map(PartialDate::ofFiscalYear))
            .day("start", ReportingPeriod::getStart)
            .day("end", ReportingPeriod::getEnd)
            .counted("term", "term", ReportingPeriod::getTerm)
            .day("cutoff", ReportingPeriod::getCutoff)
            .build();

    static List<Piece> reportingPeriod(ReportingPeriod item, String pointer) {
        return new Pieces("reporting-period", pointer)
                .own(REPORTING_PERIOD, item)
                .prose("outsideActivities", item.getOutsideActivities())
                .build();
    }

    static List<Piece> responsibleDepartment(ResponsibleDepartment item, String pointer) {
        return new Pieces("responsible-department", pointer)
                .list("contacts", DEPARTMENT_CONTACT, item.getContacts())
                .build();
    }

    private BasicInformationShapes() {}
}
