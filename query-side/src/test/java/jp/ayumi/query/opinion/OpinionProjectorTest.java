package jp.ayumi.query.opinion;

import static jp.ayumi.query.plan.PlanSamples.APRIL;
import static jp.ayumi.query.plan.PlanSamples.CITY;
import static jp.ayumi.query.plan.PlanSamples.YEAR;
import static jp.ayumi.query.plan.PlanSamples.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.opinion.AnswerRevised;
import jp.ayumi.api.opinion.Destination;
import jp.ayumi.api.opinion.GetOpinion;
import jp.ayumi.api.opinion.ListOpinions;
import jp.ayumi.api.opinion.ListOpinionsOfCouncil;
import jp.ayumi.api.opinion.ListReflectedOpinions;
import jp.ayumi.api.opinion.OpinionAnswered;
import jp.ayumi.api.opinion.OpinionBookId;
import jp.ayumi.api.opinion.OpinionId;
import jp.ayumi.api.opinion.OpinionKind;
import jp.ayumi.api.opinion.OpinionLeftUnreflected;
import jp.ayumi.api.opinion.OpinionRaised;
import jp.ayumi.api.opinion.OpinionReflected;
import jp.ayumi.api.opinion.OpinionState;
import jp.ayumi.api.opinion.OpinionView;
import jp.ayumi.api.opinion.OpinionWithdrawn;
import jp.ayumi.api.opinion.RaisedOpinion;
import jp.ayumi.api.opinion.ReflectedOpinionsView;
import jp.ayumi.api.opinion.Reflection;
import jp.ayumi.api.opinion.Stance;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.snapshot.SnapshotId;
import jp.ayumi.query.plan.KnownPlans;
import jp.ayumi.query.projection.Projection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OpinionProjectorTest {

    private static final OpinionBookId BOOK = OpinionBookId.of(PlanYearId.of(CITY, YEAR));
    private static final OpinionBookId LATER = OpinionBookId.of(PlanYearId.of(CITY, YEAR.next()));
    private static final CouncilId COMMITTEE = new CouncilId("tomakomai/committee");
    private static final SnapshotId REPORT = new SnapshotId("tomakomai/result");
    private static final PlanId NEXT = new PlanId("tomakomai/city-4");
    private static final OpinionId FIRST = new OpinionId("first");
    private static final OpinionId SECOND = new OpinionId("second");

    private final Projection given = Projection.of(new OpinionProjector())
            .given(
                    raised(BOOK, FIRST, id("action-1"), REPORT),
                    raised(BOOK, SECOND, null, null),
                    raised(LATER, FIRST, null, null));

    private OpinionQueries queries() {
        return new OpinionQueries(given.tables(), new KnownPlans(), council -> council.equals(COMMITTEE));
    }

    private OpinionView first() {
        return queries().answer(new GetOpinion(BOOK, FIRST)).orElseThrow();
    }

    private List<String> listed(@Nullable OpinionState state) {
        return queries()
                .answer(new ListOpinions(CITY, null, state, null, null, 0, 50))
                .orElseThrow()
                .opinions()
                .stream()
                .map(opinion -> opinion.planYear().fiscalYear() + " " + opinion.opinion())
                .toList();
    }

    @Test
    @Tag("NIS-4")
    void whatNobodyHasAnsweredCanBeAskedFor() {
        given.given(answered(Stance.NOTED), new OpinionWithdrawn(LATER, FIRST, "質問だった"));

        assertThat(listed(OpinionState.UNANSWERED)).containsExactly(YEAR + " second");
        assertThat(listed(OpinionState.ANSWERED)).containsExactly(YEAR + " first");
        assertThat(listed(OpinionState.WITHDRAWN)).containsExactly(YEAR.next() + " first");
        assertThat(listed(null)).hasSize(3);
    }

    @Test
    @Tag("NIS-5")
    void whatWasAcceptedAndReflectedNowhereCanBeAskedFor() {
        given.given(answered(Stance.ACCEPTED));
        assertThat(listed(OpinionState.ACCEPTED_UNREFLECTED)).containsExactly(YEAR + " first");

        given.given(new OpinionLeftUnreflected(BOOK, FIRST, "予算を待つ"));
        assertThat(first().state()).isEqualTo(OpinionState.LEFT_UNREFLECTED);
        assertThat(first().left().reason()).isEqualTo("予算を待つ");

        given.given(reflected(1, new Reflection(Destination.ACTION, id("action-1"), null, null, null, "加えた")));
        assertThat(first().state()).isEqualTo(OpinionState.REFLECTED);
        assertThat(first().left()).isNull();
        assertThat(listed(OpinionState.ACCEPTED_UNREFLECTED)).isEmpty();
    }

    @Test
    void onADayItsFateIsWhatHadBecomeOfItByThen() {
        given.given(answered(Stance.ACCEPTED)).recordedOn("2025-06-01").given(left());
        given.recordedOn("2025-09-01")
                .given(reflected(1, new Reflection(Destination.ACTION, id("action-1"), null, null, null, "加えた")));
        given.recordedOn("2025-10-01").given(new OpinionWithdrawn(BOOK, FIRST, "別の形で"));

        assertThat(stateOn(APRIL.minusDays(1).toString())).isEmpty();
        assertThat(stateOn(APRIL.toString())).contains(OpinionState.ACCEPTED_UNREFLECTED);
        assertThat(stateOn("2025-06-01")).contains(OpinionState.LEFT_UNREFLECTED);
        assertThat(stateOn("2025-09-01")).contains(OpinionState.REFLECTED);
        assertThat(stateOn("2025-10-01")).contains(OpinionState.WITHDRAWN);
        assertThat(first().left()).isNull();
    }

    @Test
    void anAnswerThatNoLongerAsksForItEndsThatItWasLeft() {
        given.given(answered(Stance.ACCEPTED), left());
        given.given(new AnswerRevised(BOOK, FIRST, Stance.NOTED, "控える", "見直した", Set.of()));
        given.given(new AnswerRevised(BOOK, FIRST, Stance.ACCEPTED, "加える", "再び", Set.of()));

        assertThat(first().state()).isEqualTo(OpinionState.ACCEPTED_UNREFLECTED);
    }

    @Test
    void onADayOnlyWhatHadBeenSaidAndReflectedIsListed() {
        given.given(answered(Stance.ACCEPTED)).recordedOn("2025-09-01");
        given.given(reflected(1, new Reflection(Destination.ACTION, id("action-1"), null, null, null, "")));

        LocalDate before = APRIL.minusDays(1);
        assertThat(queries()
                        .answer(new ListOpinions(CITY, null, null, null, null, 0, 50, before))
                        .orElseThrow()
                        .opinions())
                .isEmpty();
        assertThat(queries()
                        .answer(new ListOpinionsOfCouncil(
                                COMMITTEE, OpinionState.ACCEPTED_UNREFLECTED, 0, 50, LocalDate.parse("2025-08-31")))
                        .orElseThrow()
                        .opinions())
                .hasSize(1);
        assertThat(queries()
                        .answer(new ListReflectedOpinions(CITY, null, null, null, 0, 50, LocalDate.parse("2025-08-31")))
                        .orElseThrow()
                        .opinions())
                .isEmpty();
    }

    private Optional<OpinionState> stateOn(String day) {
        return queries()
                .answer(new GetOpinion(BOOK, FIRST, LocalDate.parse(day)))
                .map(OpinionView::state);
    }

    private static OpinionLeftUnreflected left() {
        return new OpinionLeftUnreflected(BOOK, FIRST, "予算を待つ");
    }

    @Test
    void everyStepOfItsFateLeadsToItsEvent() {
        given.given(
                answered(Stance.NOTED),
                new AnswerRevised(BOOK, FIRST, Stance.ACCEPTED, "加える", "協議が整った", Set.of()),
                reflected(1, new Reflection(Destination.REVISION, null, 2, null, null, "加えた")));

        assertThat(first().raised().position()).isEqualTo(1);
        assertThat(first().answers())
                .extracting(answer -> answer.trace().position() + " " + answer.stance() + " " + answer.reason())
                .containsExactly("4 NOTED null", "5 ACCEPTED 協議が整った");
        assertThat(first().reflections())
                .extracting(reflection -> reflection.trace().position())
                .containsExactly(6L);
    }

    @Test
    @Tag("KAN-4")
    void aReportLeadsToTheOpinionsOnIt() {
        assertThat(queries()
                        .answer(new ListOpinions(CITY, null, null, null, REPORT, 0, 50))
                        .orElseThrow()
                        .opinions())
                .extracting(OpinionView::opinion)
                .containsExactly(FIRST);
    }

    @Test
    void aCouncilThatIsNotKnownHasNone() {
        assertThat(queries().answer(new ListOpinionsOfCouncil(new CouncilId("tomakomai/nobody"), null, 0, 50)))
                .isEmpty();
    }

    @Test
    void aCouncilAnElementAndAYearHaveTheirOpinions() {
        assertThat(queries()
                        .answer(new ListOpinionsOfCouncil(COMMITTEE, OpinionState.UNANSWERED, 0, 50))
                        .orElseThrow()
                        .opinions())
                .hasSize(3);
        assertThat(queries()
                        .answer(new ListOpinions(CITY, null, null, id("action-1"), null, 0, 50))
                        .orElseThrow()
                        .opinions())
                .hasSize(1);
        assertThat(queries().answer(new ListOpinions(CITY, YEAR, null, null, null, 0, 50)))
                .as("a year that was not opened")
                .isEmpty();
    }

    @Test
    void aPageGoesOnWhereTheOneBeforeEnded() {
        var first = queries()
                .answer(new ListOpinions(CITY, null, null, null, null, 0, 2))
                .orElseThrow();
        var second = queries()
                .answer(new ListOpinions(CITY, null, null, null, null, first.next(), 2))
                .orElseThrow();

        assertThat(first.opinions()).hasSize(2);
        assertThat(first.next()).isEqualTo(2L);
        assertThat(second.opinions()).hasSize(1);
        assertThat(second.next()).isNull();
    }

    @Test
    @Tag("NIS-5")
    void everyDestinationTellsWhichOpinionsWentIntoIt() {
        given.given(
                answered(Stance.ACCEPTED),
                reflected(1, new Reflection(Destination.EVALUATION, id("action-1"), null, null, null, "")),
                reflected(2, new Reflection(Destination.REVISION, null, 2, null, null, "")),
                reflected(3, new Reflection(Destination.ANNUAL_PLAN, null, null, YEAR.next(), null, "")),
                reflected(4, new Reflection(Destination.NEXT_PLAN, id("action-7"), null, null, NEXT, "")));

        assertThat(numbers(CITY, id("action-1"), null, null)).containsExactly(1);
        assertThat(numbers(CITY, null, 2, null)).containsExactly(2);
        assertThat(numbers(CITY, null, null, YEAR)).containsExactly(1);
        assertThat(numbers(CITY, null, null, YEAR.next())).containsExactly(3);
        assertThat(numbers(NEXT, id("action-7"), null, null)).containsExactly(4);
        assertThat(reflectedIn(CITY, null, null, null)
                        .opinions()
                        .get(0)
                        .opinion()
                        .opinion())
                .isEqualTo(FIRST);
    }

    @Test
    void theVersionOfABookIsTheNumberOfItsEvents() {
        given.given(answered(Stance.NOTED));

        assertThat(queries().version(BOOK)).isEqualTo(3);
        assertThat(queries().version(LATER)).isEqualTo(1);
        assertThat(queries().version(OpinionBookId.of(PlanYearId.of(NEXT, YEAR))))
                .isZero();
    }

    private List<Integer> numbers(
            PlanId plan, @Nullable ElementId element, @Nullable Integer revision, @Nullable FiscalYear year) {
        return reflectedIn(plan, element, revision, year).opinions().stream()
                .map(reflected -> reflected.here().number())
                .toList();
    }

    private ReflectedOpinionsView reflectedIn(
            PlanId plan, @Nullable ElementId element, @Nullable Integer revision, @Nullable FiscalYear year) {
        return queries()
                .answer(new ListReflectedOpinions(plan, element, revision, year, 0, 50))
                .orElseThrow();
    }

    private static OpinionRaised raised(
            OpinionBookId book, OpinionId opinion, @Nullable ElementId element, @Nullable SnapshotId snapshot) {
        RaisedOpinion said =
                new RaisedOpinion(COMMITTEE, null, null, snapshot, element, OpinionKind.NEW_ISSUE, "担い手を", APRIL);
        return new OpinionRaised(book, opinion, said, Set.of());
    }

    private static OpinionAnswered answered(Stance stance) {
        return new OpinionAnswered(BOOK, FIRST, stance, "検討する", APRIL, Set.of());
    }

    private static OpinionReflected reflected(int number, Reflection reflection) {
        return new OpinionReflected(BOOK, FIRST, number, reflection);
    }
}
