package jp.ayumi.query.planyear;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.plan.Act;
import jp.ayumi.api.plan.Action;
import jp.ayumi.api.plan.DirectionWord;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.EvaluationScheme;
import jp.ayumi.api.plan.Goal;
import jp.ayumi.api.plan.Grade;
import jp.ayumi.api.plan.Indicator;
import jp.ayumi.api.plan.Measure;
import jp.ayumi.api.plan.MidTermReviewPolicy;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanPolicy;
import jp.ayumi.api.plan.PlanTree;
import jp.ayumi.api.plan.ReviewQuestion;
import jp.ayumi.api.plan.Term;
import jp.ayumi.api.planyear.IndicatorActual;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.Progress;
import jp.ayumi.api.planyear.ProgressRecordId;
import jp.ayumi.api.planyear.ProgressRecorded;
import jp.ayumi.api.planyear.ProgressStatus;
import jp.ayumi.api.planyear.ReportingPeriod;
import jp.ayumi.query.plan.PlanAt;
import jp.ayumi.query.plan.PlanLine;
import jp.ayumi.query.plan.PlanSource;
import org.jspecify.annotations.Nullable;

/** An invented plan of 2024 to 2028 in which two goals have a measure each, for tests of what is made of its years. */
public final class Sample {

    public static final PlanId PLAN = new PlanId("kanagawa/ward-3");
    public static final FiscalYear FY2024 = new FiscalYear(2024);
    public static final FiscalYear FY2025 = new FiscalYear(2025);
    public static final PlanYearId Y2024 = PlanYearId.of(PLAN, FY2024);
    public static final PlanYearId Y2025 = PlanYearId.of(PLAN, FY2025);
    public static final OrganizationId WARD = new OrganizationId("ward-office");
    public static final OrganizationId COUNCIL = new OrganizationId("welfare-council");
    public static final ElementId SALON = new ElementId("a-salon");
    public static final ElementId WATCH = new ElementId("a-watch");
    public static final ElementId NEWS = new ElementId("a-news");
    public static final ElementId VISITS = new ElementId("i-visits");

    /** Kanagawa's three questions. */
    public static final EvaluationScheme SCHEME = new EvaluationScheme(
            List.of(
                    new Grade("A", "順調", true, false),
                    new Grade("B", "概ね順調", true, false),
                    new Grade("C", "やや遅れている", false, true),
                    new Grade("D", "遅れている", false, true)),
            List.of(
                    new DirectionWord("keizoku", "継続", Act.CONTINUE),
                    new DirectionWord("kakuju", "拡充", Act.ADD),
                    new DirectionWord("minaoshi", "見直し", Act.MODIFY),
                    new DirectionWord("haishi", "廃止", Act.END)),
            List.of(
                    new ReviewQuestion("q-progress", "目標に沿った取組がどの程度進んだか"),
                    new ReviewQuestion("q-issues", "次年度に向けての課題は何か"),
                    new ReviewQuestion("q-new", "新たに取り組むべきことはないか")));

    private Sample() {}

    public static Action action(ElementId id, String measure, Set<OrganizationId> organizations, String... areas) {
        return new Action(
                id,
                new ElementId(measure),
                "取組 " + id,
                "",
                organizations,
                Arrays.stream(areas).map(AreaId::new).collect(Collectors.toSet()),
                false);
    }

    public static PlanTree tree(List<Action> actions, Indicator... indicators) {
        return new PlanTree(
                List.of(goal("g-1"), goal("g-2")),
                List.of(measure("m-1", "g-1", "101-02"), measure("m-2", "g-2", null)),
                actions,
                List.of(indicators));
    }

    public static Goal goal(String id) {
        return new Goal(new ElementId(id), "目標 " + id, "");
    }

    public static Measure measure(String id, String goal, @Nullable String code) {
        return new Measure(new ElementId(id), new ElementId(goal), "施策 " + id, "", code);
    }

    public static PlanAt plan(PlanTree tree) {
        return plan(tree, 0, Map.of());
    }

    public static PlanAt plan(PlanTree tree, int revision, Map<ElementId, LocalDate> endedOn) {
        return new PlanAt(
                PLAN,
                "支え愛プラン",
                revision,
                new Term(FY2024, new FiscalYear(2028)),
                new PlanPolicy(
                        MidTermReviewPolicy.NONE,
                        null,
                        Set.of(
                                OrganizationKind.WARD_OFFICE,
                                OrganizationKind.SOCIAL_WELFARE_COUNCIL,
                                OrganizationKind.CARE_PLAZA,
                                OrganizationKind.RELATED_BODY)),
                SCHEME,
                tree,
                endedOn);
    }

    /** The same plan whatever the year. */
    public static PlanSource always(PlanAt plan) {
        return source(Map.of(), plan);
    }

    public static PlanSource source(Map<FiscalYear, PlanAt> byYear, PlanAt latest) {
        Map<FiscalYear, PlanAt> known = new LinkedHashMap<>(byYear);
        return new PlanSource() {
            @Override
            public Optional<PlanAt> planFor(PlanId plan, FiscalYear fiscalYear, @Nullable LocalDate asOf) {
                return Optional.of(known.getOrDefault(fiscalYear, latest));
            }

            @Override
            public List<PlanLine> plansOf(MunicipalityId municipality) {
                return List.of();
            }

            @Override
            public Optional<PlanAt> latest(PlanId plan) {
                return Optional.of(latest);
            }

            @Override
            public Optional<PlanAt> inForce(PlanId plan, LocalDate day) {
                return Optional.of(latest);
            }
        };
    }

    public static ProgressRecorded recorded(String record, ElementId action, OrganizationId by, Progress progress) {
        return new ProgressRecorded(Y2024, new ProgressRecordId(record), action, by, progress);
    }

    /** Progress from April until the end of a month of fiscal year 2024. */
    public static Progress until(String lastDay, ProgressStatus status, @Nullable Integer percent) {
        return progress("2024-04-01", lastDay, status, percent, "実施した", List.of(), List.of());
    }

    public static Progress progress(
            String from,
            String to,
            ProgressStatus status,
            @Nullable Integer percent,
            String done,
            List<String> issues,
            List<IndicatorActual> actuals) {
        return new Progress(
                new ReportingPeriod(LocalDate.parse(from), LocalDate.parse(to)),
                status,
                percent,
                done,
                issues,
                actuals);
    }

    public static Progress telling(String to, ElementId indicator, String value) {
        return progress(
                "2024-04-01",
                to,
                ProgressStatus.IN_PROGRESS,
                null,
                "",
                List.of(),
                List.of(new IndicatorActual(indicator, new BigDecimal(value), "")));
    }

    public static List<Action> actions(Action... actions) {
        return new ArrayList<>(Stream.of(actions).toList());
    }
}
