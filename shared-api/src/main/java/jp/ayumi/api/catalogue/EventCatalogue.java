package jp.ayumi.api.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.ayumi.api.Event;
import jp.ayumi.api.access.AccessPolicySet;
import jp.ayumi.api.access.GrantsChanged;
import jp.ayumi.api.access.MemberAdmitted;
import jp.ayumi.api.access.MemberRemoved;
import jp.ayumi.api.council.CouncilDissolved;
import jp.ayumi.api.council.CouncilEstablished;
import jp.ayumi.api.council.CouncilRevised;
import jp.ayumi.api.council.MeetingCancelled;
import jp.ayumi.api.council.MeetingClosed;
import jp.ayumi.api.council.MeetingHeld;
import jp.ayumi.api.council.MeetingPlanned;
import jp.ayumi.api.council.MemberAppointed;
import jp.ayumi.api.council.MemberReplaced;
import jp.ayumi.api.council.MembershipEnded;
import jp.ayumi.api.council.MinutesRecorded;
import jp.ayumi.api.issue.CommonIssueDeclined;
import jp.ayumi.api.issue.CommonIssueFormed;
import jp.ayumi.api.issue.CommonIssueJoined;
import jp.ayumi.api.issue.CommonIssueLeft;
import jp.ayumi.api.issue.CommonIssueResolved;
import jp.ayumi.api.issue.CommonIssueTakenUp;
import jp.ayumi.api.issue.IssueDeclined;
import jp.ayumi.api.issue.IssueHeardBack;
import jp.ayumi.api.issue.IssueRaised;
import jp.ayumi.api.issue.IssueResolved;
import jp.ayumi.api.issue.IssueTakenUp;
import jp.ayumi.api.municipality.AreaDivisionDefined;
import jp.ayumi.api.municipality.AreaRevised;
import jp.ayumi.api.municipality.AreasAdded;
import jp.ayumi.api.municipality.DuePolicySet;
import jp.ayumi.api.municipality.MunicipalityRegistered;
import jp.ayumi.api.municipality.OrganizationDissolved;
import jp.ayumi.api.municipality.OrganizationRegistered;
import jp.ayumi.api.municipality.OrganizationRevised;
import jp.ayumi.api.opinion.AnswerRevised;
import jp.ayumi.api.opinion.OpinionAnswered;
import jp.ayumi.api.opinion.OpinionLeftUnreflected;
import jp.ayumi.api.opinion.OpinionRaised;
import jp.ayumi.api.opinion.OpinionReflected;
import jp.ayumi.api.opinion.OpinionWithdrawn;
import jp.ayumi.api.plan.CounterpartAcknowledged;
import jp.ayumi.api.plan.DistrictArranged;
import jp.ayumi.api.plan.DistrictPolicySet;
import jp.ayumi.api.plan.EvaluationSchemeSet;
import jp.ayumi.api.plan.LessonRecorded;
import jp.ayumi.api.plan.LessonsCarried;
import jp.ayumi.api.plan.MidTermReviewSubmitted;
import jp.ayumi.api.plan.PlanAdopted;
import jp.ayumi.api.plan.PlanDrafted;
import jp.ayumi.api.plan.PlanEnded;
import jp.ayumi.api.plan.PlanPaired;
import jp.ayumi.api.plan.PlanProfileRevised;
import jp.ayumi.api.plan.PlanRevised;
import jp.ayumi.api.plan.PlanTreeComposed;
import jp.ayumi.api.plan.RevisionDecided;
import jp.ayumi.api.planyear.ActionEvaluated;
import jp.ayumi.api.planyear.AnnualPlanRevised;
import jp.ayumi.api.planyear.AnnualPlanSubmitted;
import jp.ayumi.api.planyear.DirectionsDecided;
import jp.ayumi.api.planyear.PlanYearClosed;
import jp.ayumi.api.planyear.PlanYearOpened;
import jp.ayumi.api.planyear.PlanYearReopened;
import jp.ayumi.api.planyear.ProgressCorrected;
import jp.ayumi.api.planyear.ProgressRecorded;
import jp.ayumi.api.planyear.ReviewSubmitted;
import jp.ayumi.api.planyear.YearCarriedOver;
import jp.ayumi.api.pledge.PledgeMade;
import jp.ayumi.api.pledge.PledgeReported;
import jp.ayumi.api.pledge.PledgeRevised;
import jp.ayumi.api.pledge.PledgeWithdrawn;
import jp.ayumi.api.publication.EditionDistributed;
import jp.ayumi.api.publication.EditionPublished;
import jp.ayumi.api.publication.EditionWithdrawn;
import jp.ayumi.api.publication.GatheringHeld;
import jp.ayumi.api.snapshot.ReportDeliberated;
import jp.ayumi.api.snapshot.SnapshotReported;
import jp.ayumi.api.snapshot.SnapshotTaken;

