package jp.ayumi.query.municipality;

import java.util.List;
import jp.ayumi.api.municipality.Area;
import jp.ayumi.api.municipality.AreaDivisionView;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.MunicipalityView;
import jp.ayumi.api.municipality.Organization;
import jp.ayumi.query.projection.ReadModel;
import org.springframework.stereotype.Component;

/** Reads the parts of a municipality as they are now; dissolved organisations too, because what they did stays. */
@Component
class MunicipalityPartsReader implements MunicipalitySource, KnownMunicipalities {

    private static final MunicipalityParts UNKNOWN = new MunicipalityParts(List.of(), List.of());

    private final ReadModel rows;

    MunicipalityPartsReader(ReadModel rows) {
        this.rows = rows;
    }

    @Override
    public boolean include(MunicipalityId municipality) {
        return rows.find(MunicipalityProjector.MUNICIPALITIES, municipality.value())
                .isPresent();
    }

    @Override
    public MunicipalityParts partsOf(MunicipalityId municipality) {
        return rows.get(MunicipalityProjector.MUNICIPALITIES, municipality.value())
                .map(MunicipalityPartsReader::parts)
                .orElse(UNKNOWN);
    }

    private static MunicipalityParts parts(MunicipalityView municipality) {
        return new MunicipalityParts(
                municipality.divisions().stream()
                        .map(MunicipalityPartsReader::division)
                        .toList(),
                municipality.organizations().stream()
                        .map(organization -> new Organization(
                                organization.id(), organization.name(), organization.reading(), organization.kind()))
                        .toList());
    }

    private static MunicipalityParts.Division division(AreaDivisionView division) {
        return new MunicipalityParts.Division(
                division.id(),
                division.name(),
                division.areas().stream()
                        .map(area -> new Area(area.id(), area.name(), area.reading(), area.within()))
                        .toList());
    }
}
