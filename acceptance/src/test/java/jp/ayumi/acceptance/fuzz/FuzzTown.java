package jp.ayumi.acceptance.fuzz;

import static jp.ayumi.acceptance.support.Bodies.action;
import static jp.ayumi.acceptance.support.Bodies.adoption;
import static jp.ayumi.acceptance.support.Bodies.draft;
import static jp.ayumi.acceptance.support.Bodies.organization;
import static jp.ayumi.acceptance.support.Bodies.progress;
import static jp.ayumi.acceptance.support.Bodies.scheme;
import static jp.ayumi.acceptance.support.Bodies.treeOf;

import jp.ayumi.acceptance.support.Installation;
import jp.ayumi.acceptance.support.Town;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** A municipality with an adopted plan, a draft and an open year, so that hostile requests get past the door. */
record FuzzTown(String token) {

    private static final String ID = "fuzz-town";
    private static final String[] ALL_ROLES = {"staff", "secretariat", "reviewer", "administrator"};

    static FuzzTown founded(Installation ayumi) {
        Town.Staff city = new Town(ayumi, ID).staffOf("city");
        city.registersTheTown("試験市", "しけんし", "CITY");
        city.posts("/organizations", organization("city", "試験市", "CITY_HALL"));
        city.posts("/area-divisions", """
                {"division":"zone","name":"圏域","areas":[{"id":"zone-1","name":"一","reading":"","within":[]}]}""");
        for (String plan : new String[] {"plan-1", "plan-2"}) {
            city.posts("/plans", draft(plan, "CITY", "計画", 2023, 2027, "city", """
                    {"midTermReview":"NONE","annualPlanAuthors":[]}"""));
            city.puts("/plans/" + plan + "/tree", treeOf(action("action-1", "取組", "city", "zone-1")));
            city.puts("/plans/" + plan + "/scheme", scheme("q=振り返り"));
        }
        city.posts("/plans/plan-1/adoption", adoption(2023));
        city.posts("/plans/plan-1/years", "{\"fiscalYear\":2024}");
        city.posts(
                "/plans/plan-1/years/2024/progress",
                progress("record-1", "action-1", 2024, "IN_PROGRESS", 50, "実施", ""));
        return new FuzzTown(ayumi.issuer().tokenFor("fuzzer", ID, "city", ALL_ROLES));
    }

    /** What stands at this place of an address when nobody means harm. */
    Arbitrary<String> usual(String parameter) {
        return switch (parameter) {
            case "municipality", "m" -> Arbitraries.of(ID, ID, ID, "nowhere");
            case "plan", "p" -> Arbitraries.of("plan-1", "plan-1", "plan-2", "plan-9");
            case "year", "y", "fiscalYear" -> Arbitraries.of("2024", "2024", "2023", "2050", "1");
            case "position" -> Arbitraries.of("1", "3", "100000");
            default -> Arbitraries.of("action-1", "record-1", "zone-1", "zone", "city");
        };
    }
}
