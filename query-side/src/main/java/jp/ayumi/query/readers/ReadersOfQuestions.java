package jp.ayumi.query.readers;

import static java.util.Map.entry;
import static jp.ayumi.query.readers.Readers.ACCESS;
import static jp.ayumi.query.readers.Readers.EVERYBODY;
import static jp.ayumi.query.readers.Readers.INSTALLATION;
import static jp.ayumi.query.readers.Readers.JOURNAL;
import static jp.ayumi.query.readers.Readers.MUNICIPALITY;
import static jp.ayumi.query.readers.Readers.TOWN;

import java.util.Map;
import jp.ayumi.api.Question;
import jp.ayumi.api.access.GetAccessPolicy;
import jp.ayumi.api.access.ListAccessMembers;
import jp.ayumi.api.board.GetBoard;
import jp.ayumi.api.board.GetCompleteness;
import jp.ayumi.api.council.GetCadence;
import jp.ayumi.api.council.GetCouncil;
import jp.ayumi.api.council.ListCouncils;
import jp.ayumi.api.council.ListMeetings;
import jp.ayumi.api.council.ListMembers;
import jp.ayumi.api.event.GetEvent;
import jp.ayumi.api.event.ListEvents;
import jp.ayumi.api.issue.GetCommonIssue;
import jp.ayumi.api.issue.GetIssue;
import jp.ayumi.api.issue.ListCommonIssues;
import jp.ayumi.api.issue.ListIssues;
import jp.ayumi.api.issue.ListTakenUpIssues;
import jp.ayumi.api.journal.ListAccesses;
import jp.ayumi.api.journal.ListExercisedRoles;
import jp.ayumi.api.journal.ListJournal;
import jp.ayumi.api.municipality.GetMunicipality;
import jp.ayumi.api.municipality.ListMunicipalities;
import jp.ayumi.api.opinion.GetOpinion;
import jp.ayumi.api.opinion.ListOpinions;
import jp.ayumi.api.opinion.ListOpinionsOfCouncil;
import jp.ayumi.api.opinion.ListReflectedOpinions;
import jp.ayumi.api.plan.GetCounterparts;
import jp.ayumi.api.plan.GetDistrict;
import jp.ayumi.api.plan.GetDistricts;
import jp.ayumi.api.plan.GetLessons;
import jp.ayumi.api.plan.GetPlan;
import jp.ayumi.api.plan.GetPlanHistory;
import jp.ayumi.api.plan.ListPlans;
import jp.ayumi.api.plan.ListRevisions;
import jp.ayumi.api.planyear.GetAdministrativeEvaluation;
import jp.ayumi.api.planyear.GetDashboard;
import jp.ayumi.api.planyear.GetPlanYear;
import jp.ayumi.api.planyear.GetTrend;
import jp.ayumi.api.planyear.GetYearDashboard;
import jp.ayumi.api.planyear.ListProgress;
import jp.ayumi.api.pledge.ListPledges;
import jp.ayumi.api.proof.GetConsistencyProof;
import jp.ayumi.api.proof.GetEntryBundle;
import jp.ayumi.api.proof.GetInclusionProof;
import jp.ayumi.api.publication.GetEdition;
import jp.ayumi.api.publication.GetEditionContent;
import jp.ayumi.api.publication.GetPublication;
import jp.ayumi.api.publication.GetPublishedRecord;
import jp.ayumi.api.publication.ListEditions;
import jp.ayumi.api.publication.ListGatherings;
import jp.ayumi.api.publication.ListPublishedPlans;
import jp.ayumi.api.replay.GetComparison;
import jp.ayumi.api.replay.GetReplay;
import jp.ayumi.api.replay.GetReplayStep;
import jp.ayumi.api.snapshot.GetFrozenRecord;
import jp.ayumi.api.snapshot.GetSnapshot;
import jp.ayumi.api.snapshot.GetSnapshotContent;
import jp.ayumi.api.snapshot.ListReports;
import jp.ayumi.api.snapshot.ListSnapshots;
import jp.ayumi.api.timeline.GetTimeline;
import jp.ayumi.api.timeline.ListMoments;

/**
 * Who may ask which question: one line for each, in one place. What has no line is answered to nobody.
 */
