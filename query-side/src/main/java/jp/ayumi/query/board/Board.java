package jp.ayumi.query.board;

import java.util.List;
import java.util.stream.Stream;
import jp.ayumi.api.municipality.DuePolicyView;

/** What is due in a municipality on a day, the earliest first: computed from rows, policy and day alone. */
final class Board {

    private Board() {}

    static List<Due> of(BoardRows rows, Horizon horizon) {
        Owners owners = new Owners(rows.town(), rows.councils(), horizon.on());
        CadenceDuties cadences = new CadenceDuties(owners, horizon);
        Stream<Due> byCadence = existing(rows, horizon).flatMap(cadences::of);
        DuePolicyView policy = rows.town().duePolicy();
        Stream<Due> all =
                policy == null ? byCadence : Stream.concat(byCadence, byPolicy(rows, owners, policy, horizon));
        return all.filter(due -> horizon.reaches(due.on())).sorted(Due.ORDER).toList();
    }

    private static Stream<Due> byPolicy(BoardRows rows, Owners owners, DuePolicyView policy, Horizon horizon) {
        PlanYearDuties years = new PlanYearDuties(rows, owners, policy, horizon);
        PlanDuties plans = new PlanDuties(rows, owners, policy, horizon);
        CouncilDuties councils = new CouncilDuties(owners, policy, horizon);
        return Stream.of(
                        watched(rows).flatMap(years::of),
                        watched(rows).flatMap(plans::midTerm),
                        rows.opinions().stream().flatMap(plans::answers),
                        rows.issues().stream().flatMap(plans::hearBack),
                        rows.unseen().stream().flatMap(plans::acknowledgement),
                        existing(rows, horizon).flatMap(councils::meetings),
                        existing(rows, horizon).flatMap(councils::terms))
                .flatMap(some -> some);
    }

    private static Stream<WatchedPlan> watched(BoardRows rows) {
        return rows.plans().values().stream().filter(WatchedPlan::isWatched);
    }

    private static Stream<WatchedCouncil> existing(BoardRows rows, Horizon horizon) {
        return rows.councils().stream().filter(council -> council.existsOn(horizon.on()));
    }
}
