package jp.ayumi.query.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.ayumi.api.Japan;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.CounterpartChangeView;
import jp.ayumi.api.plan.CounterpartView;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.query.projection.ReadModel;
import jp.ayumi.query.projection.Row;
import org.springframework.stereotype.Component;

/**
 * Reads what a board or the completeness of a year is computed from: a range for each kind of row and for each fiscal year
 * that is still open; the counterparts of those few plans that are run as one with another are asked for besides.
 */
@Component
class BoardReader {

    private final ReadModel rows;
    private final CounterpartSource counterparts;

    BoardReader(ReadModel rows, CounterpartSource counterparts) {
        this.rows = rows;
        this.counterparts = counterparts;
    }

    /** Empty when the municipality is not known. */
    Optional<BoardRows> of(MunicipalityId municipality) {
        return rows.get(BoardTables.TOWNS, municipality.value()).map(this::read);
    }

    private BoardRows read(TownRow town) {
        MunicipalityId municipality = town.municipality();
        String partition = municipality.value();
        List<WatchedPlan> plans = rows.all(BoardTables.PLANS, partition);
        List<WatchedYear> years = rows.all(BoardTables.YEARS, partition);
        Stream<WatchedActionYear> actions = years.stream()
                .filter(year -> !year.closed())
                .map(year -> year.planYear().fiscalYear())
                .distinct()
                .flatMap(year -> rows.all(BoardTables.ACTIONS, BoardTables.actionsOf(municipality, year)).stream());
        return BoardRows.of(
                town,
                plans,
                years,
                actions,
                rows.all(BoardTables.OPINIONS, partition),
                rows.all(BoardTables.ISSUES, partition),
                rows.all(BoardTables.COUNCILS, partition),
                plans.stream()
                        .filter(WatchedPlan::isWatched)
                        .flatMap(this::unseen)
                        .toList());
    }

    /** Of one plan year only; empty when it has not been opened. */
    Optional<BoardRows> of(PlanYearId id) {
        String municipality = id.plan().municipality().value();
        return rows.get(BoardTables.YEARS, id.value())
                .flatMap(year -> rows.get(BoardTables.PLANS, id.plan().value())
                        .flatMap(plan ->
                                rows.get(BoardTables.TOWNS, municipality).map(town -> read(town, plan, year))));
    }

    private BoardRows read(TownRow town, WatchedPlan plan, WatchedYear year) {
        PlanYearId id = year.planYear();
        Stream<WatchedActionYear> actions = rows
                .list(
                        BoardTables.ACTIONS,
                        BoardTables.actionsOf(town.municipality(), id.fiscalYear()),
                        BoardTables.beforeActions(id),
                        plan.actions().size())
                .stream()
                .map(Row::content)
                .filter(row -> row.planYear().equals(id));
        return BoardRows.of(
                town,
                List.of(plan),
                List.of(year),
                actions,
                rows.get(BoardTables.OPINIONS, id.value()).stream().toList(),
                List.of(),
                rows.all(BoardTables.COUNCILS, town.municipality().value()),
                unseen(plan).toList());
    }

    private Stream<UnseenChanges> unseen(WatchedPlan plan) {
        if (plan.counterparts().isEmpty()) {
            return Stream.of();
        }
        return counterparts.openChanges(plan.plan()).stream()
                .flatMap(view -> view.counterparts().stream())
                .flatMap(counterpart -> unseen(plan, counterpart).stream());
    }

    private static Optional<UnseenChanges> unseen(WatchedPlan plan, CounterpartView counterpart) {
        return counterpart.changes().stream()
                .filter(change -> change.acknowledged() == null)
                .min(Comparator.comparing(change -> change.source().position()))
                .map(oldest -> new UnseenChanges(
                        plan.plan(),
                        counterpart.counterpart(),
                        counterpart.title(),
                        day(oldest),
                        counterpart.open(),
                        oldest.source()));
    }

    private static LocalDate day(CounterpartChangeView change) {
        return Japan.dayOf(change.recordedAt());
    }
}
