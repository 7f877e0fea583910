package jp.ayumi.query.board;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.board.BoardOwnerView;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.query.board.TownRow.Body;
import jp.ayumi.query.board.WatchedPlan.WatchedAction;

/**
 * Whose a thing is, on a day. What nobody else has is the plan's owner's: what a dissolved organisation left behind, actions
 * without an organisation, a review that no council is there for.
 */
record Owners(TownRow town, List<WatchedCouncil> councils, LocalDate on) {

    BoardOwnerView organization(OrganizationId id) {
        return new BoardOwnerView(id, null, town.body(id).map(Body::name).orElse(id.value()));
    }

    BoardOwnerView council(WatchedCouncil council) {
        return new BoardOwnerView(null, council.council(), council.name());
    }

    BoardOwnerView of(WatchedPlan plan) {
        return organization(plan.owner());
    }

    /** The organisations that an action is expected of. */
    List<OrganizationId> responsible(WatchedPlan plan, WatchedAction action) {
        return orOwner(action.organizations().stream().filter(this::exists), plan);
    }

    /** The organisations of a kind that have something to do in a year. */
    List<OrganizationId> responsible(WatchedPlan plan, FiscalYear year, OrganizationKind kind) {
        return orOwner(
                plan.actionsIn(year).stream()
                        .flatMap(action -> action.organizations().stream())
                        .distinct()
                        .filter(this::exists)
                        .filter(id -> town.body(id)
                                .filter(body -> body.kind() == kind)
                                .isPresent()),
                plan);
    }

    /** The councils that watch a plan. */
    List<WatchedCouncil> watching(WatchedPlan plan) {
        return councils.stream()
                .filter(council -> council.existsOn(on) && council.mandate().contains(plan.plan()))
                .toList();
    }

    /** Who reviews a plan's years. */
    List<BoardOwnerView> reviewers(WatchedPlan plan) {
        List<BoardOwnerView> reviewers =
                watching(plan).stream().map(this::council).toList();
        return reviewers.isEmpty() ? List.of(of(plan)) : reviewers;
    }

    private boolean exists(OrganizationId id) {
        return town.body(id).filter(body -> body.existsOn(on)).isPresent();
    }

    private static List<OrganizationId> orOwner(Stream<OrganizationId> organizations, WatchedPlan plan) {
        List<OrganizationId> found = organizations.toList();
        return found.isEmpty() ? List.of(plan.owner()) : found;
    }
}
