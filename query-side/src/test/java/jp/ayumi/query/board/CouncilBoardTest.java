package jp.ayumi.query.board;

import static jp.ayumi.query.board.Councils.COMMITTEE;
import static jp.ayumi.query.board.Councils.KAN_6;
import static jp.ayumi.query.board.Councils.NO_CADENCE;
import static jp.ayumi.query.board.Councils.appointment;
import static jp.ayumi.query.board.Councils.established;
import static jp.ayumi.query.board.Councils.held;
import static jp.ayumi.query.board.Councils.meeting;
import static jp.ayumi.query.board.Councils.member;
import static jp.ayumi.query.board.Watching.aWard;
import static jp.ayumi.query.board.Watching.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.ayumi.api.board.BoardItemView;
import jp.ayumi.api.board.BoardKind;
import jp.ayumi.api.board.DuePart;
import jp.ayumi.api.council.Cadence;
import jp.ayumi.api.council.CouncilDissolved;
import jp.ayumi.api.council.ExpectedMeeting;
import jp.ayumi.api.council.MeetingCancelled;
import jp.ayumi.api.council.MeetingId;
import jp.ayumi.api.council.MeetingPurpose;
import jp.ayumi.api.council.MeetingSlot;
import jp.ayumi.api.council.MemberReplaced;
import jp.ayumi.api.council.MembershipEnded;
import jp.ayumi.api.council.SeatId;
import jp.ayumi.api.planyear.PlanYearOpened;
import jp.ayumi.query.planyear.Sample;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is due of councils. */
class CouncilBoardTest {

    @Nested
    @Tag("KAN-6")
    class ACadence {

        private final Watching ward = aWard().given(established(KAN_6));

        private List<String> sentences(String day) {
            return ward.boardOn(day).items().stream()
                    .map(BoardItemView::sentence)
                    .toList();
        }

        @Test
        void showsBeforeItIsBrokenWhateverThePolicySays() {
            assertThat(ward.on("2025-01-29")).isEmpty();
            assertThat(sentences("2025-01-30"))
                    .containsExactlyInAnyOrder(
                            "推進会議の令和6年度の会議があと2回必要です",
                            "推進会議の令和6年度の会議(年度最初の会議、前年度の振り返り)が予定されていません",
                            "推進会議の令和6年度の会議(年度後半、次年度の取組の検討)が予定されていません");
            assertThat(ward.boardOn("2025-03-31").items())
                    .hasSize(3)
                    .allMatch(item -> item.days() == 0 && item.why().part() == DuePart.CADENCE);
        }

        @Test
        void isNewOnTheFirstOfApril() {
            assertThat(ward.on("2025-04-01")).isEmpty();
        }

        @Test
        void isKeptByWhatWasHeldAndByWhatIsPlanned() {
            ward.given(
                    meeting("m-1", "2024-05-10", MeetingPurpose.REVIEW_OF_LAST_YEAR),
                    held("m-1", "2024-05-12"),
                    meeting("m-2", "2025-02-10", MeetingPurpose.NEXT_YEAR));

            assertThat(ward.on("2025-02-10")).isEmpty();
        }

        @Test
        void isNotKeptByAMeetingWhoseDayPassedUnrecorded() {
            ward.given(
                    meeting("m-1", "2024-05-10", MeetingPurpose.REVIEW_OF_LAST_YEAR),
                    held("m-1", "2024-05-10"),
                    meeting("m-2", "2025-02-10", MeetingPurpose.NEXT_YEAR));

            assertThat(ward.on("2025-02-11"))
                    .containsExactly("MEETING 推進会議 2025-03-31 48", "MEETING 推進会議 2025-03-31 48");
        }

        @Test
        void isNotKeptByACancelledMeeting() {
            ward.given(
                    meeting("m-1", "2024-05-10", MeetingPurpose.REVIEW_OF_LAST_YEAR),
                    new MeetingCancelled(COMMITTEE, new MeetingId("m-1"), "台風"));

            assertThat(ward.on("2025-03-01")).contains("MEETING 推進会議 2025-03-31 30 x2");
        }

        @Test
        void asksForAnotherPurposeByTheDayOfTheFirstMeeting() {
            ward.given(meeting("m-1", "2024-05-10", MeetingPurpose.OTHER));

            assertThat(ward.on("2024-05-01")).containsExactly("MEETING 推進会議 2024-05-10 9");
        }

