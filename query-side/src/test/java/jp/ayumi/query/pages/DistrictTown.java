package jp.ayumi.query.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.ayumi.api.Event;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.Area;
import jp.ayumi.api.municipality.AreaDivisionDefined;
import jp.ayumi.api.municipality.AreaDivisionId;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.LevelNames;
import jp.ayumi.api.plan.MidTermReviewPolicy;
import jp.ayumi.api.plan.PlanDrafted;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanKind;
import jp.ayumi.api.plan.PlanPolicy;
import jp.ayumi.api.plan.PlanProfile;
import jp.ayumi.api.plan.Term;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.publication.EditionId;
import jp.ayumi.api.publication.EditionKind;
import jp.ayumi.api.publication.EditionPublished;
import jp.ayumi.api.publication.FrozenSnapshot;
import jp.ayumi.api.snapshot.SnapshotId;
import jp.ayumi.api.snapshot.SnapshotKind;
import jp.ayumi.api.snapshot.SnapshotTaken;
import jp.ayumi.query.projection.Histories;
import org.jspecify.annotations.Nullable;

/** A municipality that published the plans of districts whose names sort otherwise than their readings. */
final class DistrictTown {

    private static final MunicipalityId TOWN = new MunicipalityId("districts");
    private static final FiscalYear YEAR = new FiscalYear(2023);

    private DistrictTown() {}

    static List<Event> events() {
        return List.of(
                Histories.registered(TOWN, "地区市"),
                new AreaDivisionDefined(
                        TOWN,
                        new AreaDivisionId("districts"),
                        "地区",
                        List.of(area("hajime", "一", "はじめ"), area("asahi", "旭", "あさひ"))),
                drafted("hajime", "一地区計画", "hajime"),
                drafted("asahi", "旭地区計画", "asahi"),
                drafted("whole", "鷲の市の計画", null),
                frozen("hajime", "一地区計画"),
                frozen("asahi", "旭地区計画"),
                frozen("whole", "鷲の市の計画"),
                new EditionPublished(
                        EditionId.of(TOWN, "news"),
                        EditionKind.DISTRICT_NEWS,
                        "地区だより",
                        LocalDate.parse("2024-06-01"),
                        List.of(held("hajime"), held("asahi"), held("whole")),
                        null,
                        "{}",
                        OpenTown.SHA_256));
    }

    private static Area area(String id, String name, String reading) {
        return new Area(new AreaId(id), name, reading, Set.of());
    }

    private static PlanDrafted drafted(String plan, String title, @Nullable String area) {
        return new PlanDrafted(
                PlanId.of(TOWN, plan),
                new PlanProfile(
                        PlanKind.DISTRICT,
                        title,
                        "",
                        new Term(YEAR, new FiscalYear(2027)),
                        new OrganizationId("hall"),
                        area == null ? null : new AreaId(area),
                        new LevelNames("目標", "施策", "取組"),
                        new PlanPolicy(MidTermReviewPolicy.NONE, null, Set.of()),
                        true));
    }

    private static SnapshotTaken frozen(String plan, String title) {
        return new SnapshotTaken(
                SnapshotId.of(TOWN, plan),
                PlanYearId.of(PlanId.of(TOWN, plan), YEAR),
                SnapshotKind.YEAR_RESULT,
                1,
                0,
                FrozenTexts.json(Map.of("planTitle", title)),
                OpenTown.SHA_256);
    }

    private static FrozenSnapshot held(String plan) {
        return new FrozenSnapshot(SnapshotId.of(TOWN, plan), OpenTown.SHA_256);
    }
}
