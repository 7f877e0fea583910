package jp.ayumi.query.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import jp.ayumi.api.Japan;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Dates and the id of a file: of what it is made, not of when it was printed. */
final class FixedIdentity {

    private FixedIdentity() {}

    /** @param sha256 of all that is printed; the id of the file comes from it */
    static void give(PDDocument pdf, Instant made, String sha256) throws IOException {
        PDDocumentInformation information = pdf.getDocumentInformation();
        GregorianCalendar moment = GregorianCalendar.from(made.atZone(Japan.ZONE));
        information.setCreationDate(moment);
        information.setModificationDate(moment);
        pdf.setDocumentId(Long.parseUnsignedLong(sha256.substring(0, 16), 16));
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        String date = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(made.atZone(Japan.ZONE));
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                .replaceAll("(<xmp:(CreateDate|ModifyDate|MetadataDate)>)[^<]*(</)", "$1" + date + "$3");
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
    }
}
