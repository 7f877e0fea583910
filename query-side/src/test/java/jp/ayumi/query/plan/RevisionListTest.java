package jp.ayumi.query.plan;

import static jp.ayumi.query.plan.PlanSamples.APRIL;
import static jp.ayumi.query.plan.PlanSamples.CITY;
import static jp.ayumi.query.plan.PlanSamples.action;
import static jp.ayumi.query.plan.PlanSamples.actions;
import static jp.ayumi.query.plan.PlanSamples.adopted;
import static jp.ayumi.query.plan.PlanSamples.id;
import static jp.ayumi.query.plan.PlanSamples.revised;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.plan.ElementLevel;
import jp.ayumi.api.plan.ElementLineView;
import jp.ayumi.api.plan.Ending;
import jp.ayumi.api.plan.ListRevisions;
import jp.ayumi.api.plan.MidTermReviewSubmitted;
import jp.ayumi.api.plan.Move;
import jp.ayumi.api.plan.PlanChanges;
import jp.ayumi.api.plan.RevisionDecided;
import jp.ayumi.api.plan.RevisionDecisionView;
import jp.ayumi.api.plan.RevisionLineKind;
import jp.ayumi.api.plan.RevisionLineView;
import jp.ayumi.api.plan.RevisionScope;
import jp.ayumi.api.plan.RevisionTrigger;
import jp.ayumi.api.plan.RevisionView;
import jp.ayumi.query.projection.Projection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RevisionListTest {

    private final Projection given = Projection.of(new PlanProjector()).given(adopted(CITY, "計画"));

    private List<RevisionLineView> lines() {
        return new PlanQueries(given.tables())
                .answer(new ListRevisions(CITY))
                .orElseThrow()
                .lines();
    }

    @Test
    @Tag("KUK-5")
    void aRevisionSaysWhyWhoFromWhenAndWhatItDid() {
        given.given(revised(
                CITY,
                1,
                new PlanChanges(
                        actions(action("action-9", "measure-2")),
                        actions(action("action-1", "measure-1", "新しい名前")),
                        List.of(new Move(id("action-3"), id("measure-1"))),
                        List.of(new Ending(id("action-2"), "完了")),
                        Set.of(id("indicator-1")))));

        RevisionLineView line = lines().get(1);
        assertThat(line.kind()).isEqualTo(RevisionLineKind.REVISION);
        assertThat(line.reason()).isEqualTo("法改正");
        assertThat(line.body()).isEqualTo("市長");
        assertThat(line.on()).isEqualTo(APRIL);
        assertThat(line.source().position()).isEqualTo(4);
        assertThat(line.revision())
                .isEqualTo(new RevisionView(
                        1,
                        RevisionTrigger.CHANGE_OF_LAW,
                        RevisionScope.PARTIAL,
                        List.of(new ElementLineView(
                                id("action-9"), ElementLevel.ACTION, "取組 action-9", null, null, null, null)),
                        List.of(new ElementLineView(
                                id("action-1"), ElementLevel.ACTION, "新しい名前", "取組 action-1", null, null, null)),
                        List.of(new ElementLineView(
                                id("action-3"),
                                ElementLevel.ACTION,
                                "取組 action-3",
                                null,
                                id("measure-2"),
                                id("measure-1"),
                                null)),
                        List.of(new ElementLineView(
                                id("action-2"), ElementLevel.ACTION, "取組 action-2", null, null, null, "完了")),
                        List.of(new ElementLineView(
                                id("indicator-1"), ElementLevel.INDICATOR, "指標 indicator-1", null, null, null, null))));
    }

    @Test
    @Tag("TOM-3")
    void aReviewAndADecisionThatNothingNeedsToChangeStandInTheListAsWhatTheyAre() {
        given.given(
                new MidTermReviewSubmitted(CITY, new FiscalYear(2024), "推進委員会", APRIL, "つながりが増えた", "成果", "課題"),
                new RevisionDecided(CITY, RevisionTrigger.MID_TERM, false, "現行で足りる", "市長", APRIL));

        assertThat(lines())
                .extracting(RevisionLineView::kind)
                .containsExactly(
                        RevisionLineKind.ADOPTION, RevisionLineKind.MID_TERM_REVIEW, RevisionLineKind.DECISION);
        RevisionLineView review = lines().get(1);
        assertThat(Objects.requireNonNull(review.review()).communityChanges()).isEqualTo("つながりが増えた");
        assertThat(review.revision()).isNull();
        RevisionLineView decision = lines().get(2);
        assertThat(decision.decision()).isEqualTo(new RevisionDecisionView(RevisionTrigger.MID_TERM, false));
        assertThat(decision.reason()).isEqualTo("現行で足りる");
        assertThat(decision.revision()).isNull();
    }

    @Test
    void theAdoptionIsRevisionZero() {
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(RevisionLineKind.ADOPTION);
            assertThat(Objects.requireNonNull(line.revision()).number()).isZero();
        });
    }
}
