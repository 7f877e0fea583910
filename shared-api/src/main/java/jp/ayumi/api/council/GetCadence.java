package jp.ayumi.api.council;

import java.time.LocalDate;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;

/**
 * Asks for the {@link CadenceView} of a fiscal year; nothing is answered when there is no such council.
 *
 * @param asOf the day from which it is watched: what is held by then is held, what is dated later is planned
 */
public record GetCadence(CouncilId council, FiscalYear fiscalYear, LocalDate asOf) implements Question {
    @Override
    public MunicipalityId municipality() {
        return council.municipality();
    }
}
