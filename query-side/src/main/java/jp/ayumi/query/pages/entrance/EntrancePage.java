package jp.ayumi.query.pages.entrance;

import java.util.Comparator;
import java.util.List;
import jp.ayumi.api.municipality.ListMunicipalities;
import jp.ayumi.api.municipality.MunicipalityListView;
import jp.ayumi.api.municipality.MunicipalitySummaryView;
import jp.ayumi.query.pages.PageRequest;
import jp.ayumi.query.pages.Pages;
import jp.ayumi.query.web.Questions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where everybody comes in: the municipalities by their reading. For everybody. */
@Controller
class EntrancePage {

    private static final Comparator<MunicipalitySummaryView> BY_READING = Comparator.comparing(
                    MunicipalitySummaryView::reading)
            .thenComparing(town -> town.municipality().value());

    private final Questions questions;
    private final Pages pages;

    EntrancePage(Questions questions, Pages pages) {
        this.questions = questions;
        this.pages = pages;
    }

    @GetMapping("/")
    ModelAndView show(PageRequest request) {
        List<MunicipalitySummaryView> towns =
                questions.ask(new ListMunicipalities(), MunicipalityListView.class).municipalities().stream()
                        .sorted(BY_READING)
                        .toList();
        return pages.show("entrance", request, pages.words(request).say("entrance.title"), List.of(), towns);
    }
}
