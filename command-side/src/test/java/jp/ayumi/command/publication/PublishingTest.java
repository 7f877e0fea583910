package jp.ayumi.command.publication;

import static jp.ayumi.command.publication.EditionScenario.NEWS;
import static jp.ayumi.command.publication.EditionScenario.edition;
import static jp.ayumi.command.publication.EditionScenario.news;
import static jp.ayumi.command.publication.Tsunashima.AREA;
import static jp.ayumi.command.publication.Tsunashima.LATER_PLAN;
import static jp.ayumi.command.publication.Tsunashima.NEXT_PLAN;
import static jp.ayumi.command.publication.Tsunashima.RESULT;
import static jp.ayumi.command.publication.Tsunashima.TODAY;
import static jp.ayumi.command.publication.Tsunashima.WARD_NEXT_PLAN;
import static jp.ayumi.command.publication.Tsunashima.WARD_RESULT;
import static jp.ayumi.command.publication.Tsunashima.sha256;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.publication.EditionId;
import jp.ayumi.api.publication.EditionKind;
import jp.ayumi.api.publication.EditionPublished;
import jp.ayumi.api.publication.FrozenSnapshot;
import jp.ayumi.api.publication.PublishEdition;
import jp.ayumi.api.snapshot.SnapshotId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an edition is put together of. */
class PublishingTest {

    private final EditionScenario nothing = new EditionScenario();

    @Test
    @Tag("KOH-4")
    void districtNewsHasTheReviewAndTheNextYearsPlan() {
        EditionPublished published = (EditionPublished)
                nothing.when(news(RESULT, NEXT_PLAN)).events().get(0);

        assertThat(published.snapshots())
                .containsExactly(
                        new FrozenSnapshot(RESULT, sha256(RESULT)), new FrozenSnapshot(NEXT_PLAN, sha256(NEXT_PLAN)));
        assertThat(published.content())
                .isEqualTo("{\"edition\":\"kohoku/news-2024\",\"format\":\"ayumi-edition/1\","
                        + "\"kind\":\"DISTRICT_NEWS\",\"parts\":[{\"text\":\"ご参加ありがとうございました。\","
                        + "\"title\":\"ごあいさつ\"}],\"publishedOn\":\"2025-06-10\",\"replaces\":null,"
                        + "\"snapshots\":[{\"sha256\":\"hash-of-result-2024\",\"snapshot\":\"kohoku/result-2024\"},"
                        + "{\"sha256\":\"hash-of-plan-2025\",\"snapshot\":\"kohoku/plan-2025\"}],"
                        + "\"title\":\"綱島地区計画ニュース\"}");
        assertThat(published.sha256()).isEqualTo("d4b6d06de369f9cf2e0c2ec91055db6ac09f03771b83ded8284c31c311671306");
    }

    @Test
    @Tag("NIS-8")
    void whatAreasPledgeIsFrozenAsItReadsWhenItIsPublished() {
        EditionPublished published =
                (EditionPublished) nothing.when(telling(AREA)).events().get(0);

        assertThat(published.content())
                .contains("\"format\":\"ayumi-edition/2\"")
                .contains("\"pledges\":[{\"area\":\"tsunashima\",\"element\":null,\"fiscalYear\":2025,"
                        + "\"group\":\"子ども会\",\"plan\":null,\"pledge\":\"greeting\",\"text\":\"朝のあいさつ\"}]");
    }

    @Test
    @Tag("NIS-8")
    void pledgesAreToldOfAreasThatThereAre() {
        nothing.when(telling(AREA, new AreaId("atlantis")))
                .thenRefusedBy(PublicationRule.AN_EDITION_TELLS_PLEDGES_OF_AREAS_OF_ITS_MUNICIPALITY)
                .at("/pledges/1");
    }

    private static PublishEdition telling(AreaId... areas) {
        return new PublishEdition(
                EditionScenario.NEWS,
                EditionKind.SUMMARY,
                "概要版",
                Tsunashima.TODAY,
                List.of(RESULT),
                List.of(),
                List.of(areas),
                null);
    }

    @ParameterizedTest
    @MethodSource("incompleteNews")
    @Tag("KOH-4")
    void districtNewsWithoutOneOfBothIsNone(List<SnapshotId> snapshots) {
        nothing.when(news(snapshots.toArray(SnapshotId[]::new)))
                .thenRefusedBy(PublicationRule.DISTRICT_NEWS_HOLDS_A_REVIEW_AND_THE_NEXT_YEARS_PLAN)
                .at("/snapshots");
    }

