package jp.ayumi.query.pages.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import jp.ayumi.api.Question;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.CouncilListView;
import jp.ayumi.api.council.CouncilSummaryView;
import jp.ayumi.api.council.ListCouncils;
import jp.ayumi.api.opinion.ListOpinions;
import jp.ayumi.api.opinion.ListOpinionsOfCouncil;
import jp.ayumi.api.opinion.OpinionPageView;
import jp.ayumi.api.opinion.OpinionView;
import jp.ayumi.api.plan.ListPlans;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanListView;
import jp.ayumi.api.plan.PlanSummaryView;
import jp.ayumi.query.pages.PageRequest;
import jp.ayumi.query.pages.Town;
import jp.ayumi.query.web.Questions;
import org.springframework.stereotype.Component;

/** Reads opinions for pages, all of them: a picture of their fate that leaves some out would be false. */
@Component
public class OpinionReader {

    private static final int AT_A_TIME = 200;

    private final Questions questions;

    OpinionReader(Questions questions) {
        this.questions = questions;
    }

    /** What a council said, in the order of saying. */
    public List<OpinionLine> ofCouncil(CouncilId council, Town town, PageRequest request) {
        List<OpinionView> said =
                all(after -> new ListOpinionsOfCouncil(council, null, after, AT_A_TIME, request.asOf()));
        return lines(said, plans(town, request), town, request);
    }

    /** What was said of any plan of the municipality, plan by plan. */
    List<OpinionLine> ofTown(Town town, PageRequest request) {
        Map<PlanId, PlanSummaryView> plans = plans(town, request);
        List<OpinionView> said = plans.keySet().stream()
                .flatMap(plan ->
                        all(after -> new ListOpinions(plan, null, null, null, null, after, AT_A_TIME, request.asOf()))
                                .stream())
                .toList();
        return lines(said, plans, town, request);
    }

    private List<OpinionLine> lines(
            List<OpinionView> said, Map<PlanId, PlanSummaryView> plans, Town town, PageRequest request) {
        if (said.isEmpty()) {
            return List.of();
        }
        Map<CouncilId, String> councils =
                questions
                        .ask(new ListCouncils(town.id(), null, null, request.asOf()), CouncilListView.class)
                        .councils()
                        .stream()
                        .collect(Collectors.toMap(CouncilSummaryView::council, CouncilSummaryView::name));
        return said.stream()
                .map(opinion -> line(opinion, councils, plans, town))
                .toList();
    }

    private static OpinionLine line(
            OpinionView opinion, Map<CouncilId, String> councils, Map<PlanId, PlanSummaryView> plans, Town town) {
        PlanId plan = opinion.planYear().plan();
        Optional<PlanSummaryView> known = Optional.ofNullable(plans.get(plan));
        CouncilId council = opinion.said().council();
        return OpinionLine.of(
                opinion,
                councils.getOrDefault(council, council.name()),
                known.map(PlanSummaryView::title).orElse(plan.name()),
                town.organization(known.map(PlanSummaryView::owner).orElse(null)),
                town.year(opinion.planYear()));
    }

    private Map<PlanId, PlanSummaryView> plans(Town town, PageRequest request) {
        return questions.ask(new ListPlans(town.id(), request.asOf()), PlanListView.class).plans().stream()
                .collect(Collectors.toMap(
                        PlanSummaryView::plan, Function.identity(), (one, same) -> one, java.util.LinkedHashMap::new));
    }

    private List<OpinionView> all(LongFunction<Question> page) {
        List<OpinionView> all = new ArrayList<>();
        Long after = 0L;
        while (after != null) {
            OpinionPageView some = questions
                    .find(page.apply(after), OpinionPageView.class)
                    .orElse(new OpinionPageView(0, List.of(), null));
            all.addAll(some.opinions());
            after = some.next();
        }
        return all;
    }
}
