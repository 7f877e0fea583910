package jp.ayumi.query.pages.edition;

import java.util.Comparator;
import java.util.List;
import jp.ayumi.api.municipality.ListMunicipalities;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.MunicipalityListView;
import jp.ayumi.api.municipality.MunicipalitySummaryView;
import jp.ayumi.query.web.QueryProblem;
import jp.ayumi.query.web.Questions;
import org.springframework.stereotype.Component;

/** The municipalities, of which everybody may know. */
@Component
class PublicTowns {

    private static final Comparator<MunicipalitySummaryView> BY_READING = Comparator.comparing(
                    MunicipalitySummaryView::reading)
            .thenComparing(town -> town.municipality().value());

    private final Questions questions;

    PublicTowns(Questions questions) {
        this.questions = questions;
    }

    List<MunicipalitySummaryView> all() {
        return questions.ask(new ListMunicipalities(), MunicipalityListView.class).municipalities().stream()
                .sorted(BY_READING)
                .toList();
    }

    MunicipalitySummaryView named(MunicipalityId municipality) {
        return all().stream()
                .filter(town -> town.municipality().equals(municipality))
                .findFirst()
                .orElseThrow(QueryProblem.MUNICIPALITY_UNKNOWN.about("municipality", municipality));
    }
}