        @Test
        void ofTheFirstHalfIsDueByTheEndOfSeptember() {
            Watching half = aWard().given(established(new Cadence(
                    null, null, List.of(new ExpectedMeeting(MeetingSlot.FIRST_HALF, MeetingPurpose.PROGRESS_CHECK)))));

            assertThat(half.on("2024-09-30")).containsExactly("MEETING 推進会議 2024-09-30 0");
            assertThat(half.on("2024-10-01")).containsExactly("MEETING 推進会議 2024-09-30 -1");
            half.given(meeting("m-1", "2024-09-30", MeetingPurpose.PROGRESS_CHECK), held("m-1", "2024-09-30"));
            assertThat(half.on("2024-10-01")).isEmpty();
        }

        @Test
        void ofADissolvedCouncilAsksForNothing() {
            ward.given(new CouncilDissolved(COMMITTEE, day("2025-03-01"), "統合"));

            assertThat(ward.on("2025-03-01")).isEmpty();
            assertThat(ward.on("2025-02-28")).hasSize(3);
        }
    }

    @Nested
    class APlannedMeeting {

        private final Watching ward = aWard().under(Policies.notices(null, 21))
                .given(established(NO_CADENCE), meeting("m-1", "2024-06-30", MeetingPurpose.OTHER));

        @Test
        void showsFromTheNoticeOnUntilItIsRecorded() {
            assertThat(ward.on("2024-06-08")).isEmpty();
            assertThat(ward.on("2024-06-09")).containsExactly("MEETING 推進会議 2024-06-30 21");
            assertThat(ward.boardOn("2024-07-01").items())
                    .singleElement()
                    .satisfies(item -> assertThat(item.sentence()).contains("開催も中止も記録されていません"));
            ward.given(held("m-1", "2024-06-30"));
            assertThat(ward.on("2024-07-01")).isEmpty();
        }

        @Test
        void isNotWatchedWithoutANotice() {
            assertThat(ward.under(Policies.notices(90, null)).on("2024-06-30")).isEmpty();
        }
    }

    @Nested
    class Terms {

        private final Watching ward = aWard().under(Policies.notices(30, null))
                .given(
                        established(NO_CADENCE),
                        member("s-1", "citizen", "2023-04-01", "2025-03-31"),
                        member("s-2", "citizen", "2023-04-01", "2025-03-31"),
                        member("s-3", "academic", "2023-04-01", "2026-03-31"));

        @Test
        void showFromTheNoticeOnAndStayUntilSomebodyFollows() {
            assertThat(ward.on("2025-02-28")).isEmpty();
            assertThat(ward.on("2025-03-01"))
                    .containsExactly("TERM_ENDS 推進会議 2025-03-31 30", "TERM_ENDS 推進会議 2025-03-31 30");
            ward.given(member("s-4", "citizen", "2025-04-01", "2027-03-31"));
            assertThat(ward.on("2025-04-01")).containsExactly("TERM_ENDS 推進会議 2025-03-31 -1");
            ward.given(member("s-5", "citizen", "2025-06-01", "2027-03-31"));
            assertThat(ward.on("2025-04-01")).isEmpty();
        }

        @Test
        void areNotFilledByAnotherClass() {
            ward.given(member("s-4", "academic", "2025-04-01", "2027-03-31"));

            assertThat(ward.on("2025-03-31")).hasSize(2);
        }

        @Test
        void areNotAskedForAfterAYear() {
            assertThat(ward.on("2026-03-30"))
                    .filteredOn(item -> item.contains("2025-03-31"))
                    .hasSize(2);
            assertThat(ward.on("2026-03-31")).noneMatch(item -> item.contains("2025-03-31"));
        }

        @Test
        void thatEndedEarlyDoNotEndAgain() {
            ward.given(
                    new MembershipEnded(COMMITTEE, new SeatId("s-1"), day("2025-03-10"), "転居"),
                    new MemberReplaced(
                            COMMITTEE,
                            new SeatId("s-2"),
                            day("2025-03-14"),
                            appointment("s-6", "citizen", "2025-03-15", "2025-03-31"),
                            "辞任"));

            assertThat(ward.boardOn("2025-03-31").items())
                    .extracting(item -> String.valueOf(item.subject().seat()))
                    .containsExactly("s-6");
        }
    }

    @Test
    void theCouncilsThatWatchAPlanOweItsReview() {
        Watching ward = aWard().under(Policies.steps(null, 60, null, null))
                .given(established(NO_CADENCE), new PlanYearOpened(Sample.Y2024, 0));

        assertThat(ward.boardOn("2025-05-30").items())
                .filteredOn(item -> item.kind() == BoardKind.REVIEW)
                .singleElement()
                .satisfies(item -> assertThat(item.owner().council()).isEqualTo(COMMITTEE));
    }
}
