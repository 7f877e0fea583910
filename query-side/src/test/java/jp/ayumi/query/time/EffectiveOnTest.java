package jp.ayumi.query.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.ayumi.api.EventRef;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.plan.Term;
import jp.ayumi.api.planyear.ReopeningView;
import jp.ayumi.api.planyear.Trace;
import org.junit.jupiter.api.Test;

class EffectiveOnTest {

    private static final LocalDate APRIL = LocalDate.parse("2025-04-01");

    @Test
    void whatNamesNoDayCountsFromTheDayInJapanOnWhichItWasRecorded() {
        assertThat(EffectiveOn.of(recorded("2025-03-31T14:59:59Z"))).isEqualTo(APRIL.minusDays(1));
        assertThat(EffectiveOn.of(recorded("2025-03-31T15:00:00Z"))).isEqualTo(APRIL);
        assertThat(EffectiveOn.of(new ReopeningView("訂正", recorded("2025-03-31T15:00:00Z"))))
                .isEqualTo(APRIL);
    }

    @Test
    void onTheDayItselfItHoldsAlready() {
        assertThat(EffectiveOn.by(APRIL, APRIL)).isTrue();
        assertThat(EffectiveOn.by(APRIL.minusDays(1), APRIL)).isFalse();
        assertThat(EffectiveOn.by(null, LocalDate.MAX)).isTrue();
    }

    @Test
    void aTermHasBothItsEnds() {
        Term term = new Term(new FiscalYear(2025), new FiscalYear(2026));

        assertThat(EffectiveOn.within(term, APRIL)).isTrue();
        assertThat(EffectiveOn.within(term, LocalDate.parse("2027-03-31"))).isTrue();
        assertThat(EffectiveOn.within(term, APRIL.minusDays(1))).isFalse();
        assertThat(EffectiveOn.within(term, LocalDate.parse("2027-04-01"))).isFalse();
        assertThat(EffectiveOn.within(term, LocalDate.MIN)).isFalse();
    }

    private static Trace recorded(String at) {
        return new Trace(new EventRef(1, new UUID(0, 1)), Instant.parse(at), null, null);
    }
}
