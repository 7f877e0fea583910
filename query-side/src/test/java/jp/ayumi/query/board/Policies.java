package jp.ayumi.query.board;

import jp.ayumi.api.municipality.DueDay;
import jp.ayumi.api.municipality.DuePolicy;
import jp.ayumi.api.municipality.ProgressDue;
import jp.ayumi.api.municipality.ReportingInterval;
import org.jspecify.annotations.Nullable;

/** Due policies of one or a few parts. */
final class Policies {

    private Policies() {}

    static DuePolicy annualPlanDue(int month, int day) {
        return new DuePolicy(new DueDay(month, day), null, null, null, null, null, null, null, null, null, null, null);
    }

    static DuePolicy progress(ReportingInterval every, int graceDays) {
        return new DuePolicy(
                null, new ProgressDue(every, graceDays), null, null, null, null, null, null, null, null, null, null);
    }

    static DuePolicy steps(
            @Nullable Integer evaluation,
            @Nullable Integer review,
            @Nullable Integer directions,
            @Nullable Integer close) {
        return new DuePolicy(null, null, evaluation, review, directions, close, null, null, null, null, null, null);
    }

    static DuePolicy answers(@Nullable Integer answer, @Nullable Integer hearBack, @Nullable Integer acknowledge) {
        return new DuePolicy(null, null, null, null, null, null, answer, hearBack, acknowledge, null, null, null);
    }

    static DuePolicy midTermDue(int month, int day) {
        return new DuePolicy(null, null, null, null, null, null, null, null, null, new DueDay(month, day), null, null);
    }

    static DuePolicy notices(@Nullable Integer termEnding, @Nullable Integer meeting) {
        return new DuePolicy(null, null, null, null, null, null, null, null, null, null, termEnding, meeting);
    }
}
