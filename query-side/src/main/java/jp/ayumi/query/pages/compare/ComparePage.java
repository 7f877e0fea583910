package jp.ayumi.query.pages.compare;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.GetPlan;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanName;
import jp.ayumi.api.plan.PlanView;
import jp.ayumi.api.replay.ComparisonView;
import jp.ayumi.query.pages.Page.Crumb;
import jp.ayumi.query.pages.PageRequest;
import jp.ayumi.query.pages.Pages;
import jp.ayumi.query.pages.Town;
import jp.ayumi.query.pages.Words;
import jp.ayumi.query.replay.Comparisons;
import jp.ayumi.query.web.QueryProblem;
import jp.ayumi.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Two moments of a plan side by side. */
@Controller
class ComparePage {

    private static final int LONGEST = 40;

    private final Questions questions;
    private final Comparisons comparisons;
    private final Pages pages;

    ComparePage(Questions questions, Comparisons comparisons, Pages pages) {
        this.questions = questions;
        this.comparisons = comparisons;
        this.pages = pages;
    }

    /**
     * @param from the older moment; without it there is only the form
     * @param to the newer one; without it what was in force on the day that is looked at, or what the page knows last
     */
    @GetMapping("/municipalities/{municipality}/plans/{plan}/compare")
    ModelAndView show(
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @RequestParam(required = false) @Size(max = LONGEST) @Nullable String from,
            @RequestParam(required = false) @Size(max = LONGEST) @Nullable String to,
            PageRequest request,
            HttpServletRequest http)
            throws InterruptedException {
        PlanId id = PlanId.of(municipality, plan.value());
        Words words = pages.words(request);
        Town town = Town.of(municipality, request, questions);
        PlanView view = questions
                .find(new GetPlan(id, null), PlanView.class)
                .orElseThrow(QueryProblem.PLAN_UNKNOWN.about("plan", id));
        @Nullable
        String newer = to == null && request.asOf() != null ? request.asOf().toString() : to;
        @Nullable
        ComparisonView compared = from == null ? null : comparisons.between(id, from, newer, request.language(), http);
        String title = view.profile().title();
        return pages.show(
                "compare",
                request,
                words.say("compare.title", "plan", title),
                List.of(town.crumb(), new Crumb(title, town.plan(id))),
                CompareModel.of(town, view, compared, from, to, words));
    }
}
