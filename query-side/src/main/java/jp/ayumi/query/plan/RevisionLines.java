package jp.ayumi.query.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.ElementLineView;
import jp.ayumi.api.plan.Ending;
import jp.ayumi.api.plan.MidTermReviewSubmitted;
import jp.ayumi.api.plan.MidTermReviewView;
import jp.ayumi.api.plan.Move;
import jp.ayumi.api.plan.PlanAdopted;
import jp.ayumi.api.plan.PlanChanges;
import jp.ayumi.api.plan.PlanRevised;
import jp.ayumi.api.plan.RevisionDecided;
import jp.ayumi.api.plan.RevisionDecisionView;
import jp.ayumi.api.plan.RevisionLineKind;
import jp.ayumi.api.plan.RevisionLineView;
import jp.ayumi.api.plan.RevisionView;
import jp.ayumi.query.projection.RecordedEvent;
import org.jspecify.annotations.Nullable;

/** The lines of the list of revisions. */
final class RevisionLines {

    private RevisionLines() {}

    static RevisionLineView of(PlanAdopted adopted, RecordedEvent event) {
        RevisionView revision = new RevisionView(0, null, null, List.of(), List.of(), List.of(), List.of(), List.of());
        return new RevisionLineView(
                RevisionLineKind.ADOPTION,
                adopted.approvingBody(),
                adopted.effectiveOn(),
                event.recordedAt(),
                adopted.reason(),
                revision,
                null,
                null,
                event.ref());
    }

    static RevisionLineView of(MidTermReviewSubmitted review, RecordedEvent event) {
        return new RevisionLineView(
                RevisionLineKind.MID_TERM_REVIEW,
                review.body(),
                review.heldOn(),
                event.recordedAt(),
                null,
                null,
                null,
                new MidTermReviewView(
                        review.fiscalYear(), review.communityChanges(), review.achievements(), review.issues()),
                event.ref());
    }

    static RevisionLineView of(RevisionDecided decided, RecordedEvent event) {
        return new RevisionLineView(
                RevisionLineKind.DECISION,
                decided.decidedBy(),
                decided.decidedOn(),
                event.recordedAt(),
                decided.reason(),
                null,
                new RevisionDecisionView(decided.trigger(), decided.necessary()),
                null,
                event.ref());
    }

    static RevisionLineView of(PlanRevised revised, PlanElements before, PlanElements after, RecordedEvent event) {
        Touched touched = new Touched(before.nodes(), after.nodes());
        PlanChanges changes = revised.changes();
        RevisionView revision = new RevisionView(
                revised.revision(),
                revised.trigger(),
                revised.scope(),
                PlanElementIds.of(changes.adds()).map(touched::added).toList(),
                PlanElementIds.of(changes.changes()).map(touched::changed).toList(),
                changes.moves().stream().map(touched::moved).toList(),
                changes.ends().stream().map(touched::ended).toList(),
                changes.removes().stream().map(touched::removed).toList());
        return new RevisionLineView(
                RevisionLineKind.REVISION,
                revised.approvingBody(),
                revised.effectiveOn(),
                event.recordedAt(),
                revised.reason(),
                revision,
                null,
                null,
                event.ref());
    }

    private record Touched(Map<ElementId, ElementNode> before, Map<ElementId, ElementNode> after) {

        ElementLineView added(ElementId element) {
            return line(node(after, element), null, null, null, null);
        }

        ElementLineView changed(ElementId element) {
            String titleBefore = node(before, element).title();
            ElementNode now = node(after, element);
            return line(now, titleBefore.equals(now.title()) ? null : titleBefore, null, null, null);
        }

        ElementLineView moved(Move move) {
            return line(
                    node(after, move.element()),
                    null,
                    node(before, move.element()).parent(),
                    move.newParent(),
                    null);
        }

        ElementLineView ended(Ending ending) {
            return line(node(after, ending.element()), null, null, null, ending.reason());
        }

        ElementLineView removed(ElementId element) {
            return line(node(before, element), null, null, null, null);
        }

        private static ElementNode node(Map<ElementId, ElementNode> nodes, ElementId element) {
            return Objects.requireNonNull(nodes.get(element), () -> "no element " + element);
        }

        private static ElementLineView line(
                ElementNode node,
                @Nullable String titleBefore,
                @Nullable ElementId from,
                @Nullable ElementId to,
                @Nullable String reason) {
            return new ElementLineView(node.id(), node.level(), node.title(), titleBefore, from, to, reason);
        }
    }
}
