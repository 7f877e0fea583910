package jp.ayumi.log.golden;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.ayumi.api.Event;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.MeetingId;
import jp.ayumi.api.council.OutcomeKind;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.snapshot.ReportDeliberated;
import jp.ayumi.api.snapshot.ReportId;
import jp.ayumi.api.snapshot.SnapshotId;
import jp.ayumi.api.snapshot.SnapshotKind;
import jp.ayumi.api.snapshot.SnapshotReported;
import jp.ayumi.api.snapshot.SnapshotTaken;

/** The result of Hiyoshi's fiscal year 2024, reported to two councils. What was done is invented. */
final class SnapshotSamples {

    static final SnapshotId RESULT = new SnapshotId("kohoku/hiyoshi-2024-result");
    static final String RESULT_SHA_256 = "e1142c2ca8152f3e591e92567fb46b472cb5d84c9ee766de15b91371b57cdca7";

    private static final String CONTENT =
            "{\"actions\":[{\"id\":\"open-salon\",\"progress\":[{\"done\":\"サロンを6回開いた。\",\"organization\":\"care-plaza-hiyoshi\"}],\"title\":\"サロンの開催\"}],\"format\":\"ayumi-snapshot/1\",\"kind\":\"YEAR_RESULT\",\"planYear\":\"kohoku/hiyoshi-4/2024\"}";
    private static final ReportId REPORT = new ReportId("spring-2025");
    private static final CouncilId PROMOTION = new CouncilId("kohoku/promotion-council");

    private SnapshotSamples() {}

    static Stream<Event> events() {
        return Stream.of(
                new SnapshotTaken(
                        RESULT,
                        new PlanYearId("kohoku/hiyoshi-4/2024"),
                        SnapshotKind.YEAR_RESULT,
                        42,
                        1,
                        CONTENT,
                        RESULT_SHA_256),
                new SnapshotReported(
                        RESULT,
                        REPORT,
                        OrderedSets.copyOf(List.of(PROMOTION, new CouncilId("kohoku/hiyoshi-council"))),
                        LocalDate.of(2025, 4, 20),
                        "令和6年度の結果",
                        RESULT_SHA_256),
                new ReportDeliberated(
                        RESULT,
                        REPORT,
                        PROMOTION,
                        new MeetingId("2025-1"),
                        OutcomeKind.OPINION_GIVEN,
                        "担い手の確保を求める意見があった。"));
    }
}
