package jp.ayumi.query.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.council.AgendaItem;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.MeetingId;
import jp.ayumi.api.council.MeetingPlanned;
import jp.ayumi.api.council.MeetingPurpose;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.Organization;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.municipality.OrganizationRegistered;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.publication.EditionId;
import jp.ayumi.api.publication.EditionKind;
import jp.ayumi.api.publication.EditionPublished;
import jp.ayumi.api.publication.EditionWithdrawn;
import jp.ayumi.api.publication.FrozenSnapshot;
import jp.ayumi.api.snapshot.FrozenRecordView;
import jp.ayumi.api.snapshot.ReportId;
import jp.ayumi.api.snapshot.SnapshotKind;
import jp.ayumi.api.snapshot.SnapshotReported;
import jp.ayumi.api.snapshot.SnapshotTaken;
import jp.ayumi.query.QuerySide;
import jp.ayumi.query.council.Bodies;
import jp.ayumi.query.projection.Histories;
import jp.ayumi.web.testing.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From the log to the printed page. */
class DocumentsOverHttpIT {

    private static final String ROOT = "/api/municipalities/tomakomai";
    private static final String REPORT = ROOT + "/snapshots/result-2024/document";
    private static final String EDITION = ROOT + "/editions/report-2024/document";
    private static final String PACKET = ROOT + "/councils/promotion/meetings/2025-1/document";

    private static final MunicipalityId TOWN = new MunicipalityId("tomakomai");
    private static final CouncilId COUNCIL = new CouncilId("tomakomai/promotion");
    private static final FrozenRecordView RESULT = PrintSamples.result();
    private static final LocalDate JUNE = LocalDate.parse("2025-06-01");

    private static QuerySide querySide;
    private static long beforeTheReport;

    @BeforeAll
    static void start() throws InterruptedException {
        querySide = QuerySide.on(QuerySide.freshDatabase(), List.of());
        beforeTheReport = querySide.append(List.of(
                Histories.registered(TOWN, "苫小牧市"),
                organization("苫小牧市役所"),
                new SnapshotTaken(
                        RESULT.snapshot(),
                        RESULT.planYear(),
                        SnapshotKind.YEAR_RESULT,
                        9,
                        0,
                        RESULT.content(),
                        RESULT.sha256()),
                Bodies.established(COUNCIL, Bodies.liaison()),
                new MeetingPlanned(
                        COUNCIL,
                        new MeetingId("2025-1"),
                        LocalDate.parse("2025-07-10"),
                        Set.of(MeetingPurpose.DELIBERATION),
                        List.of(new AgendaItem(1, "報告", new PlanId("tomakomai/city-3"), new FiscalYear(2024))))));
        querySide.append(List.of(
                new SnapshotReported(
                        RESULT.snapshot(), new ReportId("spring"), Set.of(COUNCIL), JUNE, "", RESULT.sha256()),
                edition("report-2024"),
                editionWithPledges("pledged"),
                edition("withdrawn"),
                new EditionWithdrawn(new EditionId("tomakomai/withdrawn"), JUNE, "数字の誤り")));
        querySide.awaitAll();
    }

    private static OrganizationRegistered organization(String name) {
        return new OrganizationRegistered(
                TOWN, new Organization(new OrganizationId("city"), name, "", OrganizationKind.CITY_HALL));
    }

    private static EditionPublished edition(String name) {
        return edition(
                name,
                "{\"edition\":\"%s\",\"format\":\"ayumi-edition/1\",\"parts\":[{\"text\":\"お知らせします。\",\"title\":\"はじめに\"}]}"
                        .formatted(name));
    }

    private static EditionPublished editionWithPledges(String name) {
        return edition(name, """
                {"edition":"%s","format":"ayumi-edition/2","parts":[],"pledges":[{"area":"west","element":null,\
                "fiscalYear":2025,"group":"西地区町内会","plan":null,"pledge":"p-1","text":"月に一度、声をかけ合う。"}]}""".formatted(name));
    }

    private static EditionPublished edition(String name, String content) {
        return new EditionPublished(
                new EditionId("tomakomai/" + name),
                EditionKind.ANNUAL_REPORT,
                "令和6年度の取組",
                JUNE,
                List.of(new FrozenSnapshot(RESULT.snapshot(), RESULT.sha256())),
                null,
                content,
                FrozenContent.sha256(content));
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {REPORT, EDITION, PACKET})
    void aDocumentIsAPdfThatSaysWhatWasFrozen(String path) throws Exception {
        HttpResponse<InputStream> answer = querySide.open(path, querySide.bearer("tomakomai"));
        byte[] pdf = answer.body().readAllBytes();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(PdfReading.failures(pdf)).isEmpty();
        try (PdfReading read = new PdfReading(pdf)) {
            assertThat(read.unbroken())
                    .contains(RESULT.sha256(), RESULT.snapshot().value(), "相談を延べ418件となった。", "担当:苫小牧市役所");
        }
    }

