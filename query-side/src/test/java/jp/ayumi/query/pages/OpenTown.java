package jp.ayumi.query.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.Area;
import jp.ayumi.api.municipality.AreaDivisionDefined;
import jp.ayumi.api.municipality.AreaDivisionId;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.AreaRevised;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.Organization;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.municipality.OrganizationRegistered;
import jp.ayumi.api.municipality.OrganizationRevised;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.pledge.Pledge;
import jp.ayumi.api.pledge.PledgeBookId;
import jp.ayumi.api.pledge.PledgeId;
import jp.ayumi.api.pledge.PledgeMade;
import jp.ayumi.api.publication.EditionId;
import jp.ayumi.api.publication.EditionKind;
import jp.ayumi.api.publication.EditionPublished;
import jp.ayumi.api.publication.EditionWithdrawn;
import jp.ayumi.api.publication.FrozenSnapshot;
import jp.ayumi.api.snapshot.SnapshotId;
import jp.ayumi.api.snapshot.SnapshotKind;
import jp.ayumi.api.snapshot.SnapshotTaken;
import jp.ayumi.query.QuerySide;
import jp.ayumi.query.projection.Histories;
import org.jspecify.annotations.Nullable;

/** A municipality that published something, withdrew something, and has more that it did not publish. */
final class OpenTown {

    static final String UNPUBLISHED = "まだ公表していないこと";
    static final String SHA_256 = "7d357b0ef1f85ba71c5ccebb6671b0c34f4b3950f5b21d2af7b4a3d4e9dcd570";

    private static final MunicipalityId TOWN = new MunicipalityId("open");
    private static final PlanYearId YEAR = PlanYearId.of(PlanId.of(TOWN, "plan"), new FiscalYear(2023));
    private static final AreaId EAST = new AreaId("east");

    private OpenTown() {}

    /** The position before the withdrawal. */
    static long writtenTo(QuerySide querySide) {
        long before = querySide.append(List.of(
                Histories.registered(TOWN, "公開市"),
                new AreaDivisionDefined(
                        TOWN,
                        new AreaDivisionId("schools"),
                        UNPUBLISHED,
                        List.of(area("east", "東小学校区", "ひがし"), area("west", UNPUBLISHED, UNPUBLISHED))),
                new OrganizationRegistered(TOWN, hall("市役所")),
                new OrganizationRegistered(
                        TOWN, new Organization(new OrganizationId("silent"), UNPUBLISHED, "", OrganizationKind.NPO)),
                new PledgeMade(
                        PledgeBookId.of(TOWN, EAST),
                        new PledgeId("secret"),
                        new Pledge(null, UNPUBLISHED, UNPUBLISHED, null, null)),
                frozen("result", SnapshotKind.YEAR_RESULT, FrozenTexts.result("")),
                frozen("planned", SnapshotKind.ANNUAL_PLAN, FrozenTexts.planned("")),
                frozen("unpublished", SnapshotKind.YEAR_RESULT, FrozenTexts.result(UNPUBLISHED)),
                frozen("wrong", SnapshotKind.YEAR_RESULT, FrozenTexts.result(UNPUBLISHED)),
                published("report-2023", "2024-06-01", null, FrozenTexts.edition(""), "result", "planned"),
                published("wrong", "2024-06-10", null, FrozenTexts.edition(UNPUBLISHED), "wrong")));
        querySide.append(List.of(
                new EditionWithdrawn(EditionId.of(TOWN, "wrong"), LocalDate.parse("2024-07-15"), "数え違い"),
                published("right", "2024-07-20", "wrong", Map.of(), "result"),
                published("report-2024", "2025-06-01", null, Map.of(), "result"),
                new OrganizationRevised(TOWN, hall("改称した役所")),
                new AreaRevised(TOWN, new AreaDivisionId("schools"), area("east", UNPUBLISHED, "ひがし"))));
        return before;
    }

    private static Area area(String id, String name, String reading) {
        return new Area(new AreaId(id), name, reading, Set.of());
    }

    private static Organization hall(String name) {
        return new Organization(new OrganizationId("hall"), name, "", OrganizationKind.CITY_HALL);
    }

    private static SnapshotTaken frozen(String snapshot, SnapshotKind kind, Map<String, Object> content) {
        return new SnapshotTaken(SnapshotId.of(TOWN, snapshot), YEAR, kind, 1, 0, FrozenTexts.json(content), SHA_256);
    }

    private static EditionPublished published(
            String edition, String on, @Nullable String replaces, Map<String, Object> content, String... snapshots) {
        return new EditionPublished(
                EditionId.of(TOWN, edition),
                EditionKind.ANNUAL_REPORT,
                edition.equals("wrong") ? "誤った報告" : "報告 " + edition,
                LocalDate.parse(on),
                List.of(snapshots).stream()
                        .map(snapshot -> new FrozenSnapshot(SnapshotId.of(TOWN, snapshot), SHA_256))
                        .toList(),
                replaces == null ? null : EditionId.of(TOWN, replaces),
                FrozenTexts.json(content),
                SHA_256);
    }
}
