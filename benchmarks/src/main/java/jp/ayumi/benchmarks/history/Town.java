package jp.ayumi.benchmarks.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import jp.ayumi.api.Event;
import jp.ayumi.api.municipality.Area;
import jp.ayumi.api.municipality.AreaDivisionDefined;
import jp.ayumi.api.municipality.AreaDivisionId;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.MunicipalityKind;
import jp.ayumi.api.municipality.MunicipalityRegistered;
import jp.ayumi.api.municipality.Organization;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.municipality.OrganizationRegistered;
import jp.ayumi.api.plan.PlanId;

/**
 * An invented municipality: 20 areas in 4 zones, 8 organisations.
 *
 * @param planCount how many plans it has
 */
public record Town(MunicipalityId id, int planCount) {

    public static final OrganizationId CITY_HALL = new OrganizationId("city-hall");
    public static final OrganizationId COUNCIL = new OrganizationId("shakyo");

    private static final AreaDivisionId ZONES = new AreaDivisionId("zones");
    private static final AreaDivisionId SCHOOLS = new AreaDivisionId("school-districts");
    private static final int ZONE_COUNT = 4;
    private static final int SCHOOL_COUNT = 20;
    private static final int PLAZAS = 6;
    private static final int USUAL_PLANS = 4;

    /** Who carries an action out and reports on it. */
    public static OrganizationId responsibleFor(int action) {
        return action % 2 == 0 ? CITY_HALL : COUNCIL;
    }

    static Town number(int number) {
        return new Town(new MunicipalityId("town-" + number), USUAL_PLANS);
    }

    /** The same with more plans than any town has. */
    static Town ofPlans(int plans) {
        return new Town(new MunicipalityId("town-of-plans"), plans);
    }

    public List<PlanId> plans() {
        return IntStream.rangeClosed(1, planCount)
                .mapToObj(number -> PlanId.of(id, "plan-" + number))
                .toList();
    }

    static AreaId school(int number) {
        return new AreaId("school-" + (number % SCHOOL_COUNT + 1));
    }

    List<Event> founding() {
        List<Event> events = new ArrayList<>();
        events.add(new MunicipalityRegistered(id, "計測市 " + id, "けいそくし", MunicipalityKind.CITY));
        events.add(new AreaDivisionDefined(
                id,
                ZONES,
                "4圏域",
                IntStream.range(0, ZONE_COUNT)
                        .mapToObj(n -> new Area(zone(n), "第" + (n + 1) + "圏域", "", Set.of()))
                        .toList()));
        events.add(new AreaDivisionDefined(
                id,
                SCHOOLS,
                "20小学校区",
                IntStream.range(0, SCHOOL_COUNT)
                        .mapToObj(n -> new Area(school(n), "第" + (n + 1) + "小学校区", "", Set.of(zone(n % ZONE_COUNT))))
                        .toList()));
        events.add(organization(CITY_HALL, "計測市役所", OrganizationKind.CITY_HALL));
        events.add(organization(COUNCIL, "計測市社会福祉協議会", OrganizationKind.SOCIAL_WELFARE_COUNCIL));
        for (int n = 1; n <= PLAZAS; n++) {
            events.add(organization(
                    new OrganizationId("care-plaza-" + n), "第" + n + "地域ケアプラザ", OrganizationKind.CARE_PLAZA));
        }
        return events;
    }

    private Event organization(OrganizationId organization, String name, OrganizationKind kind) {
        return new OrganizationRegistered(id, new Organization(organization, name, "", kind));
    }

    private static AreaId zone(int number) {
        return new AreaId("zone-" + (number + 1));
    }
}
