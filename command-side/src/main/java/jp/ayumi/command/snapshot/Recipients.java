package jp.ayumi.command.snapshot;

import static jp.ayumi.command.snapshot.SnapshotRule.A_DISSOLVED_COUNCIL_RECEIVES_NO_REPORT;
import static jp.ayumi.command.snapshot.SnapshotRule.A_REPORT_GOES_TO_AT_LEAST_ONE_COUNCIL;
import static jp.ayumi.command.snapshot.SnapshotRule.A_REPORT_GOES_TO_COUNCILS_OF_ITS_PLAN;
import static jp.ayumi.command.snapshot.SnapshotRule.A_REPORT_GOES_TO_COUNCILS_THAT_EXIST;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.snapshot.ReportToCouncils;
import jp.ayumi.command.council.CouncilState;
import jp.ayumi.command.kernel.Pointer;

/**
 * Who may receive a report: councils that watch the plan, and those above them. Reporting lines are known from below, so a
 * council above is one that a recipient of this report, or of an earlier one of the same snapshot, reports to.
 */
final class Recipients {

    private Recipients() {}

    static void require(SnapshotContext context, SnapshotState snapshot, ReportToCouncils command) {
        A_REPORT_GOES_TO_AT_LEAST_ONE_COUNCIL.require(!command.councils().isEmpty(), Pointer.to("councils"));
        Pointer places = Pointer.to("councils");
        List<CouncilId> councils = List.copyOf(command.councils());
        for (int number = 0; number < councils.size(); number++) {
            requireActive(context, command, councils.get(number), places.at(number));
        }
        PlanId plan = snapshot.planYear().plan();
        Set<CouncilId> concerned = concerned(context, plan, Stream.concat(snapshot.recipients(), councils.stream()));
        for (int number = 0; number < councils.size(); number++) {
            A_REPORT_GOES_TO_COUNCILS_OF_ITS_PLAN.require(
                    concerned.contains(councils.get(number)),
                    places.at(number),
                    "council",
                    councils.get(number),
                    "plan",
                    plan);
        }
    }

    private static void requireActive(SnapshotContext context, ReportToCouncils command, CouncilId id, Pointer place) {
        CouncilState council = Optional.of(id)
                .filter(one -> one.municipality().equals(command.snapshot().municipality()))
                .flatMap(context::council)
                .orElseThrow(() -> A_REPORT_GOES_TO_COUNCILS_THAT_EXIST.refused(place, "council", id));
        A_DISSOLVED_COUNCIL_RECEIVES_NO_REPORT.require(council.isActive(), place, "council", id);
    }

    /** Those of the recipients that watch the plan, and whoever stands above them, however far. */
    private static Set<CouncilId> concerned(SnapshotContext context, PlanId plan, Stream<CouncilId> recipients) {
        Set<CouncilId> concerned = new LinkedHashSet<>();
        Deque<CouncilId> open = new ArrayDeque<>();
        recipients
                .filter(recipient -> context.council(recipient)
                        .filter(council -> council.watches(plan))
                        .isPresent())
                .forEach(open::add);
        while (!open.isEmpty()) {
            CouncilId council = open.pop();
            if (concerned.add(council)) {
                context.council(council)
                        .ifPresent(known -> open.addAll(known.profile().reportsTo()));
            }
        }
        return concerned;
    }
}
