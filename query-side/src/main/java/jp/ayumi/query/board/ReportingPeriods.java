package jp.ayumi.query.board;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.ReportingInterval;
import jp.ayumi.api.planyear.ReportingPeriod;

/** The periods for which progress is reported. */
final class ReportingPeriods {

    private ReportingPeriods() {}

    /** Those of a fiscal year, in their order. */
    static List<ReportingPeriod> of(FiscalYear year, ReportingInterval every) {
        return Stream.iterate(year.firstDay(), from -> year.contains(from), from -> from.plusMonths(every.months()))
                .map(from -> new ReportingPeriod(from, lastDay(from, every)))
                .toList();
    }

    private static LocalDate lastDay(LocalDate from, ReportingInterval every) {
        return from.plusMonths(every.months()).minusDays(1);
    }
}