    static Stream<List<SnapshotId>> incompleteNews() {
        return Stream.of(
                List.of(RESULT),
                List.of(NEXT_PLAN),
                List.of(RESULT, LATER_PLAN),
                List.of(RESULT, WARD_NEXT_PLAN),
                List.of(RESULT, NEXT_PLAN, LATER_PLAN));
    }

    @Test
    @Tag("KOH-4")
    void districtNewsOfAWardPlanIsNone() {
        nothing.when(news(WARD_RESULT, WARD_NEXT_PLAN))
                .thenRefusedBy(PublicationRule.DISTRICT_NEWS_IS_ABOUT_A_DISTRICT_PLAN);
    }

    @Test
    void aReportHoldsWhateverWasFrozen() {
        nothing.when(edition(EditionKind.ANNUAL_REPORT, null, WARD_RESULT, RESULT))
                .thenAccepted();
    }

    @Test
    void whatIsToldWasFrozenBefore() {
        nothing.when(edition(EditionKind.SUMMARY, null, RESULT, new SnapshotId("kohoku/none")))
                .thenRefusedBy(PublicationRule.AN_EDITION_HOLDS_SNAPSHOTS_THAT_EXIST)
                .at("/snapshots/1");
    }

    @Test
    void aSnapshotOfAnotherMunicipalityIsUnknown() {
        nothing.when(new PublishEdition(
                        new EditionId("kanagawa/news"),
                        EditionKind.SUMMARY,
                        "概要版",
                        TODAY,
                        List.of(RESULT),
                        List.of(),
                        null))
                .thenRefusedBy(PublicationRule.AN_EDITION_HOLDS_SNAPSHOTS_THAT_EXIST);
    }

    @Test
    void somethingIsTold() {
        nothing.when(edition(EditionKind.SUMMARY, null))
                .thenRefusedBy(PublicationRule.AN_EDITION_HOLDS_AT_LEAST_ONE_SNAPSHOT)
                .at("/snapshots");
    }

    @Test
    void theSameIsNotToldTwice() {
        nothing.when(edition(EditionKind.SUMMARY, null, RESULT, RESULT))
                .thenRefusedBy(PublicationRule.AN_EDITION_HOLDS_A_SNAPSHOT_ONCE)
                .at("/snapshots/1");
    }

    @Test
    void itIsPublishedOnce() {
        nothing.given(news(RESULT, NEXT_PLAN))
                .when(news(RESULT, NEXT_PLAN))
                .thenRefusedBy(PublicationRule.AN_EDITION_IS_PUBLISHED_ONCE)
                .at("/id");
    }

    @Test
    void itIsPublishedOnADayThatHasCome() {
        nothing.when(new PublishEdition(
                        NEWS, EditionKind.SUMMARY, "概要版", TODAY.plusDays(1), List.of(RESULT), List.of(), null))
                .thenRefusedBy(PublicationRule.NOTHING_IS_TOLD_BEFORE_IT_HAPPENS)
                .at("/publishedOn");
    }

    @Nested
    class ACorrectedEdition {

        private final EditionId first = EditionId.of(Tsunashima.KOHOKU, "first");

        private EditionState first(EditionKind kind, @Nullable LocalDate withdrawnOn) {
            return new EditionState(first, kind, TODAY.minusDays(20), "hash", 0, withdrawnOn);
        }

        @Test
        void namesTheWithdrawnOneThatItReplaces() {
            nothing.beside(first(EditionKind.SUMMARY, TODAY))
                    .when(edition(EditionKind.SUMMARY, first, RESULT))
                    .thenAccepted();
        }

        @Test
        void replacesNoneThatStands() {
            nothing.beside(first(EditionKind.SUMMARY, null))
                    .when(edition(EditionKind.SUMMARY, first, RESULT))
                    .thenRefusedBy(PublicationRule.ONLY_A_WITHDRAWN_EDITION_IS_REPLACED)
                    .at("/replaces");
        }

        @Test
        void replacesNoneOfAnotherKindAndNoneThatIsUnknown() {
            nothing.when(edition(EditionKind.SUMMARY, first, RESULT))
                    .thenRefusedBy(PublicationRule.AN_EDITION_REPLACES_ANOTHER_OF_ITS_KIND);
            nothing.beside(first(EditionKind.BULLETIN, TODAY))
                    .when(edition(EditionKind.SUMMARY, first, RESULT))
                    .thenRefusedBy(PublicationRule.AN_EDITION_REPLACES_ANOTHER_OF_ITS_KIND)
                    .at("/replaces");
        }
    }
}
