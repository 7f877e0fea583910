package jp.ayumi.acceptance.browser;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Every page by an address: a line for each, or the query side's {@code EveryPageTest} fails. {@code {composed}} and
 * {@code {revised}} are events of the plan.
 */
enum KnownPage {
    SIGN_IN(null, "/identity/login"),
    PASSWORD(null, "/identity/password"),
    ENTRANCE(null, "/"),
    MUNICIPALITY("tomakomai-auditor", "/municipalities/tomakomai?year=2024"),
    PLAN("tomakomai-auditor", "/municipalities/tomakomai/plans/city-3"),
    YEAR("tomakomai-auditor", "/municipalities/tomakomai/plans/city-3/years/2024"),
    HISTORY("tomakomai-auditor", "/municipalities/tomakomai/plans/city-3/history"),
    COMPARE("tomakomai-auditor", "/municipalities/tomakomai/plans/city-3/compare?from=revision-0&to=revision-1"),
    COUNCILS("tomakomai-auditor", "/municipalities/tomakomai/councils"),
    COUNCIL("tomakomai-auditor", "/municipalities/tomakomai/councils/promotion-committee?year=2025"),
    OPINIONS("tomakomai-auditor", "/municipalities/tomakomai/opinions"),
    NOT_REPORTED("tomakomai-auditor", "/municipalities/tomakomai/not-reported?year=2025"),
    DOCUMENTS("tomakomai-auditor", "/municipalities/tomakomai/documents"),
    MUNICIPALITY_IN_THE_PAST("tomakomai-auditor", "/municipalities/tomakomai?asOf=2023-03-31"),
    EVENTS("tomakomai-auditor", "/municipalities/tomakomai/events?at={composed},{revised}"),
    EVENT("tomakomai-auditor", "/municipalities/tomakomai/events/{revised}"),
    PUBLIC(null, "/public"),
    PUBLIC_TOWN(null, "/public/tomakomai"),
    EDITION(null, "/public/tomakomai/editions/report-2024"),
    PROBLEM("tomakomai-auditor", "/municipalities/tomakomai/nothing/here");

    private final @Nullable String person;
    private final String address;

    KnownPage(@Nullable String person, String address) {
        this.person = person;
        this.address = address;
    }

    /** Opens it as somebody who may read it, whole. */
    Visit open(Visitors visitors, Eyes eyes) {
        Visit visit = person == null ? visitors.anybody(eyes) : visitors.person(person, eyes);
        visit.goTo(address(visitors.demo()));
        return eyes.script() ? visit.awaitWhole() : visit;
    }

    /** Where it is. */
    String address(Demo demo) {
        if (!address.contains("{")) {
            return address;
        }
        JsonNode plan = demo.reads("tomakomai-city", "/api/municipalities/tomakomai/plans/city-3");
        return address.replace("{revised}", plan.at("/source/position").asString())
                .replace("{composed}", plan.at("/goals/0/source/position").asString());
    }
}