    @Test
    void whatAreasPledgedIsPrintedWithIt() throws Exception {
        HttpResponse<InputStream> answer =
                querySide.open(ROOT + "/editions/pledged/document", querySide.bearer("tomakomai"));
        assertThat(answer.statusCode()).isEqualTo(200);
        try (PdfReading read = new PdfReading(answer.body().readAllBytes())) {
            assertThat(read.unbroken()).contains("地域で取り組むこと", "月に一度、声をかけ合う。", "西地区町内会(令和7年度)");
        }
    }

    @Test
    void whoHasItIsNotSentItAgain() {
        String tag = querySide.get(REPORT).header("ETag");

        assertThat(tag).matches("\"[0-9a-f]{64}-\\d+\"");
        assertThat(querySide.get(REPORT, "If-None-Match", tag).status()).isEqualTo(304);
        assertThat(querySide.get(REPORT + "?lang=en", "If-None-Match", tag).status())
                .isEqualTo(200);
        assertThat(querySide.get(REPORT).header("ETag")).isEqualTo(tag);
    }

    @Test
    void itsNameIsForPeopleAndForEveryProgram() {
        assertThat(querySide.get(EDITION).header("Content-Disposition"))
                .startsWith("inline; filename=\"report-2024.pdf\"; filename*=UTF-8''%E5%B9%B4")
                .endsWith(".pdf")
                .matches("[\\x20-\\x7e]+");
    }

    @Test
    void anEditionIsForEverybodyWithTheRecordsThatItHolds() {
        assertThat(querySide.getAnonymously(EDITION).status()).isEqualTo(200);
        Http.Answer record = querySide.getAnonymously(ROOT + "/editions/report-2024/snapshots/result-2024/content");
        assertThat(record.body()).isEqualTo(RESULT.content());
        assertThat(record.header("ETag")).isEqualTo("\"" + RESULT.sha256() + "\"");
        assertThat(querySide.getAnonymously(REPORT).status()).isEqualTo(401);
        assertThat(querySide.getAnonymously(PACKET).status()).isEqualTo(401);
        assertThat(querySide.send(REPORT, querySide.bearer("kuki")).status()).isEqualTo(404);
    }

    @Test
    void whatWasWithdrawnIsPrintedForItsMunicipalityOnlyAndSaysSo() throws IOException {
        String withdrawn = ROOT + "/editions/withdrawn/document";
        assertThat(querySide.getAnonymously(withdrawn).text("code")).isEqualTo("EDITION_WITHDRAWN");
        assertThat(querySide
                        .getAnonymously(ROOT + "/editions/withdrawn/snapshots/result-2024/content")
                        .status())
                .isEqualTo(404);
        assertThat(text(withdrawn)).contains("この公表物は令和7年6月1日に取り下げられました。理由:数字の誤り");
    }

    @Test
    void aNameThatChangesLaterDoesNotChangeWhatWasFrozen() throws Exception {
        String tag = querySide.get(REPORT).header("ETag");
        querySide.append(List.of(new jp.ayumi.api.municipality.OrganizationRevised(
                TOWN, new Organization(new OrganizationId("city"), "新しい名前", "", OrganizationKind.CITY_HALL))));
        querySide.awaitAll();
        assertThat(querySide.get(REPORT).header("ETag")).isEqualTo(tag);
    }

    @Test
    void aPacketIsOfOneMomentAndCanBeHadAgain() throws IOException {
        assertThat(text(PACKET)).contains("tomakomai/result-2024", "令和6年度の振り返り");
        String before = text(PACKET + "?knownAt=" + beforeTheReport);
        assertThat(before)
                .contains("記録番号" + beforeTheReport + "まで", "この会議に出された報告はありません。")
                .isEqualTo(text(PACKET + "?knownAt=" + beforeTheReport));
    }

    @ParameterizedTest
    @CsvSource({
        "/snapshots/none/document, SNAPSHOT_UNKNOWN",
        "/editions/none/document, EDITION_UNKNOWN",
        "/councils/none/meetings/2025-1/document, COUNCIL_UNKNOWN",
        "/councils/promotion/meetings/none/document, MEETING_UNKNOWN",
        "/editions/report-2024/snapshots/none/content, SNAPSHOT_UNKNOWN"
    })
    void whatIsNotThereIsNamed(String path, String code) {
        Http.Answer answer = querySide.get(ROOT + path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text("code")).isEqualTo(code);
    }

    @Test
    void aLanguageThatIsNotSpokenIsRefused() {
        assertThat(querySide.get(REPORT + "?lang=fr").status()).isEqualTo(400);
    }

    private static String text(String path) throws IOException {
        HttpResponse<InputStream> answer = querySide.open(path, querySide.bearer("tomakomai"));
        try (PdfReading read = new PdfReading(answer.body().readAllBytes())) {
            return read.unbroken();
        }
    }
}
