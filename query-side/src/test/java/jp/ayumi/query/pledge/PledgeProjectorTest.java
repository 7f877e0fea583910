package jp.ayumi.query.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.Area;
import jp.ayumi.api.municipality.AreaDivisionId;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.pledge.ListPledges;
import jp.ayumi.api.pledge.Pledge;
import jp.ayumi.api.pledge.PledgeBookId;
import jp.ayumi.api.pledge.PledgeId;
import jp.ayumi.api.pledge.PledgeMade;
import jp.ayumi.api.pledge.PledgePageView;
import jp.ayumi.api.pledge.PledgeReported;
import jp.ayumi.api.pledge.PledgeRevised;
import jp.ayumi.api.pledge.PledgeStage;
import jp.ayumi.api.pledge.PledgeView;
import jp.ayumi.api.pledge.PledgeWithdrawn;
import jp.ayumi.query.municipality.MunicipalityParts;
import jp.ayumi.query.projection.Projection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("NIS-8")
class PledgeProjectorTest {

    private static final MunicipalityId CITY = new MunicipalityId("nishitokyo");
    private static final AreaId EAST = new AreaId("east");
    private static final AreaId WEST = new AreaId("west");
    private static final FiscalYear YEAR = new FiscalYear(2025);
    private static final PledgeId FIRST = new PledgeId("first");
    private static final PledgeId SECOND = new PledgeId("second");

    private final Projection given = Projection.of(new PledgeProjector())
            .given(
                    new PledgeMade(book(EAST), FIRST, pledge(YEAR, "あいさつ")),
                    new PledgeMade(book(WEST), FIRST, pledge(null, "清掃")),
                    new PledgeMade(book(EAST), SECOND, pledge(YEAR.next(), "見守り")));

    @Test
    void anAreaShowsItsOwnInTheOrderInWhichTheyWereMade() {
        assertThat(page(EAST, null, 0, 50).pledges())
                .extracting(pledge -> pledge.content().text())
                .containsExactly("あいさつ", "見守り");
        assertThat(page(EAST, null, 0, 50).version()).isEqualTo(2);
    }

    @Test
    void whatIsForNoSingleYearIsForEach() {
        assertThat(page(null, YEAR, 0, 50).pledges())
                .extracting(pledge -> pledge.content().text())
                .containsExactly("あいさつ", "清掃");
    }

    @Test
    void aPledgeTellsWhatBecameOfIt() {
        given.given(
                new PledgeRevised(book(EAST), FIRST, pledge(null, "声かけ")),
                new PledgeReported(book(EAST), FIRST, "続けている", LocalDate.of(2025, 9, 30)),
                new PledgeWithdrawn(book(EAST), FIRST, "統合"));

        PledgeView pledge = page(EAST, null, 0, 50).pledges().get(0);

        assertThat(pledge.content()).isEqualTo(pledge(null, "声かけ"));
        assertThat(pledge.stage()).isEqualTo(PledgeStage.WITHDRAWN);
        assertThat(pledge.withdrawnBecause()).isEqualTo("統合");
        assertThat(pledge.reports()).singleElement().satisfies(report -> {
            assertThat(report.text()).isEqualTo("続けている");
            assertThat(report.source().position()).isEqualTo(5);
        });
        assertThat(pledge.made().position()).isEqualTo(1);
        assertThat(pledge.last().position()).isEqualTo(6);
        assertThat(page(EAST, null, 0, 50).version()).isEqualTo(5);
    }

    @Test
    void onADayOnlyWhatHadBeenMadeAndToldOfItIsShown() {
        given.recordedOn("2025-10-01")
                .given(new PledgeReported(book(EAST), FIRST, "続けている", LocalDate.of(2025, 9, 30)))
                .recordedOn("2025-11-01")
                .given(new PledgeWithdrawn(book(EAST), FIRST, "統合"));

        assertThat(pledgesOn("2025-03-31")).isEmpty();
        assertThat(pledgesOn("2025-09-29"))
                .first()
                .satisfies(pledge -> assertThat(pledge.reports()).isEmpty());
        assertThat(pledgesOn("2025-10-31")).first().satisfies(pledge -> {
            assertThat(pledge.reports()).hasSize(1);
            assertThat(pledge.stage()).isEqualTo(PledgeStage.MADE);
            assertThat(pledge.withdrawnBecause()).isNull();
        });
        assertThat(pledgesOn("2025-11-01"))
                .first()
                .satisfies(pledge -> assertThat(pledge.stage()).isEqualTo(PledgeStage.WITHDRAWN));
    }

    private List<PledgeView> pledgesOn(String day) {
        return queries()
                .answer(new ListPledges(CITY, EAST, null, 0, 50, LocalDate.parse(day)))
                .orElseThrow()
                .pledges();
    }

    @Test
    void aPageEndsWhereTheNextBegins() {
        PledgePageView first = page(null, null, 0, 2);

        assertThat(first.pledges()).hasSize(2);
        assertThat(first.next()).isEqualTo(2);
        assertThat(page(null, null, 2, 2).pledges()).hasSize(1);
        assertThat(page(null, null, 2, 2).next()).isNull();
    }

    @Test
    void anAreaThatNobodyDefinedIsUnknown() {
        assertThat(queries().answer(new ListPledges(CITY, new AreaId("nowhere"), null, 0, 50)))
                .isEmpty();
        assertThat(queries().answer(new ListPledges(new MunicipalityId("kuki"), null, null, 0, 50)))
                .isEmpty();
    }

    private PledgePageView page(@Nullable AreaId area, @Nullable FiscalYear year, long after, int limit) {
        return queries().answer(new ListPledges(CITY, area, year, after, limit)).orElseThrow();
    }

    private PledgeQueries queries() {
        var schools = new MunicipalityParts.Division(
                new AreaDivisionId("schools"),
                "校区",
                List.of(new Area(EAST, "東", "", Set.of()), new Area(WEST, "西", "", Set.of())));
        return new PledgeQueries(
                given.tables(),
                municipality -> municipality.equals(CITY)
                        ? new MunicipalityParts(List.of(schools), List.of())
                        : new MunicipalityParts(List.of(), List.of()),
                given.days());
    }

    private static PledgeBookId book(AreaId area) {
        return PledgeBookId.of(CITY, area);
    }

    private static Pledge pledge(@Nullable FiscalYear year, String text) {
        return new Pledge(year, "町会", text, null, null);
    }
}
