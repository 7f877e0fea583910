package jp.ayumi.query.document;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A font in a document, of which only what is used gets into the file.
 *
 * @param parsed stays open until the file is written
 */
record DocumentFont(TrueTypeFont parsed, PDFontSupplier supplier) implements AutoCloseable {

    /** Without ligatures: the glyph of one has no character, and whoever listens to the text would not hear it. */
    static DocumentFont in(PDDocument pdf, byte[] font) throws IOException {
        TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font));
        parsed.setEnableGsub(false);
        return new DocumentFont(parsed, new PDFontSupplier(PDType0Font.load(pdf, parsed, true)));
    }

    @Override
    public void close() throws IOException {
        parsed.close();
    }
}
