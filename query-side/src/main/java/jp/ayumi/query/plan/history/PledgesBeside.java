package jp.ayumi.query.plan.history;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.ayumi.api.Cases;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.pledge.Pledge;
import jp.ayumi.api.pledge.PledgeBookId;
import jp.ayumi.api.pledge.PledgeEvent;
import jp.ayumi.api.pledge.PledgeId;
import jp.ayumi.api.pledge.PledgeMade;
import jp.ayumi.api.pledge.PledgeReported;
import jp.ayumi.api.pledge.PledgeRevised;
import jp.ayumi.api.pledge.PledgeWithdrawn;

/** What the events of pledges say in the history of the plan that a pledge supports. */
final class PledgesBeside {

    private static final String REPORTS = "reports";

    static final Cases<Beside.Known, PledgeEvent, Beside> OF = Cases.<Beside.Known, PledgeEvent, Beside>over(
                    PledgeEvent.class)
            .on(
                    PledgeMade.class,
                    (known, event) -> Beside.of(
                            told(event, "made", event.content().group()),
                            ThingEdit.begin(pledge(event.book(), event.pledge()), Fields.of(event.content()))
                                    .naming(plans(event.content()))))
            .on(
                    PledgeRevised.class,
                    (known, event) -> Beside.of(
                            told(event, "revised", event.content().group()),
                            ThingEdit.parts(
                                            pledge(event.book(), event.pledge()),
                                            Fields.of(event.content()),
                                            "fiscalYear",
                                            "group",
                                            "text",
                                            "plan",
                                            "element")
                                    .naming(plans(event.content()))))
            .on(PledgeReported.class, PledgesBeside::reported)
            .on(
                    PledgeWithdrawn.class,
                    (known, event) -> Beside.of(
                            told(event, "withdrawn", group(known, pledge(event.book(), event.pledge())))
                                    .because(event.reason()),
                            ThingEdit.merge(
                                    pledge(event.book(), event.pledge()),
                                    Fields.listing("withdrawnReason", event.reason()))))
            .complete();

    private PledgesBeside() {}

    private static Beside reported(Beside.Known known, PledgeReported event) {
        long earlier = known.row(pledge(event.book(), event.pledge())).fields().keySet().stream()
                .filter(field -> field.startsWith(REPORTS + "/") && field.endsWith("/on"))
                .count();
        Map<String, String> report = Fields.listing("on", event.on().toString(), "text", event.text());
        return Beside.of(
                told(event, "reported", group(known, pledge(event.book(), event.pledge()))),
                ThingEdit.merge(
                        pledge(event.book(), event.pledge()), Fields.below(REPORTS + "/" + (earlier + 1), report)));
    }

    private static List<PlanId> plans(Pledge pledge) {
        return Stream.ofNullable(pledge.plan()).toList();
    }

    private static String group(Beside.Known known, Thing pledge) {
        return known.row(pledge).fields().getOrDefault("group", "");
    }

    private static Thing pledge(PledgeBookId book, PledgeId pledge) {
        return Thing.of("pledges", book.municipality(), book + "/" + pledge);
    }

    private static Told told(PledgeEvent event, String what, String group) {
        return Told.of("pledge." + what, "area", event.book().area().value(), "group", group);
    }
}
