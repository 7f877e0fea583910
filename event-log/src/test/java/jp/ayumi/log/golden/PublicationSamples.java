package jp.ayumi.log.golden;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.ayumi.api.Event;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.publication.Channel;
import jp.ayumi.api.publication.Distribution;
import jp.ayumi.api.publication.EditionDistributed;
import jp.ayumi.api.publication.EditionId;
import jp.ayumi.api.publication.EditionKind;
import jp.ayumi.api.publication.EditionPublished;
import jp.ayumi.api.publication.EditionWithdrawn;
import jp.ayumi.api.publication.FrozenSnapshot;
import jp.ayumi.api.publication.Gathering;
import jp.ayumi.api.publication.GatheringHeld;
import jp.ayumi.api.publication.GatheringId;
import jp.ayumi.api.publication.GatheringKind;
import jp.ayumi.api.publication.Presentation;
import jp.ayumi.api.snapshot.SnapshotId;

/** Hiyoshi's district news of fiscal year 2024 and Kohoku's ward forum. Texts and figures are invented. */
final class PublicationSamples {

    private static final EditionId NEWS = new EditionId("kohoku/hiyoshi-news-2024");
    private static final String CONTENT =
            "{\"format\":\"ayumi-edition/1\",\"kind\":\"DISTRICT_NEWS\",\"parts\":[{\"text\":\"ご参加ありがとうございました。\",\"title\":\"ごあいさつ\"}],\"snapshots\":[{\"sha256\":\"e1142c2ca8152f3e591e92567fb46b472cb5d84c9ee766de15b91371b57cdca7\",\"snapshot\":\"kohoku/hiyoshi-2024-result\"},{\"sha256\":\"84bbe1ffee17219fc5c1d98450e9001864ed2de702a8f296aa3f2be169c56465\",\"snapshot\":\"kohoku/hiyoshi-2025-plan\"}],\"title\":\"日吉地区計画ニュース\"}";
    private static final String SHA_256 = "084c8bcf3a5236e26b86a056c01925c25c5f0432ec6bd443a24e698cc6a4494f";

    private PublicationSamples() {}

    static Stream<Event> events() {
        return Stream.of(
                new EditionPublished(
                        NEWS,
                        EditionKind.DISTRICT_NEWS,
                        "日吉地区計画ニュース",
                        LocalDate.of(2025, 5, 1),
                        List.of(
                                new FrozenSnapshot(SnapshotSamples.RESULT, SnapshotSamples.RESULT_SHA_256),
                                new FrozenSnapshot(
                                        new SnapshotId("kohoku/hiyoshi-2025-plan"),
                                        "84bbe1ffee17219fc5c1d98450e9001864ed2de702a8f296aa3f2be169c56465")),
                        null,
                        CONTENT,
                        SHA_256),
                new EditionDistributed(
                        NEWS,
                        1,
                        new Distribution(Channel.NEWS, LocalDate.of(2025, 5, 10), "日吉地区の全世帯", 12_000, null),
                        SHA_256),
                new EditionWithdrawn(NEWS, LocalDate.of(2025, 5, 20), "開催日の誤りがあったため"),
                new GatheringHeld(
                        new GatheringId("kohoku/forum-2024"),
                        new Gathering(
                                GatheringKind.FORUM,
                                "区民フォーラム",
                                LocalDate.of(2025, 2, 22),
                                List.of(new Presentation(
                                        new PlanId("kohoku/hiyoshi-4"),
                                        new ElementId("open-salon"),
                                        new OrganizationId("care-plaza-hiyoshi"),
                                        "サロンの一年")),
                                null,
                                "若い世代との交流のきっかけを共有した。")));
    }
}