/** Every kind of event there is, by its permanent name. What is not listed here cannot be stored. */
public final class EventCatalogue {

    private static final List<EventType> TYPES = List.of(
            new EventType("municipality.registered", 1, MunicipalityRegistered.class),
            new EventType("municipality.area-division-defined", 1, AreaDivisionDefined.class),
            new EventType("municipality.areas-added", 1, AreasAdded.class),
            new EventType("municipality.area-revised", 1, AreaRevised.class),
            new EventType("municipality.organization-registered", 1, OrganizationRegistered.class),
            new EventType("municipality.organization-revised", 1, OrganizationRevised.class),
            new EventType("municipality.organization-dissolved", 1, OrganizationDissolved.class),
            new EventType("municipality.due-policy-set", 1, DuePolicySet.class),
            new EventType("access.member-admitted", 1, MemberAdmitted.class),
            new EventType("access.grants-changed", 1, GrantsChanged.class),
            new EventType("access.member-removed", 1, MemberRemoved.class),
            new EventType("access.policy-set", 1, AccessPolicySet.class),
            new EventType("plan.drafted", 1, PlanDrafted.class),
            new EventType("plan.profile-revised", 1, PlanProfileRevised.class),
            new EventType("plan.tree-composed", 1, PlanTreeComposed.class),
            new EventType("plan.evaluation-scheme-set", 1, EvaluationSchemeSet.class),
            new EventType("plan.adopted", 1, PlanAdopted.class),
            new EventType("plan.mid-term-review-submitted", 1, MidTermReviewSubmitted.class),
            new EventType("plan.revision-decided", 1, RevisionDecided.class),
            new EventType("plan.revised", 1, PlanRevised.class),
            new EventType("plan.paired", 1, PlanPaired.class),
            new EventType("plan.lesson-recorded", 1, LessonRecorded.class),
            new EventType("plan.lessons-carried", 1, LessonsCarried.class),
            new EventType("plan.district-policy-set", 1, DistrictPolicySet.class),
            new EventType("plan.district-arranged", 1, DistrictArranged.class),
            new EventType("plan.counterpart-acknowledged", 1, CounterpartAcknowledged.class),
            new EventType("plan.ended", 1, PlanEnded.class),
            new EventType("plan-year.opened", 1, PlanYearOpened.class),
            new EventType("plan-year.carried-over", 1, YearCarriedOver.class),
            new EventType("plan-year.annual-plan-submitted", 1, AnnualPlanSubmitted.class),
            new EventType("plan-year.annual-plan-revised", 1, AnnualPlanRevised.class),
            new EventType("plan-year.progress-recorded", 1, ProgressRecorded.class),
            new EventType("plan-year.progress-corrected", 1, ProgressCorrected.class),
            new EventType("plan-year.action-evaluated", 1, ActionEvaluated.class),
            new EventType("plan-year.review-submitted", 1, ReviewSubmitted.class),
            new EventType("plan-year.directions-decided", 1, DirectionsDecided.class),
            new EventType("plan-year.closed", 2, PlanYearClosed.class),
            new EventType("plan-year.reopened", 1, PlanYearReopened.class),
            new EventType("opinion.raised", 1, OpinionRaised.class),
            new EventType("opinion.answered", 1, OpinionAnswered.class),
            new EventType("opinion.answer-revised", 1, AnswerRevised.class),
            new EventType("opinion.reflected", 1, OpinionReflected.class),
            new EventType("opinion.left-unreflected", 1, OpinionLeftUnreflected.class),
            new EventType("opinion.withdrawn", 1, OpinionWithdrawn.class),
            new EventType("issue.raised", 1, IssueRaised.class),
            new EventType("issue.taken-up", 1, IssueTakenUp.class),
            new EventType("issue.declined", 1, IssueDeclined.class),
            new EventType("issue.heard-back", 1, IssueHeardBack.class),
            new EventType("issue.resolved", 1, IssueResolved.class),
            new EventType("issue.common-formed", 1, CommonIssueFormed.class),
            new EventType("issue.common-joined", 1, CommonIssueJoined.class),
            new EventType("issue.common-left", 1, CommonIssueLeft.class),
            new EventType("issue.common-taken-up", 1, CommonIssueTakenUp.class),
            new EventType("issue.common-declined", 1, CommonIssueDeclined.class),
            new EventType("issue.common-resolved", 1, CommonIssueResolved.class),
            new EventType("pledge.made", 1, PledgeMade.class),
            new EventType("pledge.revised", 1, PledgeRevised.class),
            new EventType("pledge.reported", 1, PledgeReported.class),
            new EventType("pledge.withdrawn", 1, PledgeWithdrawn.class),
            new EventType("council.established", 1, CouncilEstablished.class),
            new EventType("council.revised", 1, CouncilRevised.class),
            new EventType("council.member-appointed", 1, MemberAppointed.class),
            new EventType("council.member-replaced", 1, MemberReplaced.class),
            new EventType("council.membership-ended", 1, MembershipEnded.class),
            new EventType("council.meeting-planned", 1, MeetingPlanned.class),
            new EventType("council.meeting-cancelled", 1, MeetingCancelled.class),
            new EventType("council.meeting-held", 1, MeetingHeld.class),
            new EventType("council.minutes-recorded", 1, MinutesRecorded.class),
            new EventType("council.meeting-closed", 1, MeetingClosed.class),
            new EventType("council.dissolved", 1, CouncilDissolved.class),
            new EventType("snapshot.taken", 1, SnapshotTaken.class),
            new EventType("snapshot.reported", 1, SnapshotReported.class),
            new EventType("snapshot.report-deliberated", 1, ReportDeliberated.class),
            new EventType("publication.edition-published", 1, EditionPublished.class),
            new EventType("publication.edition-distributed", 1, EditionDistributed.class),
            new EventType("publication.edition-withdrawn", 1, EditionWithdrawn.class),
            new EventType("publication.gathering-held", 1, GatheringHeld.class));

    private static final Map<String, EventType> BY_NAME = byName();
    private static final Map<Class<?>, EventType> BY_CLASS = byClass();

    private EventCatalogue() {}

    /** All types, in the order in which a reader meets them. */
    public static List<EventType> types() {
        return TYPES;
    }

    public static Optional<EventType> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /**
     * The type of a class.
     *
     * @throws IllegalArgumentException when the class is not in the catalogue
     */
    public static EventType of(Class<? extends Event> javaClass) {
        EventType type = BY_CLASS.get(javaClass);
        if (type == null) {
            throw new IllegalArgumentException("not in the event catalogue: " + javaClass.getName());
        }
        return type;
    }

    private static Map<String, EventType> byName() {
        Map<String, EventType> index = new LinkedHashMap<>();
        TYPES.forEach(type -> index.put(type.name(), type));
        return Map.copyOf(index);
    }

    private static Map<Class<?>, EventType> byClass() {
        Map<Class<?>, EventType> index = new LinkedHashMap<>();
        TYPES.forEach(type -> index.put(type.javaClass(), type));
        return Map.copyOf(index);
    }
}
