package jp.ayumi.query.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import jp.ayumi.api.EventRef;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.council.AgendaItem;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.CouncilMembersView;
import jp.ayumi.api.council.CouncilView;
import jp.ayumi.api.council.MeetingId;
import jp.ayumi.api.council.MeetingPurpose;
import jp.ayumi.api.council.MeetingState;
import jp.ayumi.api.council.MeetingView;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.opinion.OpinionId;
import jp.ayumi.api.opinion.OpinionKind;
import jp.ayumi.api.opinion.OpinionState;
import jp.ayumi.api.opinion.OpinionView;
import jp.ayumi.api.opinion.RaisedOpinion;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.Trace;
import jp.ayumi.api.publication.EditionId;
import jp.ayumi.api.publication.EditionKind;
import jp.ayumi.api.publication.EditionView;
import jp.ayumi.api.publication.FrozenSnapshot;
import jp.ayumi.api.snapshot.FrozenRecordView;
import jp.ayumi.api.snapshot.FrozenRecordView.NamedOrganization;
import jp.ayumi.api.snapshot.ReceivedReportView;
import jp.ayumi.api.snapshot.ReportId;
import jp.ayumi.api.snapshot.SnapshotId;
import jp.ayumi.api.snapshot.SnapshotKind;
import jp.ayumi.query.council.Bodies;
import jp.ayumi.web.language.Sentences;

/** One document of each kind, made of what Tomakomai's sample data say. */
final class PrintSamples {

    static final String TOWN = "苫小牧市";
    static final Instant TAKEN = Instant.parse("2025-05-01T01:00:00Z");
    static final HtmlTemplate TEMPLATE = new HtmlTemplate();

    private static final Sentences SENTENCES = Sentences.ofClassPath();
    private static final CouncilId COUNCIL = new CouncilId("tomakomai/promotion-committee");
    private static final PlanId PLAN = new PlanId("tomakomai/city-3");

    private PrintSamples() {}

    static Wording words(Locale language) {
        return new Wording(SENTENCES, language);
    }

    static FrozenRecordView result() {
        return record("result-2024", 2024, SnapshotKind.YEAR_RESULT, read("result-2024.json"));
    }

    static FrozenRecordView plan() {
        return record("plan-2025", 2025, SnapshotKind.ANNUAL_PLAN, read("plan-2025.json"));
    }

    static FrozenRecordView record(String name, int year, SnapshotKind kind, String content) {
        return new FrozenRecordView(
                new SnapshotId("tomakomai/" + name),
                PlanYearId.of(PLAN, new FiscalYear(year)),
                kind,
                0,
                content,
                FrozenContent.sha256(content),
                List.of(new NamedOrganization(new OrganizationId("city"), "苫小牧市役所")),
                trace(1200, TAKEN));
    }

    static PrintModel report(FrozenRecordView record, Locale language) {
        Wording words = words(language);
        return new RecordDocument(RecordText.of(record, words), TOWN, words).model();
    }

    static PrintModel news(Locale language) {
        String content =
                "{\"format\":\"ayumi-edition/2\",\"pledges\":[{\"area\":\"west\",\"fiscalYear\":2025,\"group\":\"西地区町内会\",\"text\":\"月に一度、声をかけ合う。\"},"
                        + "{\"area\":\"east\",\"fiscalYear\":null,\"group\":\"東地区町内会\",\"text\":\"サロンを続ける。\"}],\"parts\":[{\"text\":\"日ごろから地域福祉の推進にご協力いただき、ありがとうございます。\\n"
                        + "昨年度の振り返りと、今年度に取り組むことをお知らせします。\",\"title\":\"はじめに\"}]}";
        Wording words = words(language);
        return new EditionDocument(
                        edition(content),
                        FrozenContent.verified("news", content, FrozenContent.sha256(content), FrozenContent.EDITION),
                        List.of(RecordText.of(plan(), words), RecordText.of(result(), words)),
                        Map.of("west", "西地区"),
                        TOWN,
                        words)
                .model();
    }

    private static EditionView edition(String content) {
        return new EditionView(
                new EditionId("tomakomai/news-2025"),
                EditionKind.DISTRICT_NEWS,
                "地区計画ニュース 2025年春号",
                LocalDate.parse("2025-06-01"),
                1,
                1300,
                List.of(
                        new FrozenSnapshot(plan().snapshot(), plan().sha256()),
                        new FrozenSnapshot(result().snapshot(), result().sha256())),
                FrozenContent.sha256(content),
                Map.of(),
                null,
                List.of(),
                List.of(),
                null,
                trace(1300, Instant.parse("2025-06-01T00:00:00Z")));
    }

    static PrintModel packet(Locale language) {
        Wording words = words(language);
        return new PacketDocument(
                        new Packet(
                                council(),
                                meeting(),
                                List.of(received()),
                                List.of(RecordText.of(result(), words)),
                                List.of(opinion()),
                                1500),
                        TOWN,
                        words)
                .model();
    }

    private static CouncilView council() {
        EventRef source = trace(5, TAKEN).event();
        return new CouncilView(
                COUNCIL,
                Bodies.liaison(),
                LocalDate.parse("2022-04-01"),
                null,
                new CouncilMembersView(COUNCIL, meeting().date(), null, 5, null, List.of(), List.of(), 9),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                9,
                source,
                source);
    }

    private static MeetingView meeting() {
        return new MeetingView(
                new MeetingId("2025-1"),
                MeetingState.PLANNED,
                LocalDate.parse("2025-07-10"),
                Set.of(MeetingPurpose.DELIBERATION),
                List.of(
                        new AgendaItem(1, "令和6年度の取組の報告", PLAN, new FiscalYear(2024)),
                        new AgendaItem(2, "その他", null, null)),
                null,
                null,
                null,
                null,
                trace(1400, TAKEN).event());
    }

    private static ReceivedReportView received() {
        return new ReceivedReportView(
                result().snapshot(),
                new ReportId("summer"),
                result().planYear(),
                SnapshotKind.YEAR_RESULT,
                result().sha256(),
                LocalDate.parse("2025-06-20"),
                "",
                null,
                trace(1450, TAKEN));
    }

    private static OpinionView opinion() {
        return new OpinionView(
                result().planYear(),
                new OpinionId("opinion-1"),
                new RaisedOpinion(
                        COUNCIL,
                        null,
                        null,
                        null,
                        null,
                        OpinionKind.DIRECTION,
                        "若い世代が参加できる工夫を求める。",
                        LocalDate.parse("2025-02-20")),
                OpinionState.UNANSWERED,
                Set.of(),
                trace(1100, TAKEN),
                List.of(),
                List.of(),
                null,
                null);
    }

    static String html(PrintModel model) {
        return TEMPLATE.html(model, words(model.locale()));
    }

    private static Trace trace(long position, Instant at) {
        return new Trace(new EventRef(position, new UUID(0, position)), at, null, null);
    }

    static String read(String name) {
        try (InputStream in =
                Objects.requireNonNull(PrintSamples.class.getResourceAsStream("/documents/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
