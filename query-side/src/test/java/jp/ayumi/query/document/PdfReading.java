package jp.ayumi.query.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** A printed document as programs for people who cannot see it read it. */
final class PdfReading implements AutoCloseable {

    private final PDDocument pdf;

    PdfReading(byte[] bytes) throws IOException {
        pdf = Loader.loadPDF(bytes);
    }

    PDDocument pdf() {
        return pdf;
    }

    String text() throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    /** Without what setting lines put between the characters. */
    String unbroken() throws IOException {
        return text().replaceAll("\\s+", "");
    }

    List<PDStructureElement> elements(String type) {
        List<PDStructureElement> found = new ArrayList<>();
        collect(pdf.getDocumentCatalog().getStructureTreeRoot(), type, found);
        return found;
    }

    private static void collect(PDStructureNode node, String type, List<PDStructureElement> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals(type)) {
                    found.add(element);
                }
                collect(element, type, found);
            }
        }
    }

    List<PDFont> fonts() throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }

    List<String> bookmarks() {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
            titles.add(item.getTitle());
        }
        return titles;
    }

    /** What an independent validator finds against PDF/UA-1; empty when nothing. */
    static List<String> failures(byte[] bytes) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        PDFAFlavour flavour = PDFAFlavour.PDFUA_1;
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), flavour)) {
            ValidationResult result =
                    Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
            if (result.getTotalAssertions() == 0) {
                throw new AssertionError("nothing was validated");
            }
            List<String> failures = new ArrayList<>(result.getTestAssertions().stream()
                    .map(failure -> failure.getRuleId().getClause() + " " + failure.getMessage() + " at "
                            + failure.getLocation().getContext())
                    .toList());
            if (!result.isCompliant() && failures.isEmpty()) {
                failures.add("not compliant");
            }
            return failures;
        }
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
