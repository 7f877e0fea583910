package jp.ayumi.query.pages.year;

import java.util.List;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.GetPlan;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanName;
import jp.ayumi.api.plan.PlanView;
import jp.ayumi.api.planyear.DashboardView;
import jp.ayumi.api.planyear.GetDashboard;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.query.pages.Page.Crumb;
import jp.ayumi.query.pages.PageRequest;
import jp.ayumi.query.pages.Pages;
import jp.ayumi.query.pages.Town;
import jp.ayumi.query.pages.Words;
import jp.ayumi.query.plan.history.ReadableDates;
import jp.ayumi.query.web.DaysOfPlan;
import jp.ayumi.query.web.QueryProblem;
import jp.ayumi.query.web.Questions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The dashboard of a plan year. */
@Controller
class YearPage {

    private final Questions questions;
    private final Pages pages;

    YearPage(Questions questions, Pages pages) {
        this.questions = questions;
        this.pages = pages;
    }

    @GetMapping("/municipalities/{municipality}/plans/{plan}/years/{year}")
    ModelAndView show(
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @PathVariable FiscalYear year,
            PageRequest request) {
        Words words = pages.words(request);
        PlanYearId id = PlanYearId.of(PlanId.of(municipality, plan.value()), year);
        Town town = Town.of(municipality, request, questions);
        DashboardView view = questions
                .find(new GetDashboard(id, request.language(), request.asOf()), DashboardView.class)
                .orElseThrow(() -> DaysOfPlan.missing(questions, id, request.asOf()));
        PlanView judged = questions
                .find(new GetPlan(id.plan(), view.planRevision()), PlanView.class)
                .orElseThrow(QueryProblem.PLAN_UNKNOWN.about("plan", id.plan()));
        String title = judged.profile().title();
        return pages.live(
                "year",
                request,
                words.say(
                        "year.title",
                        "plan",
                        title,
                        "year",
                        ReadableDates.fiscalYear(year.startYear(), words.locale())),
                List.of(town.crumb(), new Crumb(title, town.plan(id.plan()))),
                YearModel.of(town, judged, view, words),
                town.live() + "?plan=" + plan + "&year=" + year);
    }
}
