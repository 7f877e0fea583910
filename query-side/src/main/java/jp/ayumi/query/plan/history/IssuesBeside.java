package jp.ayumi.query.plan.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.ayumi.api.Cases;
import jp.ayumi.api.issue.CommonIssueId;
import jp.ayumi.api.issue.IssueDeclined;
import jp.ayumi.api.issue.IssueEvent;
import jp.ayumi.api.issue.IssueHeardBack;
import jp.ayumi.api.issue.IssueId;
import jp.ayumi.api.issue.IssueRaised;
import jp.ayumi.api.issue.IssueResolved;
import jp.ayumi.api.issue.IssueTakenUp;

/** What the events of community issues say in the history of the plans that take them up. */
final class IssuesBeside {

    static final Cases<Beside.Known, IssueEvent, Beside> OF = Cases.<Beside.Known, IssueEvent, Beside>over(
                    IssueEvent.class)
            .on(
                    IssueRaised.class,
                    (known, event) -> Beside.of(
                            told(known, event, "raised"),
                            ThingEdit.begin(
                                    issue(event.issue()),
                                    Fields.listing(
                                            "area", event.area().value(),
                                            "text", event.text(),
                                            "seenIn", event.seenIn().name(),
                                            "raisedBy", event.raisedBy().value(),
                                            "raisedOn", event.raisedOn().toString()))))
            .on(
                    IssueTakenUp.class,
                    (known, event) -> Beside.of(
                            told(known, event, "taken-up"),
                            ThingEdit.merge(
                                            issue(event.issue()),
                                            Fields.listing(
                                                    "takenUp/" + event.plan().name() + "/plan",
                                                    event.plan().value(),
                                                    "takenUp/" + event.plan().name() + "/action",
                                                    event.action().value()))
                                    .namingToo(event.plan())))
            .on(
                    IssueDeclined.class,
                    (known, event) -> Beside.of(
                            told(known, event, "declined").because(event.reason()),
                            ThingEdit.merge(issue(event.issue()), Fields.listing("declinedReason", event.reason()))))
            .on(IssueHeardBack.class, IssuesBeside::heardBack)
            .on(
                    IssueResolved.class,
                    (known, event) -> Beside.of(
                            told(
                                    known,
                                    event,
                                    "resolved",
                                    "resolvedOn",
                                    event.resolvedOn().toString()),
                            ThingEdit.merge(
                                    issue(event.issue()),
                                    Fields.listing(
                                            "resolvedOn", event.resolvedOn().toString()))))
            .complete();

    private IssuesBeside() {}

    static Thing issue(IssueId issue) {
        return Thing.of("issues", issue.municipality(), issue.value());
    }

    static Thing common(CommonIssueId common) {
        return Thing.of("common-issues", common.municipality(), common.value());
    }

    /** What a district heard of a common issue is told of the common issue, too. */
    private static Beside heardBack(Beside.Known known, IssueHeardBack event) {
        Map<String, String> heard =
                Fields.listing("text", event.text(), "heardOn", event.heardOn().toString());
        List<ThingEdit> edits = new ArrayList<>();
        edits.add(ThingEdit.merge(issue(event.issue()), Fields.below("heardBack", heard)));
        CommonIssueId through = event.through();
        if (through != null) {
            edits.add(ThingEdit.merge(
                    common(through), Fields.below("heardBack/" + event.issue().name(), heard)));
        }
        return new Beside(
                told(known, event, "heard-back", "heardOn", event.heardOn().toString()), edits);
    }

    private static Told told(Beside.Known known, IssueEvent event, String what, String... namesAndValues) {
        List<String> arguments = new ArrayList<>(List.of(
                "area",
                known.row(issue(event.issue())).fields().getOrDefault("area", ""),
                "issue",
                event.issue().value()));
        arguments.addAll(List.of(namesAndValues));
        return Told.of("issue." + what, arguments.toArray(String[]::new));
    }
}
