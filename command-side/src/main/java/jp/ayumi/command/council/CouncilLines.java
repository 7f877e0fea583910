package jp.ayumi.command.council;

import static jp.ayumi.command.council.CouncilRule.A_COUNCIL_STANDS_UNDER_KNOWN_COUNCILS;
import static jp.ayumi.command.council.CouncilRule.A_WORKING_GROUP_AND_NO_OTHER_IS_PART_OF_A_COUNCIL;
import static jp.ayumi.command.council.CouncilRule.COUNCILS_DO_NOT_STAND_ABOVE_THEMSELVES;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.ayumi.api.council.CouncilCommand;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.CouncilKind;
import jp.ayumi.api.council.CouncilProfile;
import jp.ayumi.command.kernel.Pointer;

/** Where a council stands among the others: to whom it reports (KAN-4), and whose working group it is. */
final class CouncilLines {

    private CouncilLines() {}

    static void require(CouncilContext context, CouncilCommand command, CouncilProfile profile) {
        CouncilId partOf = profile.partOf();
        A_WORKING_GROUP_AND_NO_OTHER_IS_PART_OF_A_COUNCIL.require(
                (partOf != null) == (profile.kind() == CouncilKind.WORKING_GROUP),
                Pointer.to("partOf"),
                "kind",
                profile.kind());
        if (partOf != null) {
            requireAbove(context, command, partOf, Pointer.to("partOf"));
        }
        int i = 0;
        for (CouncilId above : profile.reportsTo()) {
            requireAbove(context, command, above, Pointer.to("reportsTo").at(i++));
        }
    }

    private static void requireAbove(CouncilContext context, CouncilCommand command, CouncilId above, Pointer place) {
        COUNCILS_DO_NOT_STAND_ABOVE_THEMSELVES.require(
                !above.equals(command.council()), place, "council", command.council(), "above", above);
        A_COUNCIL_STANDS_UNDER_KNOWN_COUNCILS.require(
                context.neighbour(command, above).isPresent(), place, "above", above);
        COUNCILS_DO_NOT_STAND_ABOVE_THEMSELVES.require(
                !leadsBack(context, command, above), place, "council", command.council(), "above", above);
    }

    /** Whether a way upwards arrives at the council itself; without recursion, for such ways can be long. */
    private static boolean leadsBack(CouncilContext context, CouncilCommand command, CouncilId from) {
        Set<CouncilId> seen = new HashSet<>(Set.of(from));
        Deque<CouncilId> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            List<CouncilId> further = context.neighbour(command, open.pop())
                    .map(council -> above(council.profile()))
                    .orElse(List.of());
            if (further.contains(command.council())) {
                return true;
            }
            further.stream().filter(seen::add).forEach(open::push);
        }
        return false;
    }

    private static List<CouncilId> above(CouncilProfile profile) {
        List<CouncilId> above = new ArrayList<>(profile.reportsTo());
        if (profile.partOf() != null) {
            above.add(profile.partOf());
        }
        return above;
    }
}
