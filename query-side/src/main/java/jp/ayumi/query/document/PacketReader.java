package jp.ayumi.query.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.CouncilView;
import jp.ayumi.api.council.GetCouncil;
import jp.ayumi.api.council.ListMeetings;
import jp.ayumi.api.council.MeetingId;
import jp.ayumi.api.council.MeetingListView;
import jp.ayumi.api.council.MeetingView;
import jp.ayumi.api.opinion.ListOpinionsOfCouncil;
import jp.ayumi.api.opinion.OpinionPageView;
import jp.ayumi.api.opinion.OpinionState;
import jp.ayumi.api.opinion.OpinionView;
import jp.ayumi.api.snapshot.FrozenRecordView;
import jp.ayumi.api.snapshot.GetFrozenRecord;
import jp.ayumi.api.snapshot.ListReports;
import jp.ayumi.api.snapshot.ReceivedReportView;
import jp.ayumi.api.snapshot.ReceivedReportsView;
import jp.ayumi.api.snapshot.SnapshotId;
import jp.ayumi.query.web.Moments;
import jp.ayumi.query.web.QueryProblem;
import jp.ayumi.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what lies before a council at a meeting, all of it as it was recorded at one position. */
@Component
class PacketReader {

    private static final int PAGE = 200;

    /** Each record is some pages long; who hands out more hands out several packets. */
    private static final int MOST_REPORTS = 20;

    private static final int MOST_OPINIONS = 200;

    private final Questions questions;
    private final Moments moments;

    PacketReader(Questions questions, Moments moments) {
        this.questions = questions;
        this.moments = moments;
    }

    Packet read(CouncilId council, MeetingId meeting, Wording words) {
        long position = moments.settle();
        MeetingView held = meeting(council, meeting);
        CouncilView view = questions
                .find(new GetCouncil(council, held.date(), null), CouncilView.class)
                .orElseThrow(QueryProblem.COUNCIL_UNKNOWN.about("council", council));
        List<ReceivedReportView> reports = reports(council, held);
        return new Packet(
                view,
                held,
                reports,
                reports.stream()
                        .map(ReceivedReportView::snapshot)
                        .distinct()
                        .map(snapshot -> record(snapshot, words))
                        .toList(),
                opinions(council, held.date()),
                position);
    }

    private MeetingView meeting(CouncilId council, MeetingId meeting) {
        return questions
                .find(new GetCouncil(council, LocalDate.EPOCH, null), CouncilView.class)
                .orElseThrow(QueryProblem.COUNCIL_UNKNOWN.about("council", council))
                .meetings()
                .stream()
                .flatMap(year ->
                        questions.find(new ListMeetings(council, year.fiscalYear()), MeetingListView.class).stream())
                .flatMap(year -> year.meetings().stream())
                .filter(known -> known.meeting().equals(meeting))
                .findFirst()
                .orElseThrow(() -> DocumentProblem.MEETING_UNKNOWN.about("meeting", meeting));
    }

    private List<ReceivedReportView> reports(CouncilId council, MeetingView meeting) {
        return all(
                after -> questions
                        .find(new ListReports(council, after, PAGE), ReceivedReportsView.class)
                        .orElseThrow(QueryProblem.COUNCIL_UNKNOWN.about("council", council)),
                ReceivedReportsView::reports,
                ReceivedReportsView::next,
                report -> liesBefore(meeting, report),
                MOST_REPORTS);
    }

    private static boolean liesBefore(MeetingView meeting, ReceivedReportView report) {
        return !report.reportedOn().isAfter(meeting.date())
                && (report.deliberation() == null
                        || report.deliberation().meeting().equals(meeting.meeting()));
    }

    private RecordText record(SnapshotId snapshot, Wording words) {
        return questions
                .find(new GetFrozenRecord(snapshot), FrozenRecordView.class)
                .map(record -> RecordText.of(record, words))
                .orElseThrow(QueryProblem.SNAPSHOT_UNKNOWN.about("snapshot", snapshot));
    }

    private List<OpinionView> opinions(CouncilId council, LocalDate day) {
        return Stream.of(OpinionState.UNANSWERED, OpinionState.ACCEPTED_UNREFLECTED)
                .flatMap(state -> all(
                        after -> questions
                                .find(new ListOpinionsOfCouncil(council, state, after, PAGE), OpinionPageView.class)
                                .orElseThrow(QueryProblem.COUNCIL_UNKNOWN.about("council", council)),
                        OpinionPageView::opinions,
                        OpinionPageView::next,
                        (OpinionView opinion) -> !opinion.said().raisedOn().isAfter(day),
                        MOST_OPINIONS)
                        .stream())
                .toList();
    }

    /** All pages of a list; refused when there is more than a packet can hold. */
    private static <P, R> List<R> all(
            Function<Long, P> page,
            Function<P, List<R>> rows,
            Function<P, @Nullable Long> next,
            java.util.function.Predicate<R> wanted,
            int most) {
        List<R> all = new ArrayList<>();
        Optional<Long> after = Optional.of(0L);
        while (after.isPresent()) {
            P read = page.apply(after.get());
            rows.apply(read).stream().filter(wanted).forEach(all::add);
            if (all.size() > most) {
                throw DocumentProblem.PACKET_TOO_LARGE.about("most", most);
            }
            after = Optional.ofNullable(next.apply(read));
        }
        return all;
    }
}
