package jp.ayumi.log.golden;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.ayumi.api.Event;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.municipality.Area;
import jp.ayumi.api.municipality.AreaDivisionDefined;
import jp.ayumi.api.municipality.AreaDivisionId;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.AreaRevised;
import jp.ayumi.api.municipality.AreasAdded;
import jp.ayumi.api.municipality.DueDay;
import jp.ayumi.api.municipality.DuePolicy;
import jp.ayumi.api.municipality.DuePolicySet;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.MunicipalityKind;
import jp.ayumi.api.municipality.MunicipalityRegistered;
import jp.ayumi.api.municipality.Organization;
import jp.ayumi.api.municipality.OrganizationDissolved;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.municipality.OrganizationRegistered;
import jp.ayumi.api.municipality.OrganizationRevised;
import jp.ayumi.api.municipality.ProgressDue;
import jp.ayumi.api.municipality.ReportingInterval;

/** Nishitokyo divides itself twice at once: into zones and into school districts. */
final class MunicipalitySamples {

    private static final MunicipalityId NISHITOKYO = new MunicipalityId("nishitokyo");
    private static final AreaDivisionId ZONES = new AreaDivisionId("zones");
    private static final AreaDivisionId SCHOOLS = new AreaDivisionId("school-districts");

    private MunicipalitySamples() {}

    static Stream<Event> events() {
        return Stream.of(
                new MunicipalityRegistered(NISHITOKYO, "西東京市", "にしとうきょうし", MunicipalityKind.CITY),
                new AreaDivisionDefined(
                        NISHITOKYO,
                        ZONES,
                        "4圏域",
                        List.of(
                                new Area(new AreaId("north-east"), "北東部圏域", "ほくとうぶけんいき", Set.of()),
                                new Area(new AreaId("central"), "中部圏域", "ちゅうぶけんいき", Set.of()))),
                new AreasAdded(
                        NISHITOKYO,
                        SCHOOLS,
                        List.of(new Area(
                                new AreaId("tanashi"),
                                "田無小学校区",
                                "たなししょうがっこうく",
                                OrderedSets.copyOf(List.of(new AreaId("north-east"), new AreaId("central")))))),
                new AreaRevised(
                        NISHITOKYO,
                        SCHOOLS,
                        new Area(new AreaId("tanashi"), "田無小学校区（第1地区）", "", Set.of(new AreaId("central")))),
                new OrganizationRegistered(
                        NISHITOKYO,
                        new Organization(
                                new OrganizationId("shakyo"),
                                "西東京市社会福祉協議会",
                                "にしとうきょうししゃかいふくしきょうぎかい",
                                OrganizationKind.SOCIAL_WELFARE_COUNCIL)),
                new OrganizationRevised(
                        NISHITOKYO,
                        new Organization(
                                new OrganizationId("fureai-net"), "ふれあいのまちづくり\"ひだまり\"", "", OrganizationKind.NPO)),
                new OrganizationDissolved(
                        NISHITOKYO,
                        new OrganizationId("fureai-net"),
                        LocalDate.of(2026, 3, 31),
                        "隣の地区の会と合併したため。\n記録は残します。"),
                new DuePolicySet(
                        NISHITOKYO,
                        new DuePolicy(
                                new DueDay(5, 31),
                                new ProgressDue(ReportingInterval.QUARTERLY, 20),
                                30,
                                60,
                                75,
                                90,
                                30,
                                180,
                                14,
                                new DueDay(2, 28),
                                90,
                                null)));
    }
}
