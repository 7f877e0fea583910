package jp.ayumi.query.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import jp.ayumi.api.Event;
import jp.ayumi.api.Japan;
import jp.ayumi.api.council.CouncilDissolved;
import jp.ayumi.api.council.CouncilEstablished;
import jp.ayumi.api.council.MeetingClosed;
import jp.ayumi.api.council.MeetingHeld;
import jp.ayumi.api.council.MemberAppointed;
import jp.ayumi.api.council.MemberReplaced;
import jp.ayumi.api.council.MembershipEnded;
import jp.ayumi.api.issue.CommonIssueResolved;
import jp.ayumi.api.issue.IssueHeardBack;
import jp.ayumi.api.issue.IssueRaised;
import jp.ayumi.api.issue.IssueResolved;
import jp.ayumi.api.municipality.OrganizationDissolved;
import jp.ayumi.api.opinion.OpinionAnswered;
import jp.ayumi.api.opinion.OpinionRaised;
import jp.ayumi.api.plan.DistrictArranged;
import jp.ayumi.api.plan.MidTermReviewSubmitted;
import jp.ayumi.api.plan.PlanAdopted;
import jp.ayumi.api.plan.PlanEnded;
import jp.ayumi.api.plan.PlanRevised;
import jp.ayumi.api.plan.RevisionDecided;
import jp.ayumi.api.planyear.PlanYearClosed;
import jp.ayumi.api.planyear.PlanYearOpened;
import jp.ayumi.api.planyear.ProgressCorrected;
import jp.ayumi.api.planyear.ProgressRecorded;
import jp.ayumi.api.planyear.ReviewSubmitted;
import jp.ayumi.api.pledge.PledgeReported;
import jp.ayumi.api.publication.EditionDistributed;
import jp.ayumi.api.publication.EditionPublished;
import jp.ayumi.api.publication.EditionWithdrawn;
import jp.ayumi.api.publication.GatheringHeld;
import jp.ayumi.api.snapshot.SnapshotReported;

/** The rules of {@link EffectiveOn} for events: the day that one speaks of, else the day in Japan on which it was recorded. */
public final class EventDays {

    private static final Map<Class<?>, Function<Event, LocalDate>> SPOKEN_OF = new HashMap<>();

    static {
        put(PlanAdopted.class, event -> event.effectiveOn());
        put(PlanRevised.class, event -> event.effectiveOn());
        put(RevisionDecided.class, event -> event.decidedOn());
        put(MidTermReviewSubmitted.class, event -> event.heldOn());
        put(DistrictArranged.class, event -> event.arrangement().from());
        put(PlanEnded.class, event -> event.endedOn());
        put(PlanYearOpened.class, event -> event.planYear().fiscalYear().firstDay());
        put(ProgressRecorded.class, event -> event.progress().period().to());
        put(ProgressCorrected.class, event -> event.progress().period().to());
        put(ReviewSubmitted.class, event -> event.heldOn());
        put(PlanYearClosed.class, event -> event.closedOn());
        put(OpinionRaised.class, event -> event.said().raisedOn());
        put(OpinionAnswered.class, event -> event.answeredOn());
        put(IssueRaised.class, event -> event.raisedOn());
        put(IssueHeardBack.class, event -> event.heardOn());
        put(IssueResolved.class, event -> event.resolvedOn());
        put(CommonIssueResolved.class, event -> event.resolvedOn());
        put(PledgeReported.class, event -> event.on());
        put(SnapshotReported.class, event -> event.reportedOn());
        put(EditionPublished.class, event -> event.publishedOn());
        put(EditionDistributed.class, event -> event.distribution().on());
        put(EditionWithdrawn.class, event -> event.withdrawnOn());
        put(GatheringHeld.class, event -> event.held().heldOn());
        put(CouncilEstablished.class, event -> event.establishedOn());
        put(MemberAppointed.class, event -> event.appointment().term().from());
        put(MemberReplaced.class, event -> event.successor().term().from());
        put(MembershipEnded.class, event -> event.endedOn());
        put(MeetingHeld.class, event -> event.heldOn());
        put(MeetingClosed.class, event -> event.closedOn());
        put(CouncilDissolved.class, event -> event.dissolvedOn());
        put(OrganizationDissolved.class, event -> event.dissolvedOn());
    }

    private EventDays() {}

    /** From which day on an event counts. */
    public static LocalDate effective(Event event, Instant recordedAt) {
        return SPOKEN_OF
                .getOrDefault(event.getClass(), recorded -> Japan.dayOf(recordedAt))
                .apply(event);
    }

    /** Whether events of a kind speak of the day themselves. */
    static boolean isSpokenOf(Class<?> kind) {
        return SPOKEN_OF.containsKey(kind);
    }

    private static <E extends Event> void put(Class<E> kind, Function<E, LocalDate> day) {
        SPOKEN_OF.put(kind, event -> day.apply(kind.cast(event)));
    }
}
