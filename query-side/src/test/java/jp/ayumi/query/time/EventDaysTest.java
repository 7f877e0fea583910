package jp.ayumi.query.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.ayumi.api.catalogue.EventCatalogue;
import jp.ayumi.api.catalogue.EventType;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.MunicipalityKind;
import jp.ayumi.api.municipality.MunicipalityRegistered;
import jp.ayumi.api.plan.PlanAdopted;
import jp.ayumi.api.plan.PlanId;
import org.junit.jupiter.api.Test;

class EventDaysTest {

    private static final Instant RECORDED = Instant.parse("2025-04-01T15:30:00Z");

    /** Days that say of something else than of when it takes effect. */
    private static final Set<String> ABOUT_SOMETHING_ELSE = Set.of("council.meeting-planned");

    @Test
    void theDayThatAnEventSpeaksOfCountsAndElseTheDayInJapan() {
        LocalDate day = LocalDate.parse("2024-04-01");

        assertThat(EventDays.effective(new PlanAdopted(new PlanId("kuki/city"), day, "市長", "策定"), RECORDED))
                .isEqualTo(day);
        assertThat(EventDays.effective(
                        new MunicipalityRegistered(new MunicipalityId("kuki"), "久喜市", "", MunicipalityKind.CITY),
                        RECORDED))
                .isEqualTo("2025-04-02");
    }

    @Test
    void noEventThatNamesADayIsForgotten() {
        List<String> forgotten = EventCatalogue.types().stream()
                .filter(type -> days(type.javaClass(), 2).findAny().isPresent())
                .filter(type -> !EventDays.isSpokenOf(type.javaClass()))
                .map(EventType::name)
                .filter(name -> !ABOUT_SOMETHING_ELSE.contains(name))
                .collect(Collectors.toList());

        assertThat(forgotten).isEmpty();
    }

    /** Members that are days, also those of members. */
    private static Stream<RecordComponent> days(Class<?> type, int depth) {
        if (!type.isRecord() || depth == 0) {
            return Stream.empty();
        }
        return Stream.of(type.getRecordComponents())
                .flatMap(member ->
                        member.getType() == LocalDate.class ? Stream.of(member) : days(member.getType(), depth - 1));
    }
}
