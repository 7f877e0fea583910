package jp.ayumi.query.board;

import static jp.ayumi.query.planyear.Sample.COUNCIL;
import static jp.ayumi.query.planyear.Sample.PLAN;
import static jp.ayumi.query.planyear.Sample.SALON;
import static jp.ayumi.query.planyear.Sample.SCHEME;
import static jp.ayumi.query.planyear.Sample.WARD;
import static jp.ayumi.query.planyear.Sample.WATCH;
import static jp.ayumi.query.planyear.Sample.action;
import static jp.ayumi.query.planyear.Sample.tree;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.ayumi.api.Event;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.board.BoardChoice;
import jp.ayumi.api.board.BoardItemView;
import jp.ayumi.api.board.BoardView;
import jp.ayumi.api.board.CompletenessView;
import jp.ayumi.api.board.GetBoard;
import jp.ayumi.api.board.GetCompleteness;
import jp.ayumi.api.municipality.DuePolicy;
import jp.ayumi.api.municipality.DuePolicySet;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.MunicipalityKind;
import jp.ayumi.api.municipality.MunicipalityRegistered;
import jp.ayumi.api.municipality.Organization;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.municipality.OrganizationRegistered;
import jp.ayumi.api.plan.CounterpartsView;
import jp.ayumi.api.plan.EvaluationSchemeSet;
import jp.ayumi.api.plan.LevelNames;
import jp.ayumi.api.plan.MidTermReviewPolicy;
import jp.ayumi.api.plan.PlanAdopted;
import jp.ayumi.api.plan.PlanDrafted;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanKind;
import jp.ayumi.api.plan.PlanPolicy;
import jp.ayumi.api.plan.PlanProfile;
import jp.ayumi.api.plan.PlanTreeComposed;
import jp.ayumi.api.plan.Term;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.query.projection.Projection;
import jp.ayumi.web.language.Sentences;

/** Given these events, on a day the board says. */
final class Watching {

    static final MunicipalityId KANAGAWA = PLAN.municipality();
    private static final Sentences WORDS = Sentences.ofClassPath();

    private final Projection projection = Projection.of(new BoardProjector());
    private final Map<PlanId, CounterpartsView> counterparts = new LinkedHashMap<>();
    private BoardChoice choice = BoardChoice.EVERYTHING;
    private int within = 60;
    private long after;
    private int limit = 1000;
    private String language = "ja";

    /** A ward with two organisations, and a plan of 2024 to 2028: one action of the ward office, one of both. */
    static Watching aWard() {
        return new Watching().given(founding()).given(plan(MidTermReviewPolicy.NONE));
    }

    static Event[] founding() {
        return new Event[] {
            new MunicipalityRegistered(KANAGAWA, "神奈川区", "", MunicipalityKind.WARD),
            new OrganizationRegistered(KANAGAWA, body(WARD, "区役所", OrganizationKind.WARD_OFFICE)),
            new OrganizationRegistered(KANAGAWA, body(COUNCIL, "区社協", OrganizationKind.SOCIAL_WELFARE_COUNCIL))
        };
    }

    static Event[] plan(MidTermReviewPolicy midTerm) {
        FiscalYear middle = midTerm == MidTermReviewPolicy.NONE ? null : new FiscalYear(2026);
        PlanPolicy policy = new PlanPolicy(
                midTerm,
                middle,
                OrderedSets.copyOf(List.of(OrganizationKind.WARD_OFFICE, OrganizationKind.SOCIAL_WELFARE_COUNCIL)));
        return new Event[] {
            new PlanDrafted(
                    PLAN,
                    new PlanProfile(
                            PlanKind.WARD,
                            "支え愛プラン",
                            "",
                            new Term(new FiscalYear(2024), new FiscalYear(2028)),
                            WARD,
                            null,
                            new LevelNames("柱", "施策", "取組"),
                            policy,
                            true)),
            new PlanTreeComposed(
                    PLAN,
                    tree(List.of(
                            action(SALON, "m-1", Set.of(WARD)),
                            action(WATCH, "m-2", OrderedSets.copyOf(List.of(WARD, COUNCIL)))))),
            new EvaluationSchemeSet(PLAN, SCHEME),
            new PlanAdopted(PLAN, day("2024-04-01"), "策定推進会議", "策定")
        };
    }

    Watching given(Event... events) {
        projection.given(events);
        return this;
    }

    Watching under(DuePolicy policy) {
        return given(new DuePolicySet(KANAGAWA, policy));
    }

    /** The counterparts of a plan say this. */
    Watching facing(CounterpartsView view) {
        counterparts.put(view.plan(), view);
        return this;
    }

    Watching choosing(BoardChoice newChoice) {
        choice = newChoice;
        return this;
    }

    Watching within(int days) {
        within = days;
        return this;
    }

    Watching page(long from, int size) {
        after = from;
        limit = size;
        return this;
    }

    Watching in(String newLanguage) {
        language = newLanguage;
        return this;
    }

    BoardView boardOn(String day) {
        return queries()
                .answer(new GetBoard(KANAGAWA, day(day), within, choice, after, limit, language))
                .orElseThrow();
    }

    /** Each item: its kind, whose it is, the due date, the days until then, and what it is about. */
    List<String> on(String day) {
        return boardOn(day).items().stream().map(Watching::told).toList();
    }

    CompletenessView completenessOn(String day, PlanYearId year) {
        return queries().answer(new GetCompleteness(year, day(day), language)).orElseThrow();
    }

    BoardQueries queries() {
        return new BoardQueries(
                new BoardReader(projection.tables(), plan -> Optional.ofNullable(counterparts.get(plan))), WORDS);
    }

    Projection projection() {
        return projection;
    }

    private static String told(BoardItemView item) {
        StringBuilder told = new StringBuilder()
                .append(item.kind())
                .append(' ')
                .append(item.owner().name())
                .append(' ')
                .append(item.dueOn())
                .append(' ')
                .append(item.days());
        if (item.subject().action() != null) {
            told.append(' ').append(item.subject().action());
        }
        if (item.count() > 1) {
            told.append(" x").append(item.count());
        }
        return told.toString();
    }

    static Organization body(OrganizationId id, String name, OrganizationKind kind) {
        return new Organization(id, name, "", kind);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
