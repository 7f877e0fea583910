package jp.ayumi.query.pages.plan;

import java.util.List;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.GetPlan;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanName;
import jp.ayumi.api.plan.PlanView;
import jp.ayumi.api.planyear.GetTrend;
import jp.ayumi.api.planyear.TrendView;
import jp.ayumi.query.pages.PageRequest;
import jp.ayumi.query.pages.Pages;
import jp.ayumi.query.pages.Town;
import jp.ayumi.query.web.DaysOfPlan;
import jp.ayumi.query.web.Questions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The dashboard of a plan. A draft has a tree and nothing to count yet. */
@Controller
class PlanPage {

    private final Questions questions;
    private final Pages pages;

    PlanPage(Questions questions, Pages pages) {
        this.questions = questions;
        this.pages = pages;
    }

    @GetMapping("/municipalities/{municipality}/plans/{plan}")
    ModelAndView show(@PathVariable MunicipalityId municipality, @PathVariable PlanName plan, PageRequest request) {
        PlanId id = PlanId.of(municipality, plan.value());
        Town town = Town.of(municipality, request, questions);
        PlanView view = questions
                .find(new GetPlan(id, null, request.asOf()), PlanView.class)
                .orElseThrow(() -> DaysOfPlan.missing(questions, id, null, request.asOf()));
        TrendView trend = questions
                .find(new GetTrend(id, request.asOf()), TrendView.class)
                .orElseGet(() -> new TrendView(id, List.of(), List.of()));
        return pages.live(
                "plan",
                request,
                view.profile().title(),
                List.of(town.crumb()),
                PlanModel.of(town, view, trend, pages.words(request)),
                town.live() + "?plan=" + plan);
    }
}
