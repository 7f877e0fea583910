package jp.ayumi.query.projection;

import jp.ayumi.api.municipality.MunicipalityId;

/** Rows of one municipality as they stand now, whatever the question at hand may know or reach: for deciding about it. */
@FunctionalInterface
public interface PresentRows {

    ReadModel of(MunicipalityId municipality);
}
