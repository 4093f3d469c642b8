package io.github.infosecreport.internal.docx.pack;

import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.outline.ReportOutline;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.CTProperties;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.CTProperty;

/** Writes what a file says about itself. */
public final class DocumentProperties {
    private static final String APPLICATION = "infosec-report";

    /** The version of the Office property set that Word itself writes: four digits, a dot, four digits. */
    private static final String APP_VERSION = "16.0000";

    private DocumentProperties() {}

    /**
     * Writes the properties of a report's file.
     *
     * @param properties where to write them
     * @param outline the report
     * @param time when the file was made, as it says
     */
    public static void write(POIXMLProperties properties, ReportOutline outline, Instant time) {
        InformationSecurityReport report = outline.publicReport();
        String issuer = line(outline.cover().issuer());
        core(properties, time, issuer);
        PackagePropertiesPart part = properties.getCoreProperties().getUnderlyingProperties();
        part.setTitleProperty(line(outline.cover().title()));
        part.setSubjectProperty(outline.cover().subtitle().map(DocumentProperties::line));
        part.setLanguageProperty(outline.language().key());
        part.setIdentifierProperty(line(report.getId()));
        properties.getExtendedProperties().setCompany(issuer);
        custom(properties.getCustomProperties(), "infosec-report model version", line(report.getModelVersion()));
        custom(properties.getCustomProperties(), "infosec-report id", line(report.getId()));
    }

    /**
     * Writes what the file of a report and the sheet behind a chart in it have in common.
     *
     * @param properties where to write them
     * @param time when the file was made, as it says
     * @param creator who made it
     */
    public static void core(POIXMLProperties properties, Instant time, String creator) {
        PackagePropertiesPart part = properties.getCoreProperties().getUnderlyingProperties();
        Date date = Date.from(time);
        part.setCreatorProperty(creator);
        part.setLastModifiedByProperty(creator);
        part.setCreatedProperty(Optional.of(date));
        part.setModifiedProperty(Optional.of(date));
        part.setRevisionProperty("1");
        properties.getExtendedProperties().setApplication(APPLICATION);
        properties.getExtendedProperties().setAppVersion(APP_VERSION);
    }

    private static void custom(POIXMLProperties.CustomProperties custom, String name, String value) {
        CTProperties all = custom.getUnderlyingProperties();
        for (CTProperty property : all.getPropertyList()) {
            if (name.equals(property.getName())) {
                property.setLpwstr(value);
                return;
            }
        }
        custom.addProperty(name, value);
    }

    private static String line(String text) {
        return Characters.clean(text).replace('\n', ' ').replace('\r', ' ');
    }
}
