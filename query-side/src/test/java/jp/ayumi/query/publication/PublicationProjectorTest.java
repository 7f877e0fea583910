package jp.ayumi.query.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.publication.Channel;
import jp.ayumi.api.publication.Distribution;
import jp.ayumi.api.publication.DistributionView;
import jp.ayumi.api.publication.EditionDistributed;
import jp.ayumi.api.publication.EditionId;
import jp.ayumi.api.publication.EditionKind;
import jp.ayumi.api.publication.EditionPageView;
import jp.ayumi.api.publication.EditionPublished;
import jp.ayumi.api.publication.EditionSummaryView;
import jp.ayumi.api.publication.EditionView;
import jp.ayumi.api.publication.EditionWithdrawn;
import jp.ayumi.api.publication.Gathering;
import jp.ayumi.api.publication.GatheringHeld;
import jp.ayumi.api.publication.GatheringId;
import jp.ayumi.api.publication.GatheringKind;
import jp.ayumi.api.publication.GatheringListView;
import jp.ayumi.api.publication.GetEdition;
import jp.ayumi.api.publication.GetEditionContent;
import jp.ayumi.api.publication.ListEditions;
import jp.ayumi.api.publication.ListGatherings;
import jp.ayumi.api.publication.Presentation;
import jp.ayumi.query.projection.Projection;
import jp.ayumi.query.readers.Asker;
import jp.ayumi.query.readers.NobodyRecorded;
import jp.ayumi.query.readers.QueryAccess;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PublicationProjectorTest {

    private static final MunicipalityId WARD = new MunicipalityId("kohoku");
    private static final EditionId NEWS = EditionId.of(WARD, "news");
    private static final EditionId CORRECTED = EditionId.of(WARD, "news-corrected");

    private static final MetaData STAFF = MetaData.from(new Asker("issuer#1", WARD, null, Set.of("staff")).metadata());
    private static final MetaData NOBODY = MetaData.from(Asker.NOBODY.metadata());

    private final Projection projection = Projection.of(new PublicationProjector());

    @Nested
    class AnEdition {

        @Test
        void isReadByThePublicAsLongAsItIsNotWithdrawn() {
            projection.given(published(NEWS, EditionKind.SUMMARY, null));

            assertThat(queries().answer(new GetEditionContent(NEWS), NOBODY)).isPresent();
            assertThat(queries()
                            .answer(new GetEdition(NEWS), NOBODY)
                            .orElseThrow()
                            .content())
                    .containsEntry("title", "ニュース");
        }

        @Test
        void leavesThePublicOnlyTheReasonOnceItIsWithdrawn() {
            projection.given(
                    published(NEWS, EditionKind.SUMMARY, null),
                    new EditionWithdrawn(NEWS, LocalDate.of(2025, 6, 1), "日付の誤り"));

            EditionView withdrawn =
                    queries().answer(new GetEdition(NEWS), NOBODY).orElseThrow();

            assertThat(withdrawn.content()).isEmpty();
            assertThat(withdrawn.withdrawal()).isNotNull();
            assertThat(queries().answer(new GetEditionContent(NEWS), NOBODY)).isEmpty();
            assertThat(queries()
                            .answer(new GetEdition(NEWS, LocalDate.of(2025, 5, 31)), NOBODY)
                            .orElseThrow()
                            .content())
                    .as("nor by asking for the day before")
                    .isEmpty();
        }

        @Test
        @Tag("KUK-7")
        void keepsWhatWentToWhomAndItIsAlwaysTheSame() {
            projection.given(
                    published(NEWS, EditionKind.SUMMARY, null),
                    distributed(1, Channel.BULLETIN),
                    distributed(2, Channel.WEB_PAGE));

            EditionView view = get(NEWS);

            assertThat(view.distributions())
                    .extracting(line -> line.distribution().channel())
                    .containsExactly(Channel.BULLETIN, Channel.WEB_PAGE);
            assertThat(view.distributions())
                    .extracting(DistributionView::sha256)
                    .containsOnly(view.sha256());
            assertThat(view.distributions().get(1).trace().position()).isEqualTo(3);
            assertThat(view.version()).isEqualTo(3);
            assertThat(view.content()).containsEntry("title", "ニュース");
        }

        @Test
        void staysReadableAsWithdrawnAndNamesWhatReplacedIt() {
            projection.given(
                    published(NEWS, EditionKind.SUMMARY, null),
                    new EditionWithdrawn(NEWS, LocalDate.of(2025, 6, 1), "日付の誤り"),
                    published(CORRECTED, EditionKind.SUMMARY, NEWS));

            EditionView withdrawn = get(NEWS);

            assertThat(withdrawn.withdrawal())
                    .satisfies(withdrawal -> assertThat(withdrawal.reason()).isEqualTo("日付の誤り"));
            assertThat(withdrawn.content()).containsEntry("title", "ニュース");
            assertThat(withdrawn.replacedBy()).containsExactly(CORRECTED);
            assertThat(withdrawn.version()).isEqualTo(2);
            assertThat(withdrawn.position()).isEqualTo(3);
            assertThat(get(CORRECTED).replaces()).isEqualTo(NEWS);
            assertThat(queries().answer(new GetEditionContent(NEWS), STAFF)).isPresent();
        }

        @Test
        void onADayIsWhatHadBecomeOfItByThen() {
            projection.given(
                    published(NEWS, EditionKind.SUMMARY, null),
                    distributed(1, Channel.BULLETIN),
                    new EditionWithdrawn(NEWS, LocalDate.of(2025, 6, 1), "日付の誤り"));

            assertThat(seenOn("2025-04-30")).isEmpty();
            assertThat(listedOn("2025-04-30")).isEmpty();
            assertThat(seenOn("2025-05-01")).hasValueSatisfying(view -> {
                assertThat(view.distributions()).isEmpty();
                assertThat(view.withdrawal()).isNull();
            });
            assertThat(listedOn("2025-05-31"))
                    .singleElement()
                    .satisfies(edition -> assertThat(edition.withdrawal()).isNull());
            assertThat(seenOn("2025-06-01"))
                    .hasValueSatisfying(view -> assertThat(view.withdrawal()).isNotNull());
        }

        @Test
        void isNotReplacedByWhatIsPublishedLater() {
            EditionPublished later = published(CORRECTED, EditionKind.SUMMARY, NEWS);
            projection.given(
                    published(NEWS, EditionKind.SUMMARY, null),
                    new EditionPublished(
                            later.edition(),
                            later.kind(),
                            later.title(),
                            LocalDate.of(2025, 7, 1),
                            later.snapshots(),
                            later.replaces(),
                            later.content(),
                            later.sha256()));

            assertThat(seenOn("2025-06-30"))
                    .hasValueSatisfying(view -> assertThat(view.replacedBy()).isEmpty());
            assertThat(seenOn("2025-07-01"))
                    .hasValueSatisfying(view -> assertThat(view.replacedBy()).containsExactly(CORRECTED));
        }

        private Optional<EditionView> seenOn(String day) {
            return queries().answer(new GetEdition(NEWS, LocalDate.parse(day)), STAFF);
        }

        private List<EditionSummaryView> listedOn(String day) {
            return page(new ListEditions(WARD, null, 0, 50, LocalDate.parse(day)))
                    .editions();
        }

        @Test
        void isListedByKindPageByPage() {
            projection.given(
                    published(NEWS, EditionKind.SUMMARY, null),
                    published(EditionId.of(WARD, "b"), EditionKind.BULLETIN, null),
                    published(CORRECTED, EditionKind.SUMMARY, null));

            EditionPageView page = page(new ListEditions(WARD, EditionKind.SUMMARY, 0, 1));

            assertThat(page.editions()).extracting(EditionSummaryView::edition).containsExactly(NEWS);
            assertThat(page.next()).isEqualTo(1);
            assertThat(page(new ListEditions(WARD, EditionKind.SUMMARY, 1, 1)).editions())
                    .extracting(EditionSummaryView::edition)
                    .containsExactly(CORRECTED);
            assertThat(page(new ListEditions(WARD, null, 0, 50)).editions()).hasSize(3);
        }

        private EditionPublished published(EditionId edition, EditionKind kind, @Nullable EditionId replaces) {
            return new EditionPublished(
                    edition,
                    kind,
                    "ニュース",
                    LocalDate.of(2025, 5, 1),
                    List.of(),
                    replaces,
                    "{\"title\":\"ニュース\"}",
                    "hash");
        }

        private EditionDistributed distributed(int number, Channel channel) {
            return new EditionDistributed(
                    NEWS, number, new Distribution(channel, LocalDate.of(2025, 5, 2), "全世帯", 10, null), "hash");
        }

        private EditionView get(EditionId edition) {
            return queries().answer(new GetEdition(edition), STAFF).orElseThrow();
        }
    }

    @Nested
    @Tag("KAN-9")
    class Gatherings {

        @Test
        void ofAFiscalYearStandInTheOrderOfTheirDates() {
            projection.given(
                    held("tsudoi", LocalDate.of(2025, 3, 1), "kohoku/a", "kohoku/b"),
                    held("forum", LocalDate.of(2024, 4, 1), "kohoku/a"),
                    held("next", LocalDate.of(2025, 4, 1), "kohoku/c"));

            GatheringListView year = queries().answer(new ListGatherings(WARD, new FiscalYear(2024)));

            assertThat(year.gatherings())
                    .extracting(gathering -> gathering.gathering().name())
                    .containsExactly("forum", "tsudoi");
            assertThat(year.presented()).isEqualTo(2);
            assertThat(year.position()).isEqualTo(2);
        }

        @Test
        void onADayAreThoseThatHadBeenHeld() {
            projection.given(held("tsudoi", LocalDate.of(2025, 3, 1), "kohoku/a"));

            assertThat(heldBy(LocalDate.of(2025, 2, 28)).gatherings()).isEmpty();
            assertThat(heldBy(LocalDate.of(2025, 2, 28)).presented()).isZero();
            assertThat(heldBy(LocalDate.of(2025, 3, 1)).gatherings()).hasSize(1);
        }

        private GatheringListView heldBy(LocalDate day) {
            return queries().answer(new ListGatherings(WARD, new FiscalYear(2024), day));
        }

        @Test
        void areNoneInAYearWithoutAny() {
            GatheringListView year = queries().answer(new ListGatherings(WARD, new FiscalYear(2024)));

            assertThat(year.gatherings()).isEmpty();
            assertThat(year.position()).isZero();
        }

        private GatheringHeld held(String name, LocalDate on, String... plans) {
            List<Presentation> presentations = Stream.of(plans)
                    .map(plan -> new Presentation(new PlanId(plan), null, new OrganizationId("office"), ""))
                    .toList();
            return new GatheringHeld(
                    GatheringId.of(WARD, name),
                    new Gathering(GatheringKind.PRESENTATION, "つどい", on, presentations, 80, ""));
        }
    }

    private EditionPageView page(ListEditions question) {
        return queries().answer(question).orElseThrow();
    }

    private PublicationQueries queries() {
        return new PublicationQueries(
                projection.tables(),
                new EditionReader(projection.tables()),
                WARD::equals,
                new QueryAccess(NobodyRecorded.IN_ANY));
    }
}
