package jp.ayumi.query.pages.edition;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.MunicipalitySummaryView;
import jp.ayumi.api.publication.EditionId;
import jp.ayumi.api.publication.EditionName;
import jp.ayumi.api.publication.GetPublication;
import jp.ayumi.api.publication.PublicationView;
import jp.ayumi.query.pages.Page.Crumb;
import jp.ayumi.query.pages.PageRequest;
import jp.ayumi.query.pages.Pages;
import jp.ayumi.query.pages.Words;
import jp.ayumi.query.web.QueryProblem;
import jp.ayumi.query.web.Questions;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** An edition at its stable address. Once it is withdrawn the address is gone, and says when, why and what replaces it. */
@Controller
class EditionPage {

    private final PublicTowns towns;
    private final Questions questions;
    private final Pages pages;

    EditionPage(PublicTowns towns, Questions questions, Pages pages) {
        this.towns = towns;
        this.questions = questions;
        this.pages = pages;
    }

    @GetMapping(PublicPage.ROOT + "/{municipality}/editions/{edition}")
    ModelAndView show(
            @PathVariable MunicipalityId municipality,
            @PathVariable EditionName edition,
            PageRequest request,
            HttpServletResponse response) {
        Words words = pages.words(request);
        MunicipalitySummaryView town = towns.named(municipality);
        EditionId id = EditionId.of(municipality, edition.value());
        PublicationView view = questions
                .find(new GetPublication(id, request.asOf()), PublicationView.class)
                .orElseThrow(QueryProblem.EDITION_UNKNOWN.about("edition", id));
        response.setDateHeader(HttpHeaders.LAST_MODIFIED, changed(view).toEpochMilli());
        ModelAndView page = pages.open(
                "edition",
                request,
                view.edition().title(),
                List.of(
                        PublicPage.crumb(words),
                        new Crumb(words.say("public.of", "name", town.name()), PublicPage.address(municipality))),
                EditionModel.of(town, view));
        if (view.edition().withdrawal() != null) {
            page.setStatus(HttpStatus.GONE);
        }
        return page;
    }

    /** The page changes when it was published, and when a later one is told of. */
    private static Instant changed(PublicationView view) {
        Instant published = view.edition().published().recordedAt();
        return view.later() == null ? published : view.later().published().recordedAt();
    }
}
