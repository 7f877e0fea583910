package jp.ayumi.query.municipality;

import java.time.LocalDate;
import java.util.Optional;
import jp.ayumi.api.municipality.DissolutionView;
import jp.ayumi.api.municipality.GetMunicipality;
import jp.ayumi.api.municipality.ListMunicipalities;
import jp.ayumi.api.municipality.MunicipalityListView;
import jp.ayumi.api.municipality.MunicipalitySummaryView;
import jp.ayumi.api.municipality.MunicipalityView;
import jp.ayumi.api.municipality.OrganizationView;
import jp.ayumi.query.projection.ReadModel;
import jp.ayumi.query.time.EffectiveOn;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
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
                        MunicipalityProjector.MUNICIPALITIES,
                        question.municipality().value())
                .map(municipality -> asOf(municipality, question.asOf()));
    }

    /** Organisations that were dissolved later stood then. */
    private static MunicipalityView asOf(MunicipalityView known, @Nullable LocalDate day) {
        return new MunicipalityView(
                known.municipality(),
                known.name(),
                known.reading(),
                known.kind(),
                known.divisions(),
                known.organizations().stream()
                        .map(organization -> asOf(organization, day))
                        .toList(),
                known.duePolicy(),
                known.version(),
                known.source());
    }

    private static OrganizationView asOf(OrganizationView known, @Nullable LocalDate day) {
        DissolutionView dissolution = known.dissolution();
        return dissolution == null || EffectiveOn.by(day, EffectiveOn.of(dissolution))
                ? known
                : new OrganizationView(known.id(), known.name(), known.reading(), known.kind(), null, known.source());
    }
}
