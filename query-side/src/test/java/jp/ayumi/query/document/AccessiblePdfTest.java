package jp.ayumi.query.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of document, in both languages, as a screen reader and an independent validator meet it. */
class AccessiblePdfTest {

    private static final PdfPrinter PRINTER = new PdfPrinter();

    /** @param name of the file that is left in {@code target/documents} to be looked at */
    record Sample(String name, PrintModel model, byte[] pdf) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Sample> SAMPLES = Stream.of(Locale.JAPANESE, Locale.ENGLISH)
            .flatMap(language -> Stream.of(
                    sample("report", PrintSamples.report(PrintSamples.result(), language)),
                    sample("plan", PrintSamples.report(PrintSamples.plan(), language)),
                    sample("news", PrintSamples.news(language)),
                    sample("packet", PrintSamples.packet(language))))
            .toList();

    static List<Sample> samples() {
        return SAMPLES;
    }

    private static Sample sample(String name, PrintModel model) {
        byte[] pdf = PRINTER.pdf(PrintSamples.html(model), model.made());
        Sample sample = new Sample(name + "-" + model.language(), model, pdf);
        try {
            Path folder = Files.createDirectories(Path.of("target/documents"));
            Files.write(folder.resolve(sample.name() + ".pdf"), pdf);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return sample;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void conformsToPdfUa(Sample sample) throws Exception {
        assertThat(PdfReading.failures(sample.pdf())).isEmpty();
        try (PdfReading read = new PdfReading(sample.pdf())) {
            String xmp =
                    new String(read.pdf().getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp).containsPattern("pdfuaid:part(>|=\")1");
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void saysItsLanguageAndTitle(Sample sample) throws IOException {
        try (PdfReading read = new PdfReading(sample.pdf())) {
            assertThat(read.pdf().getDocumentCatalog().getLanguage())
                    .isEqualTo(sample.model().language());
            assertThat(read.pdf().getDocumentInformation().getTitle())
                    .isEqualTo(sample.model().title());
            assertThat(read.pdf().getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isTaggedWithHeadingsAndTablesWhoseHeadsSayWhatTheyHead(Sample sample) throws IOException {
        try (PdfReading read = new PdfReading(sample.pdf())) {
            assertThat(read.pdf().getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(read.elements("H1")).hasSize(1);
            assertThat(read.elements("H2")).hasSameSizeAs(sample.model().sections());
            assertThat(read.elements("Table")).isNotEmpty();
            for (PDStructureElement head : read.elements("TH")) {
                String scope = head.getAttributes().getObject(0).getCOSObject().getNameAsString("Scope");
                assertThat(scope).isIn("Row", "Column");
            }
            assertThat(read.elements("Figure"))
                    .allSatisfy(figure ->
                            assertThat(figure.getAlternateDescription()).isNotBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void hasItsFontsInIt(Sample sample) throws IOException {
        try (PdfReading read = new PdfReading(sample.pdf())) {
            assertThat(read.fonts()).isNotEmpty().allMatch(PDFont::isEmbedded);
            assertThat(read.fonts())
                    .extracting(PDFont::getName)
                    .allMatch(name -> name.matches("[A-Z]{6}\\+BIZUDPGothic-(Regular|Bold)"));
            assertThat(sample.pdf().length).as("only what it needs of them").isLessThan(1_000_000);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void hasABookmarkForEachSectionThatLeadsToIt(Sample sample) throws IOException {
        try (PdfReading read = new PdfReading(sample.pdf())) {
            assertThat(read.bookmarks())
                    .containsExactlyElementsOf(sample.model().sections().stream()
                            .map(Section::title)
                            .toList());
            read.pdf()
                    .getDocumentCatalog()
                    .getDocumentOutline()
                    .children()
                    .forEach(item -> assertThat(item.getCOSObject().containsKey(COSName.DEST)
                                    || item.getCOSObject().containsKey(COSName.A))
                            .isTrue());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void citesOnEachPageWhatItWasMadeOf(Sample sample) throws IOException {
        try (PdfReading read = new PdfReading(sample.pdf())) {
            int pages = read.pdf().getNumberOfPages();
            String footer = sample.model().footer().replaceAll("\\s+", "");
            assertThat(read.unbroken().split(java.util.regex.Pattern.quote(footer), -1))
                    .hasSize(pages + 1);
            assertThat(read.unbroken()).contains("1/" + pages, pages + "/" + pages);
            String frozen = sample.name().startsWith("plan")
                    ? PrintSamples.plan().sha256()
                    : PrintSamples.result().sha256();
            assertThat(read.unbroken()).contains(frozen);
        }
    }

    @Test
    void isReadInTheOrderOfItsThoughts() throws IOException {
        try (PdfReading read = new PdfReading(SAMPLES.get(0).pdf())) {
            assertThat(read.unbroken())
                    .containsSubsequence(
                            "苫小牧市",
                            "第3期苫小牧市地域福祉計画令和6年度年次報告",
                            "凍結した日令和7年5月1日",
                            "進み具合",
                            "指標",
                            "自分らしく生きるための仕組みづくり",
                            "福祉総合相談窓口の運営",
                            "担当:苫小牧市役所",
                            "できた相談を延べ418件となった。",
                            "できなかった目標の440件には届かなかった。",
                            "なぜ夜間と休日の相談に応じきれていない。",
                            "次に電話相談の時間帯を見直し、委託先を増やす。",
                            "自己評価B概ね順調",
                            "窓口が一つになり、相談しやすくなった。",
                            "来年度の方向性継続",
                            "会議の振り返り",
                            "出典と確かめ方");
        }
    }

    @Test
    void saysItsHeadingsInEnglishAndLeavesWhatWasRecorded() throws IOException {
        try (PdfReading read = new PdfReading(SAMPLES.get(4).pdf())) {
            assertThat(read.unbroken())
                    .contains("Annualreport", "FY2024", "Notachieved目標の440件には届かなかった。")
                    .doesNotContain("できなかった");
        }
    }
}
