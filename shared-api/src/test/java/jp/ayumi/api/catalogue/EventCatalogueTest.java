package jp.ayumi.api.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.ayumi.api.Cases;
import jp.ayumi.api.Event;
import jp.ayumi.api.access.AccessEvent;
import jp.ayumi.api.council.CouncilEvent;
import jp.ayumi.api.issue.CommonIssueEvent;
import jp.ayumi.api.issue.IssueEvent;
import jp.ayumi.api.municipality.MunicipalityEvent;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.opinion.OpinionEvent;
import jp.ayumi.api.plan.PlanAdopted;
import jp.ayumi.api.plan.PlanEvent;
import jp.ayumi.api.planyear.PlanYearEvent;
import jp.ayumi.api.pledge.PledgeEvent;
import jp.ayumi.api.publication.EditionEvent;
import jp.ayumi.api.publication.GatheringEvent;
import jp.ayumi.api.snapshot.SnapshotEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventCatalogueTest {

    record Unlisted(MunicipalityId subject) implements Event {}

    static List<EventType> types() {
        return EventCatalogue.types();
    }

    static Stream<Class<?>> everyKindOfEvent() {
        return Stream.of(
                        AccessEvent.class,
                        CouncilEvent.class,
                        MunicipalityEvent.class,
                        PlanEvent.class,
                        PlanYearEvent.class,
                        SnapshotEvent.class,
                        EditionEvent.class,
                        GatheringEvent.class,
                        OpinionEvent.class,
                        IssueEvent.class,
                        CommonIssueEvent.class,
                        PledgeEvent.class)
                .flatMap(root -> Cases.kindsOf(root).stream());
    }

    @Test
    void listsEveryKindOfEventAndNothingElse() {
        assertThat(EventCatalogue.types())
                .extracting(EventType::javaClass)
                .containsExactlyInAnyOrderElementsOf(everyKindOfEvent()
                        .<Class<? extends Event>>map(kind -> kind.asSubclass(Event.class))
                        .toList());
    }

    @Test
    void givesNoNameTwice() {
        assertThat(EventCatalogue.types()).extracting(EventType::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("types")
    void writesNamesAsSliceAndPastTense(EventType type) {
        assertThat(type.name()).matches("[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*");
    }

    @ParameterizedTest
    @MethodSource("types")
    void beginsNamesWithTheSlice(EventType type) {
        String slice = type.name().substring(0, type.name().indexOf('.')).replace("-", "");

        assertThat(type.javaClass().getPackageName()).endsWith("." + slice);
    }

    @ParameterizedTest
    @MethodSource("types")
    void countsRevisionsFromOne(EventType type) {
        assertThat(type.revision()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("types")
    void holdsRecordsOnly(EventType type) {
        assertThat(type.javaClass()).isRecord();
    }

    @ParameterizedTest
    @MethodSource("types")
    void findsATypeByItsNameAndByItsClass(EventType type) {
        assertThat(EventCatalogue.named(type.name())).contains(type);
        assertThat(EventCatalogue.of(type.javaClass())).isEqualTo(type);
    }

    @Test
    void knowsNoOtherNameOrClass() {
        assertThat(EventCatalogue.named("plan.abolished")).isEmpty();
        assertThat(EventCatalogue.named(PlanAdopted.class.getName())).isEmpty();
        assertThatThrownBy(() -> EventCatalogue.of(Unlisted.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not in the event catalogue");
    }

    @Test
    void namesTheAggregateAsTheFirstComponentOfEveryEvent() {
        assertThat(everyKindOfEvent())
                .allSatisfy(kind -> assertThat(Arrays.stream(kind.getRecordComponents())
                                .findFirst()
                                .orElseThrow()
                                .getName())
                        .isIn(
                                "council",
                                "municipality",
                                "plan",
                                "planYear",
                                "book",
                                "issue",
                                "common",
                                "snapshot",
                                "edition",
                                "gathering"));
    }
}
