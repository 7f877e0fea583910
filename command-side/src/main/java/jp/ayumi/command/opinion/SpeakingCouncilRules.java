package jp.ayumi.command.opinion;

import static jp.ayumi.command.opinion.OpinionRule.*;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.MeetingId;
import jp.ayumi.api.opinion.RaisedOpinion;
import jp.ayumi.api.snapshot.SnapshotId;
import jp.ayumi.command.council.CouncilState;
import jp.ayumi.command.kernel.Pointer;

/** 報告し、意見等をいただく: which council has a say on a plan (KAN-4). */
final class SpeakingCouncilRules {

    private SpeakingCouncilRules() {}

    static void require(OpinionContext context, RaisedOpinion said) {
        Pointer place = Pointer.to("council");
        CouncilState council = known(context, said.council(), place);
        A_DISSOLVED_COUNCIL_GIVES_NO_OPINION.require(council.isActive(), place, "council", said.council());
        requireSay(context, council, said);
        requireOccasion(context, council, said);
    }

    private static void requireSay(OpinionContext context, CouncilState council, RaisedOpinion said) {
        CouncilId below = said.reportedBy();
        if (below == null) {
            requireWatching(context, council, Pointer.to("council"));
            return;
        }
        Pointer belowPlace = Pointer.to("reportedBy");
        CouncilState reporting = known(context, below, belowPlace);
        requireWatching(context, reporting, belowPlace);
        A_COUNCIL_REPORTS_TO_THE_COUNCIL_ABOVE_IT.require(
                leadsUp(context, reporting, said.council()), belowPlace, "reporting", below, "council", said.council());
    }

    /** Where it was said, and of which record. */
    private static void requireOccasion(OpinionContext context, CouncilState council, RaisedOpinion said) {
        MeetingId meeting = said.meeting();
        AN_OPINION_IS_GIVEN_IN_A_MEETING_OF_ITS_COUNCIL.require(
                meeting == null || council.meeting(meeting).isPresent(),
                Pointer.to("meeting"),
                "meeting",
                meeting,
                "council",
                said.council());
        SnapshotId snapshot = said.snapshot();
        AN_OPINION_ANSWERS_A_SNAPSHOT_OF_ITS_YEAR.require(
                snapshot == null || context.snapshotOfTheYear(snapshot).isPresent(),
                Pointer.to("snapshot"),
                "snapshot",
                snapshot);
    }

    private static void requireWatching(OpinionContext context, CouncilState council, Pointer place) {
        AN_OPINION_COMES_FROM_A_COUNCIL_THAT_WATCHES_THE_PLAN.require(
                council.watches(context.plan().id()),
                place,
                "council",
                council.id(),
                "plan",
                context.plan().id());
    }

    private static CouncilState known(OpinionContext context, CouncilId council, Pointer place) {
        return Optional.of(council)
                .filter(id -> id.municipality()
                        .equals(context.book().planYear().plan().municipality()))
                .flatMap(context.councils()::glance)
                .orElseThrow(
                        () -> AN_OPINION_IS_GIVEN_BY_A_COUNCIL_OF_THE_MUNICIPALITY.refused(place, "council", council));
    }

    /** Whether the reporting lines lead from one council to the other, however long; without recursion or repetition. */
    private static boolean leadsUp(OpinionContext context, CouncilState from, CouncilId to) {
        Set<CouncilId> seen = new HashSet<>(from.profile().reportsTo());
        Deque<CouncilId> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            CouncilId above = open.pop();
            if (above.equals(to)) {
                return true;
            }
            context.councils().glance(above).stream()
                    .flatMap(council -> council.profile().reportsTo().stream())
                    .filter(seen::add)
                    .forEach(open::push);
        }
        return false;
    }
}
