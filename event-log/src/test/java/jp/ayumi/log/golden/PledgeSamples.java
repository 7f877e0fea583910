package jp.ayumi.log.golden;

import java.time.LocalDate;
import java.util.stream.Stream;
import jp.ayumi.api.Event;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.pledge.Pledge;
import jp.ayumi.api.pledge.PledgeBookId;
import jp.ayumi.api.pledge.PledgeId;
import jp.ayumi.api.pledge.PledgeMade;
import jp.ayumi.api.pledge.PledgeReported;
import jp.ayumi.api.pledge.PledgeRevised;
import jp.ayumi.api.pledge.PledgeWithdrawn;

/** What the people of an area of Nishitokyo will do themselves. The wording is invented. */
final class PledgeSamples {

    private static final PledgeBookId BOOK = new PledgeBookId("nishitokyo/area-01");
    private static final PledgeId GREETING = new PledgeId("greeting");

    private PledgeSamples() {}

    static Stream<Event> events() {
        return Stream.of(
                new PledgeMade(
                        BOOK,
                        GREETING,
                        new Pledge(
                                new FiscalYear(2025),
                                "町会",
                                "朝の見守りを兼ねてあいさつをする",
                                new PlanId("nishitokyo/welfare-4"),
                                new ElementId("watch-over"))),
                new PledgeRevised(BOOK, GREETING, new Pledge(null, "町会と子ども会", "朝夕のあいさつをする", null, null)),
                new PledgeReported(BOOK, GREETING, "毎週月曜に続けている。", LocalDate.of(2025, 9, 30)),
                new PledgeWithdrawn(BOOK, GREETING, "町会の統合に伴い改めて話し合うため"));
    }
}
