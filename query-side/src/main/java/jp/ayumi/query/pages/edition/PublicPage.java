package jp.ayumi.query.pages.edition;

import java.util.List;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.MunicipalitySummaryView;
import jp.ayumi.api.publication.ListPublishedPlans;
import jp.ayumi.api.publication.PublishedPlansView;
import jp.ayumi.query.pages.Page.Crumb;
import jp.ayumi.query.pages.PageRequest;
import jp.ayumi.query.pages.Pages;
import jp.ayumi.query.pages.Words;
import jp.ayumi.query.web.QueryProblem;
import jp.ayumi.query.web.Questions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What is public, without a sign-in: the municipalities, and of each what its standing editions tell. */
@Controller
class PublicPage {

    static final String ROOT = "/public";

    private final PublicTowns towns;
    private final Questions questions;
    private final Pages pages;

    PublicPage(PublicTowns towns, Questions questions, Pages pages) {
        this.towns = towns;
        this.questions = questions;
        this.pages = pages;
    }

    static String address(MunicipalityId municipality) {
        return ROOT + "/" + municipality;
    }

    static Crumb crumb(Words words) {
        return new Crumb(words.say("public.title"), ROOT);
    }

    @GetMapping(ROOT)
    ModelAndView towns(PageRequest request) {
        return pages.open("public", request, pages.words(request).say("public.title"), List.of(), towns.all());
    }

    @GetMapping(ROOT + "/{municipality}")
    ModelAndView town(@PathVariable MunicipalityId municipality, PageRequest request) {
        Words words = pages.words(request);
        MunicipalitySummaryView town = towns.named(municipality);
        PublishedPlansView published = questions
                .find(new ListPublishedPlans(municipality, request.asOf()), PublishedPlansView.class)
                .orElseThrow(QueryProblem.MUNICIPALITY_UNKNOWN.about("municipality", municipality));
        return pages.open(
                "public-town",
                request,
                words.say("public.of", "name", town.name()),
                List.of(crumb(words)),
                new PublicModel(town, published));
    }
}
