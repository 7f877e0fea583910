package jp.ayumi.query.municipality;

import java.util.Optional;
import jp.ayumi.api.municipality.GetMunicipality;
import jp.ayumi.api.municipality.ListMunicipalities;
import jp.ayumi.api.municipality.MunicipalityListView;
import jp.ayumi.api.municipality.MunicipalitySummaryView;
import jp.ayumi.api.municipality.MunicipalityView;
import jp.ayumi.query.projection.ReadModel;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers the questions about municipalities. */
@Component
class MunicipalityQueries {

    private final ReadModel rows;

    MunicipalityQueries(ReadModel rows) {
        this.rows = rows;
    }

    @QueryHandler
    MunicipalityListView answer(ListMunicipalities question) {
        return new MunicipalityListView(
                rows.all(MunicipalityProjector.MUNICIPALITIES, MunicipalityProjector.EVERYWHERE).stream()
                        .map(row -> new MunicipalitySummaryView(
                                row.municipality(), row.name(), row.reading(), row.kind(), row.source()))
                        .toList());
    }

    @QueryHandler
    Optional<MunicipalityView> answer(GetMunicipality question) {
        return rows.get(
                MunicipalityProjector.MUNICIPALITIES, question.municipality().value());
    }
}
