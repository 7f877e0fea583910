package jp.ayumi.log.golden;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.Action;
import jp.ayumi.api.plan.Baseline;
import jp.ayumi.api.plan.BetterDirection;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.Goal;
import jp.ayumi.api.plan.Indicator;
import jp.ayumi.api.plan.Measure;
import jp.ayumi.api.plan.PlanTree;
import jp.ayumi.api.plan.Target;

/** A tree in which every optional thing is once there and once missing. */
final class TreeSamples {

    private static final ElementId MEASURE = new ElementId("measure-1");

    private TreeSamples() {}

    static PlanTree whole() {
        return new PlanTree(
                List.of(new Goal(new ElementId("goal-1"), "支え合いの心を育む（ひと）", "福祉の心を育てます。")),
                List.of(
                        new Measure(MEASURE, new ElementId("goal-1"), "福祉教育の推進", "", "3-1-2"),
                        new Measure(new ElementId("measure-2"), new ElementId("goal-1"), "担い手の育成", "", null)),
                List.of(action("watch-over", "高齢者の見守り"), action("paper-leaflet", "啓発冊子の配布")),
                List.of(
                        counted(BigDecimal.valueOf(120)),
                        new Indicator(
                                new ElementId("isolation"),
                                new ElementId("goal-1"),
                                "孤立を感じる人の割合",
                                "%",
                                "市民意識調査",
                                BetterDirection.DOWN,
                                null,
                                List.of(),
                                "国の調査方法が変わるため目標値を置かない",
                                null)));
    }

    static PlanTree onlyAction(String id, String title) {
        return new PlanTree(List.of(), List.of(), List.of(action(id, title)), List.of());
    }

    static PlanTree onlyIndicator(BigDecimal baseline) {
        return new PlanTree(List.of(), List.of(), List.of(), List.of(counted(baseline)));
    }

    private static Action action(String id, String title) {
        return new Action(
                new ElementId(id),
                MEASURE,
                title,
                "町内会・民生委員と協力して行う。",
                OrderedSets.copyOf(List.of(new OrganizationId("shakyo"), new OrganizationId("city-hall"))),
                Set.of(new AreaId("east")),
                true);
    }

    private static Indicator counted(BigDecimal baseline) {
        return new Indicator(
                new ElementId("watchers"),
                MEASURE,
                "見守り協力員の数",
                "人",
                "福祉部調べ",
                BetterDirection.UP,
                new Baseline(new FiscalYear(2022), baseline),
                List.of(
                        new Target(new FiscalYear(2023), new BigDecimal("130")),
                        new Target(new FiscalYear(2027), new BigDecimal("180.0"))),
                null,
                new BigDecimal("3"));
    }
}
