package jp.ayumi.benchmarks.history;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import jp.ayumi.api.Event;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.plan.Act;
import jp.ayumi.api.plan.Action;
import jp.ayumi.api.plan.Baseline;
import jp.ayumi.api.plan.BetterDirection;
import jp.ayumi.api.plan.DirectionWord;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.EvaluationScheme;
import jp.ayumi.api.plan.EvaluationSchemeSet;
import jp.ayumi.api.plan.Goal;
import jp.ayumi.api.plan.Grade;
import jp.ayumi.api.plan.Indicator;
import jp.ayumi.api.plan.LevelNames;
import jp.ayumi.api.plan.Measure;
import jp.ayumi.api.plan.MidTermReviewPolicy;
import jp.ayumi.api.plan.PlanAdopted;
import jp.ayumi.api.plan.PlanDrafted;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanKind;
import jp.ayumi.api.plan.PlanPolicy;
import jp.ayumi.api.plan.PlanProfile;
import jp.ayumi.api.plan.PlanTree;
import jp.ayumi.api.plan.PlanTreeComposed;
import jp.ayumi.api.plan.ReviewQuestion;
import jp.ayumi.api.plan.Target;
import jp.ayumi.api.plan.Term;

/** An invented plan of the size of Tomakomai's: 3 goals, 7 measures with an indicator each, 14 actions, 5 fiscal years. */
final class PlanSample {

    static final int ACTIONS = 14;

    /** Long past, so that the command side accepts reports on every one of its years. */
    static final Term TERM = new Term(new FiscalYear(2019), new FiscalYear(2023));

    private static final int GOALS = 3;
    private static final int MEASURES = 7;

    private PlanSample() {}

    static ElementId action(int number) {
        return new ElementId("action-" + (number + 1));
    }

    /** The indicator of the measure that an action serves. */
    static ElementId indicatorOf(int action) {
        return new ElementId("indicator-" + (action % MEASURES + 1));
    }

    static List<Event> adoption(PlanId plan) {
        return List.of(
                new PlanDrafted(plan, profile()),
                new PlanTreeComposed(plan, tree()),
                new EvaluationSchemeSet(plan, scheme()),
                new PlanAdopted(plan, TERM.first().firstDay(), "計測市地域福祉計画推進委員会", "計画期間の開始に当たり策定"));
    }

    private static PlanProfile profile() {
        return new PlanProfile(
                PlanKind.CITY,
                "第3期計測市地域福祉計画",
                "ともに支え合い、安心して暮らせるまち",
                TERM,
                Town.CITY_HALL,
                null,
                new LevelNames("基本目標", "施策", "取組"),
                new PlanPolicy(MidTermReviewPolicy.NONE, null, Set.of()),
                true);
    }

    private static PlanTree tree() {
        return new PlanTree(
                numbers(GOALS)
                        .mapToObj(n -> new Goal(goal(n), "支え合いの心を育む " + (n + 1), "福祉の心を育てます。"))
                        .toList(),
                numbers(MEASURES)
                        .mapToObj(n -> new Measure(measure(n), goal(n % GOALS), "担い手の育成 " + (n + 1), "", "3-1-" + n))
                        .toList(),
                numbers(ACTIONS).mapToObj(PlanSample::anAction).toList(),
                numbers(MEASURES).mapToObj(PlanSample::indicator).toList());
    }

    private static Action anAction(int number) {
        return new Action(
                action(number),
                measure(number % MEASURES),
                "高齢者の見守り " + (number + 1),
                "町内会・民生委員と協力して行う。",
                Set.of(Town.responsibleFor(number)),
                Set.of(Town.school(number)),
                true);
    }

    private static Indicator indicator(int number) {
        return new Indicator(
                indicatorOf(number),
                measure(number),
                "見守り協力員の数",
                "人",
                "福祉部調べ",
                BetterDirection.UP,
                new Baseline(TERM.first().previous(), BigDecimal.valueOf(120)),
                TERM.years().stream()
                        .map(year -> new Target(year, BigDecimal.valueOf(130)))
                        .toList(),
                null,
                null);
    }

    private static EvaluationScheme scheme() {
        return new EvaluationScheme(
                List.of(new Grade("A", "順調", true, false), new Grade("D", "遅れている", false, true)),
                List.of(new DirectionWord("keep", "継続", Act.CONTINUE), new DirectionWord("widen", "拡充", Act.ADD)),
                List.of(new ReviewQuestion("goals", "どの程度進んだか"), new ReviewQuestion("next", "次年度に向けての課題は何か")));
    }

    private static ElementId goal(int number) {
        return new ElementId("goal-" + (number + 1));
    }

    private static ElementId measure(int number) {
        return new ElementId("measure-" + (number + 1));
    }

    private static IntStream numbers(int count) {
        return IntStream.range(0, count);
    }
}
