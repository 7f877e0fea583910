package jp.ayumi.query.document;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/**
 * XHTML as tagged PDF (PDF/UA-1, ISO 14289-1) with its fonts in it. The same text gives the same bytes: no clock and no chance
 * is asked. Nothing is fetched from anywhere, whatever the text names.
 */
@Component
class PdfPrinter {

    private static final String FAMILY = "Ayumi";

    /** What printers of Japanese have always set for a character that they lack. */
    private static final String NO_GLYPH = "〓";

    private final byte[] regular = read("/fonts/BIZUDPGothic-Regular.ttf");
    private final byte[] bold = read("/fonts/BIZUDPGothic-Bold.ttf");

    PdfPrinter() {
        XRLog.setLoggingEnabled(false);
    }

    /** @param made the moment that the file gives as its own */
    byte[] pdf(String html, Instant made) {
        try (PDDocument pdf = new PDDocument();
                DocumentFont normal = DocumentFont.in(pdf, regular);
                DocumentFont strong = DocumentFont.in(pdf, bold);
                PdfBoxRenderer renderer = builder(html, pdf, normal, strong).buildPdfRenderer()) {
            renderer.createPDFKeepOpen();
            FixedIdentity.give(pdf, made, FrozenContent.sha256(html));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfRendererBuilder builder(String html, PDDocument pdf, DocumentFont normal, DocumentFont strong) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePDDocument(pdf);
        builder.withHtmlContent(html, null);
        builder.withProducer("Ayumi");
        builder.useReplacementText(NO_GLYPH);
        builder.useFont(normal.supplier(), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(strong.supplier(), FAMILY, 700, FontStyle.NORMAL, true);
        builder.useExternalResourceAccessControl(
                (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (address, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useHttpStreamImplementation(PdfPrinter::nothing);
        builder.useProtocolsStreamImplementation(PdfPrinter::nothing, "file", "jar", "data", "ftp");
        return builder;
    }

    private static FSStream nothing(String address) {
        throw new IllegalStateException("a document asks for " + address);
    }

    private static byte[] read(String resource) {
        try (InputStream in = Objects.requireNonNull(PdfPrinter.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