final class ReadersOfQuestions {

    private static final Map<Class<? extends Question>, Readers> ALL = Map.ofEntries(
            entry(GetAccessPolicy.class, ACCESS),
            entry(ListAccessMembers.class, ACCESS),
            entry(GetBoard.class, MUNICIPALITY),
            entry(GetCompleteness.class, MUNICIPALITY),
            entry(GetCadence.class, MUNICIPALITY),
            entry(GetCouncil.class, MUNICIPALITY),
            entry(ListCouncils.class, MUNICIPALITY),
            entry(ListMeetings.class, MUNICIPALITY),
            entry(ListMembers.class, MUNICIPALITY),
            entry(GetEvent.class, MUNICIPALITY),
            entry(ListEvents.class, MUNICIPALITY),
            entry(GetCommonIssue.class, MUNICIPALITY),
            entry(GetComparison.class, MUNICIPALITY),
            entry(GetReplay.class, MUNICIPALITY),
            entry(GetReplayStep.class, MUNICIPALITY),
            entry(GetIssue.class, MUNICIPALITY),
            entry(ListCommonIssues.class, MUNICIPALITY),
            entry(ListIssues.class, MUNICIPALITY),
            entry(ListTakenUpIssues.class, MUNICIPALITY),
            entry(ListAccesses.class, JOURNAL),
            entry(ListExercisedRoles.class, JOURNAL),
            entry(ListJournal.class, JOURNAL),
            entry(GetMunicipality.class, TOWN),
            entry(ListMunicipalities.class, EVERYBODY),
            entry(GetOpinion.class, MUNICIPALITY),
            entry(ListOpinions.class, MUNICIPALITY),
            entry(ListOpinionsOfCouncil.class, MUNICIPALITY),
            entry(ListReflectedOpinions.class, MUNICIPALITY),
            entry(GetCounterparts.class, MUNICIPALITY),
            entry(GetDistrict.class, MUNICIPALITY),
            entry(GetDistricts.class, MUNICIPALITY),
            entry(GetLessons.class, MUNICIPALITY),
            entry(GetPlan.class, MUNICIPALITY),
            entry(GetPlanHistory.class, MUNICIPALITY),
            entry(ListPlans.class, MUNICIPALITY),
            entry(ListRevisions.class, MUNICIPALITY),
            entry(GetAdministrativeEvaluation.class, MUNICIPALITY),
            entry(GetDashboard.class, MUNICIPALITY),
            entry(GetPlanYear.class, MUNICIPALITY),
            entry(GetTrend.class, MUNICIPALITY),
            entry(GetYearDashboard.class, MUNICIPALITY),
            entry(ListProgress.class, MUNICIPALITY),
            entry(ListPledges.class, MUNICIPALITY),
            entry(GetConsistencyProof.class, EVERYBODY),
            entry(GetEntryBundle.class, INSTALLATION),
            entry(GetInclusionProof.class, MUNICIPALITY),
            entry(GetEdition.class, EVERYBODY),
            entry(GetEditionContent.class, EVERYBODY),
            entry(GetPublication.class, EVERYBODY),
            entry(ListPublishedPlans.class, EVERYBODY),
            entry(ListEditions.class, EVERYBODY),
            entry(ListGatherings.class, MUNICIPALITY),
            entry(GetTimeline.class, MUNICIPALITY),
            entry(ListMoments.class, MUNICIPALITY),
            entry(GetPublishedRecord.class, EVERYBODY),
            entry(GetFrozenRecord.class, MUNICIPALITY),
            entry(GetSnapshot.class, MUNICIPALITY),
            entry(GetSnapshotContent.class, MUNICIPALITY),
            entry(ListReports.class, MUNICIPALITY),
            entry(ListSnapshots.class, MUNICIPALITY));

    private ReadersOfQuestions() {}

    /**
     * @throws IllegalStateException for a question without a line
     */
    static Readers of(Question question) {
        Readers readers = ALL.get(question.getClass());
        if (readers == null) {
            throw new IllegalStateException(
                    "nobody may ask " + question.getClass().getSimpleName() + " yet");
        }
        return readers;
    }

    static Map<Class<? extends Question>, Readers> all() {
        return ALL;
    }
}
