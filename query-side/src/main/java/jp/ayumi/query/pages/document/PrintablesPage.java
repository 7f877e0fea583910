package jp.ayumi.query.pages.document;

import java.util.List;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.ListPlans;
import jp.ayumi.api.plan.PlanListView;
import jp.ayumi.api.publication.EditionPageView;
import jp.ayumi.api.publication.ListEditions;
import jp.ayumi.api.snapshot.ListSnapshots;
import jp.ayumi.api.snapshot.SnapshotPageView;
import jp.ayumi.query.pages.PageRequest;
import jp.ayumi.query.pages.Pages;
import jp.ayumi.query.pages.Town;
import jp.ayumi.query.pages.Words;
import jp.ayumi.query.web.QueryProblem;
import jp.ayumi.query.web.Questions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What can be printed of a municipality. */
@Controller
class PrintablesPage {

    private static final int MOST = 200;

    private final Questions questions;
    private final Pages pages;

    PrintablesPage(Questions questions, Pages pages) {
        this.questions = questions;
        this.pages = pages;
    }

    /** @param after only what was recorded later, for the few who have more than one page of it */
    @GetMapping("/municipalities/{municipality}/documents")
    ModelAndView show(
            @PathVariable MunicipalityId municipality,
            @RequestParam(defaultValue = "0") long after,
            PageRequest request) {
        Town town = Town.of(municipality, request, questions);
        Words words = pages.words(request);
        EditionPageView editions = questions
                .find(new ListEditions(municipality, null, after, MOST, request.asOf()), EditionPageView.class)
                .orElseThrow(QueryProblem.MUNICIPALITY_UNKNOWN.about("municipality", municipality));
        SnapshotPageView records = questions.ask(
                new ListSnapshots(municipality, null, null, after, MOST, request.asOf()), SnapshotPageView.class);
        return pages.show(
                "document",
                request,
                words.say("document.title", "town", town.name()),
                List.of(town.crumb()),
                PrintablesModel.of(
                        town,
                        questions
                                .ask(new ListPlans(municipality, request.asOf()), PlanListView.class)
                                .plans(),
                        editions,
                        records,
                        words));
    }
}
