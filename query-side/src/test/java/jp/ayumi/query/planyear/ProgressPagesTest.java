package jp.ayumi.query.planyear;

import static jp.ayumi.query.planyear.Sample.COUNCIL;
import static jp.ayumi.query.planyear.Sample.SALON;
import static jp.ayumi.query.planyear.Sample.WARD;
import static jp.ayumi.query.planyear.Sample.WATCH;
import static jp.ayumi.query.planyear.Sample.Y2024;
import static jp.ayumi.query.planyear.Sample.recorded;
import static jp.ayumi.query.planyear.Sample.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.planyear.ListProgress;
import jp.ayumi.api.planyear.PlanYearOpened;
import jp.ayumi.api.planyear.ProgressPageView;
import jp.ayumi.api.planyear.ProgressStatus;
import jp.ayumi.query.projection.Projection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgressPagesTest {

    private final Projection projection = Projection.of(new PlanYearProjector()).given(new PlanYearOpened(Y2024, 0));

    @Test
    void pagesFollowTheOrderOfEntryWithoutGapOrOverlap() {
        given(450);

        List<String> seen = new ArrayList<>();
        Long after = 0L;
        int pages = 0;
        while (after != null) {
            ProgressPageView page = page(null, null, after, 100);
            page.records().forEach(record -> seen.add(record.record().value()));
            after = page.next();
            pages++;
        }

        assertThat(pages).isEqualTo(5);
        assertThat(seen)
                .hasSize(450)
                .doesNotHaveDuplicates()
                .startsWith("r-0", "r-1")
                .endsWith("r-449");
    }

    @Test
    void aLastPageThatIsExactlyFullSaysThatItIsTheLast() {
        given(4);

        assertThat(page(null, null, 0, 4).next()).isNull();
        assertThat(page(null, null, 0, 3).next()).isNotNull();
    }

    @Test
    void recordsAreFoundByActionAndOrganisationHoweverFarApart() {
        given(450);

        assertThat(page(WATCH, COUNCIL, 0, 100).records())
                .extracting(record -> record.record().value())
                .containsExactly("r-0", "r-149", "r-298", "r-447");
        assertThat(page(SALON, COUNCIL, 0, 100).records()).isEmpty();
    }

    private void given(int count) {
        for (int i = 0; i < count; i++) {
            boolean rare = i % 149 == 0;
            projection.given(recorded(
                    "r-" + i,
                    rare ? WATCH : SALON,
                    rare ? COUNCIL : WARD,
                    until("2024-09-30", ProgressStatus.IN_PROGRESS, null)));
        }
    }

    private ProgressPageView page(
            @Nullable ElementId action, @Nullable OrganizationId organization, long after, int limit) {
        return new ProgressPages(projection.tables()).page(new ListProgress(Y2024, action, organization, after, limit));
    }
}
