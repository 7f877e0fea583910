package jp.ayumi.query.pages.history;

import jakarta.validation.constraints.Min;
import java.util.List;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.GetPlan;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanName;
import jp.ayumi.api.plan.PlanView;
import jp.ayumi.api.replay.ReplayDirection;
import jp.ayumi.api.timeline.GetTimeline;
import jp.ayumi.api.timeline.TimelineKind;
import jp.ayumi.api.timeline.TimelinePageView;
import jp.ayumi.query.pages.Page.Crumb;
import jp.ayumi.query.pages.PageRequest;
import jp.ayumi.query.pages.Pages;
import jp.ayumi.query.pages.Town;
import jp.ayumi.query.web.QueryProblem;
import jp.ayumi.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The time line of a plan, the newest first unless wished otherwise. */
@Controller
class HistoryPage {

    private static final int LINES = 25;

    private final Questions questions;
    private final Pages pages;

    HistoryPage(Questions questions, Pages pages) {
        this.questions = questions;
        this.pages = pages;
    }

    /** @param after the position that was seen last */
    @GetMapping("/municipalities/{municipality}/plans/{plan}/history")
    ModelAndView show(
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @RequestParam(required = false) @Nullable TimelineKind kind,
            @RequestParam(defaultValue = "BACK") ReplayDirection direction,
            @RequestParam(required = false) @Min(0) @Nullable Long after,
            PageRequest request) {
        PlanId id = PlanId.of(municipality, plan.value());
        Town town = Town.of(municipality, request, questions);
        PlanView view = questions
                .find(new GetPlan(id, null), PlanView.class)
                .orElseThrow(QueryProblem.PLAN_UNKNOWN.about("plan", id));
        TimelinePageView timeline = questions
                .find(
                        new GetTimeline(
                                id,
                                kind,
                                direction,
                                after == null ? direction.beginning() : after,
                                LINES,
                                request.language(),
                                request.asOf()),
                        TimelinePageView.class)
                .orElseThrow(QueryProblem.PLAN_UNKNOWN.about("plan", id));
        String title = view.profile().title();
        return pages.live(
                "history",
                request,
                pages.words(request).say("history.title", "plan", title),
                List.of(town.crumb(), new Crumb(title, town.plan(id))),
                HistoryModel.of(town, timeline, after != null, pages.words(request)),
                town.live() + "?plan=" + plan);
    }
}
