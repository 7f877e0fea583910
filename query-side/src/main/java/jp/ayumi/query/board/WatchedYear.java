package jp.ayumi.query.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.ayumi.api.EventRef;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.query.projection.Lists;

/**
 * A plan year as far as a board asks; what concerns a single action stands in {@link WatchedActionYear}.
 *
 * @param source the event that opened it
 */
record WatchedYear(PlanYearId planYear, boolean closed, List<Part> parts, List<Review> reviews, EventRef source) {

    /** One organisation's part of the annual plan, and the actions that it names. */
    record Part(OrganizationId organization, OrganizationKind kind, Set<ElementId> actions) {
        Part {
            actions = OrderedSets.copyOf(actions);
        }
    }

    /** A review, and the questions that it answered. */
    record Review(String body, LocalDate heldOn, Set<String> questions) {
        Review {
            questions = OrderedSets.copyOf(questions);
        }
    }

    WatchedYear closed(boolean now) {
        return new WatchedYear(planYear, now, parts, reviews, source);
    }

    WatchedYear planned(Part part) {
        return new WatchedYear(planYear, closed, Lists.with(parts, part), reviews, source);
    }

    WatchedYear replanned(OrganizationId organization, Set<ElementId> actions) {
        List<Part> changed = Lists.changing(
                parts,
                part -> part.organization().equals(organization),
                part -> new Part(part.organization(), part.kind(), actions));
        return new WatchedYear(planYear, closed, changed, reviews, source);
    }

    WatchedYear reviewed(Review review) {
        return new WatchedYear(planYear, closed, parts, Lists.with(reviews, review), source);
    }

    boolean hasAuthorOf(OrganizationKind kind) {
        return parts.stream().anyMatch(part -> part.kind() == kind);
    }

    boolean plans(ElementId action) {
        return parts.stream().anyMatch(part -> part.actions().contains(action));
    }
}
