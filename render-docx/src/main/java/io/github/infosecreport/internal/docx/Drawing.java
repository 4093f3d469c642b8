package io.github.infosecreport.internal.docx;

import io.github.infosecreport.internal.docx.pack.Characters;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlToken;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTOfficeArtExtension;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPositiveSize2D;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/** Puts pictures into a line of text. */
final class Drawing {
    private static final String DECORATIVE_URI = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";
    private static final QName DECORATIVE =
            new QName("http://schemas.microsoft.com/office/drawing/2017/decorative", "decorative", "adec");

    private Drawing() {}

    /**
     * Adds a picture.
     *
     * @param run the run that holds it
     * @param relation id of its bytes
     * @param size its size
     * @param id its number among all pictures
     * @param alternative what it shows, in words; empty for a decorative one
     */
    static void picture(CTR run, String relation, ImageSize size, long id, String alternative) {
        CTInline inline = run.addNewDrawing().addNewInline();
        try {
            inline.set(XmlToken.Factory.parse(graphic(relation, size, id)));
        } catch (XmlException e) {
            throw new IllegalStateException("the frame of a picture is no XML", e);
        }
        inline.setDistT(0);
        inline.setDistB(0);
        inline.setDistL(0);
        inline.setDistR(0);
        CTPositiveSize2D extent = inline.addNewExtent();
        extent.setCx(size.width());
        extent.setCy(size.height());
        describe(inline.addNewDocPr(), id, alternative);
        inline.addNewCNvGraphicFramePr().addNewGraphicFrameLocks().setNoChangeAspect(true);
    }

    /** Tells those who cannot see a picture what it shows, or that it shows nothing. */
    static void describe(CTNonVisualDrawingProps properties, long id, String alternative) {
        properties.setId(id);
        properties.setName("Picture " + id);
        properties.setDescr(Characters.clean(alternative));
        if (alternative.isEmpty()) {
            CTOfficeArtExtension extension = properties.addNewExtLst().addNewExt();
            extension.setUri(DECORATIVE_URI);
            try (XmlCursor cursor = extension.newCursor()) {
                cursor.toEndToken();
                cursor.beginElement(DECORATIVE);
                cursor.insertAttributeWithValue("val", "1");
            }
        }
    }

    private static String graphic(String relation, ImageSize size, long id) {
        String main = "http://schemas.openxmlformats.org/drawingml/2006/main";
        String picture = "http://schemas.openxmlformats.org/drawingml/2006/picture";
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        return "<a:graphic xmlns:a='" + main + "'><a:graphicData uri='" + picture + "'><pic:pic xmlns:pic='" + picture
                + "' xmlns:r='" + relations + "'><pic:nvPicPr><pic:cNvPr id='" + id + "' name='Picture " + id
                + "'/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed='" + relation
                + "'/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x='0' y='0'/><a:ext cx='"
                + size.width() + "' cy='" + size.height()
                + "'/></a:xfrm><a:prstGeom prst='rect'><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>";
    }
}
