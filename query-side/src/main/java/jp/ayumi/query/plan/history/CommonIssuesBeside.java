package jp.ayumi.query.plan.history;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.ayumi.api.Cases;
import jp.ayumi.api.issue.CommonIssueDeclined;
import jp.ayumi.api.issue.CommonIssueEvent;
import jp.ayumi.api.issue.CommonIssueFormed;
import jp.ayumi.api.issue.CommonIssueJoined;
import jp.ayumi.api.issue.CommonIssueLeft;
import jp.ayumi.api.issue.CommonIssueResolved;
import jp.ayumi.api.issue.CommonIssueTakenUp;

/** What the events of common issues say in the history of the plans that take them up. */
final class CommonIssuesBeside {

    private static final String MEMBERS = "members";
    private static final String BETWEEN = "、";

    static final Cases<Beside.Known, CommonIssueEvent, Beside> OF = Cases.<Beside.Known, CommonIssueEvent, Beside>over(
                    CommonIssueEvent.class)
            .on(
                    CommonIssueFormed.class,
                    (known, event) -> Beside.of(
                            Told.of("issue.common-formed", "title", event.title())
                                    .because(event.reason()),
                            ThingEdit.begin(
                                    thing(event),
                                    Fields.listing(
                                            "title",
                                            event.title(),
                                            "text",
                                            event.text(),
                                            "matchedBy",
                                            event.matchedBy().value(),
                                            "reason",
                                            event.reason(),
                                            MEMBERS,
                                            event.members().stream()
                                                    .map(member ->
                                                            member.issue().name())
                                                    .collect(Collectors.joining(BETWEEN))))))
            .on(
                    CommonIssueJoined.class,
                    (known, event) -> Beside.of(
                            told(known, event, "joined", event.member().issue().value())
                                    .because(event.reason()),
                            members(known, event, event.member().issue().name(), true)))
            .on(
                    CommonIssueLeft.class,
                    (known, event) -> Beside.of(
                            told(known, event, "left", event.issue().value()).because(event.reason()),
                            members(known, event, event.issue().name(), false)))
            .on(
                    CommonIssueTakenUp.class,
                    (known, event) -> Beside.of(
                            told(known, event, "taken-up", ""),
                            ThingEdit.merge(
                                            thing(event),
                                            Fields.listing(
                                                    "takenUp/" + event.plan().name() + "/plan",
                                                    event.plan().value(),
                                                    "takenUp/" + event.plan().name() + "/action",
                                                    event.action().value()))
                                    .namingToo(event.plan())))
            .on(
                    CommonIssueDeclined.class,
                    (known, event) -> Beside.of(
                            told(known, event, "declined", "").because(event.reason()),
                            ThingEdit.merge(thing(event), Fields.listing("declinedReason", event.reason()))))
            .on(
                    CommonIssueResolved.class,
                    (known, event) -> Beside.of(
                            told(known, event, "resolved", ""),
                            ThingEdit.merge(
                                    thing(event),
                                    Fields.listing(
                                            "resolvedOn", event.resolvedOn().toString()))))
            .complete();

    private CommonIssuesBeside() {}

    private static Thing thing(CommonIssueEvent event) {
        return IssuesBeside.common(event.common());
    }

    private static ThingEdit members(Beside.Known known, CommonIssueEvent event, String issue, boolean joins) {
        String before = known.row(thing(event)).fields().getOrDefault(MEMBERS, "");
        Set<String> members = new LinkedHashSet<>(List.of(before.split(BETWEEN)));
        if (joins) {
            members.add(issue);
        } else {
            members.remove(issue);
        }
        members.remove("");
        return ThingEdit.parts(thing(event), Fields.listing(MEMBERS, String.join(BETWEEN, members)), MEMBERS);
    }

    private static Told told(Beside.Known known, CommonIssueEvent event, String what, String issue) {
        Map<String, String> said = known.row(thing(event)).fields();
        List<String> arguments = new ArrayList<>(
                List.of("title", said.getOrDefault("title", event.common().name())));
        if (!issue.isEmpty()) {
            arguments.addAll(List.of("issue", issue));
        }
        return Told.of("issue.common-" + what, arguments.toArray(String[]::new));
    }
}
