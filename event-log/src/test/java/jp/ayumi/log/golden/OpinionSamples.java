package jp.ayumi.log.golden;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.ayumi.api.Event;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.PersonalDataKind;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.MeetingId;
import jp.ayumi.api.opinion.AnswerRevised;
import jp.ayumi.api.opinion.Destination;
import jp.ayumi.api.opinion.OpinionAnswered;
import jp.ayumi.api.opinion.OpinionBookId;
import jp.ayumi.api.opinion.OpinionId;
import jp.ayumi.api.opinion.OpinionKind;
import jp.ayumi.api.opinion.OpinionLeftUnreflected;
import jp.ayumi.api.opinion.OpinionRaised;
import jp.ayumi.api.opinion.OpinionReflected;
import jp.ayumi.api.opinion.OpinionWithdrawn;
import jp.ayumi.api.opinion.RaisedOpinion;
import jp.ayumi.api.opinion.Reflection;
import jp.ayumi.api.opinion.Stance;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.snapshot.SnapshotId;

/** What was said is invented. */
final class OpinionSamples {

    private static final OpinionBookId BOOK = new OpinionBookId("kohoku/ward-4/2024");
    private static final OpinionId OPINION = new OpinionId("more-carriers");

    private OpinionSamples() {}

    static Stream<Event> events() {
        return Stream.of(
                new OpinionRaised(
                        BOOK,
                        OPINION,
                        new RaisedOpinion(
                                new CouncilId("kohoku/promotion-council"),
                                new CouncilId("kohoku/hiyoshi-council"),
                                new MeetingId("2024-2"),
                                new SnapshotId("kohoku/result-2024"),
                                new ElementId("open-salon"),
                                OpinionKind.NEW_ISSUE,
                                "担い手の裾野を広げてほしい。",
                                LocalDate.of(2025, 2, 18)),
                        OrderedSets.copyOf(List.of(PersonalDataKind.PERSON, PersonalDataKind.LONG_NUMBER))),
                new OpinionAnswered(
                        BOOK, OPINION, Stance.PARTLY_ACCEPTED, "次年度の年間計画で検討する。", LocalDate.of(2025, 3, 5), Set.of()),
                new AnswerRevised(BOOK, OPINION, Stance.ACCEPTED, "次年度の年間計画に反映する。", "協議が整ったため", Set.of()),
                new OpinionReflected(
                        BOOK,
                        OPINION,
                        1,
                        new Reflection(
                                Destination.ACTION, new ElementId("open-salon"), null, null, null, "担い手養成講座を加えた。")),
                new OpinionLeftUnreflected(BOOK, OPINION, "予算の確保を待つため"),
                new OpinionWithdrawn(BOOK, OPINION, "質問として整理したため"));
    }
}
