package jp.ayumi.query.replay;

import static jp.ayumi.query.plan.PlanSamples.CITY;
import static jp.ayumi.query.plan.PlanSamples.YEAR;
import static jp.ayumi.query.plan.PlanSamples.action;
import static jp.ayumi.query.plan.PlanSamples.actions;
import static jp.ayumi.query.plan.PlanSamples.adding;
import static jp.ayumi.query.plan.PlanSamples.adopted;
import static jp.ayumi.query.plan.PlanSamples.changing;
import static jp.ayumi.query.plan.PlanSamples.ending;
import static jp.ayumi.query.plan.PlanSamples.moving;
import static jp.ayumi.query.plan.PlanSamples.removing;
import static jp.ayumi.query.plan.PlanSamples.revised;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.ayumi.api.Event;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.PlanYearOpened;
import jp.ayumi.api.replay.ComparedPart;
import jp.ayumi.api.replay.ComparisonView;
import jp.ayumi.api.replay.DifferenceView;
import jp.ayumi.api.replay.GetComparison;
import jp.ayumi.api.replay.MomentView;
import jp.ayumi.query.plan.history.PlanHistory;
import jp.ayumi.query.plan.history.PlanPast;
import jp.ayumi.query.projection.Histories;
import jp.ayumi.query.projection.Projection;
import jp.ayumi.web.language.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTest {

    private static final long ADOPTED = 3;

    private final Projection given = Projection.of(PlanHistory.projector());

    private ComparisonView compare(ComparedPart part, MomentView from, MomentView to, String language) {
        return new ComparisonQueries(new PlanPast(given.tables()), Sentences.ofClassPath())
                .answer(new GetComparison(CITY, part, from, to, language))
                .orElseThrow();
    }

    private static MomentView at(long position) {
        return MomentView.at(position);
    }

    @Test
    void readsAsACommitteeReadsItInTheOrderOfTheTree() {
        given.given(adopted(CITY, "計画"))
                .given(
                        revised(CITY, 1, moving("action-1", "measure-2")),
                        revised(CITY, 2, changing(actions(action("action-3", "measure-2", "居場所づくり")))),
                        revised(CITY, 3, ending("action-2", "完了")),
                        revised(CITY, 4, adding(actions(action("action-10", "measure-1")))));

        ComparisonView view = compare(ComparedPart.CONTENTS, MomentView.of(0, ADOPTED), MomentView.of(4, 7), "ja");

        assertThat(view.text())
                .startsWith("「計画」の新旧対照(策定時から第4次の見直しまで)\n")
                .containsSubsequence(
                        "・取組「取組 action-2」を令和6年4月1日で終了した(理由: 完了)。",
                        "・施策「施策 measure-1」の下に取組「取組 action-10」を加えた。",
                        "・取組「取組 action-1」を施策「施策 measure-1」の下から施策「施策 measure-2」の下へ移した。",
                        "・取組「居場所づくり」の名称を「取組 action-3」から「居場所づくり」に改めた。");
    }

    @Test
    void speaksEnglishWhenAsked() {
        given.given(adopted(CITY, "計画")).given(revised(CITY, 1, ending("action-2", "完了")));

        assertThat(compare(ComparedPart.CONTENTS, at(ADOPTED), at(4), "en").text())
                .contains("- 取組 \"取組 action-2\" ended on 2024-04-01 (reason: 完了).");
    }

    @Test
    void whatCameAndWentInBetweenIsNoDifference() {
        given.given(adopted(CITY, "計画"))
                .given(
                        revised(CITY, 1, adding(actions(action("action-9", "measure-1")))),
                        revised(CITY, 2, removing("action-9")));

        assertThat(compare(ComparedPart.CONTENTS, at(ADOPTED), at(5), "ja").differences())
                .extracting(DifferenceView::subject)
                .doesNotContain("elements/action-9");
    }

    @Test
    void aPartSaysNothingOfTheOther() {
        given.given(adopted(CITY, "計画"))
                .given(revised(CITY, 1, ending("action-2", "完了")), new PlanYearOpened(PlanYearId.of(CITY, YEAR), 1));

        assertThat(subjects(ComparedPart.CONTENTS)).containsExactlyInAnyOrder("plan", "elements/action-2");
        assertThat(subjects(ComparedPart.of(YEAR))).containsExactly("years/" + YEAR);
        assertThat(subjects(ComparedPart.EVERYTHING))
                .containsExactlyInAnyOrder("plan", "elements/action-2", "years/" + YEAR);
    }

    @Test
    void theSameMomentDiffersInNothingAndSaysSo() {
        given.given(adopted(CITY, "計画"));

        assertThat(compare(ComparedPart.EVERYTHING, at(ADOPTED), at(ADOPTED), "ja")
                        .text())
                .endsWith("違いはありません。");
    }

    @Test
    void aYearThatIsNotKnownIsNotCompared() {
        given.given(adopted(CITY, "計画"));

        assertThat(new ComparisonQueries(new PlanPast(given.tables()), Sentences.ofClassPath())
                        .answer(new GetComparison(CITY, ComparedPart.of(YEAR), at(0), at(ADOPTED), "ja")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void whateverHappensToAPlanHasWords(String language) {
        List<Event> events = Histories.everyKind();
        given.given(events.toArray(Event[]::new));

        ComparisonView view = compare(ComparedPart.EVERYTHING, at(0), at(events.size()), language);

        assertThat(view.differences()).hasSizeGreaterThan(20).allSatisfy(difference -> {
            assertThat(difference.name()).isNotBlank().doesNotContain("…");
            assertThat(difference.sentences()).isNotEmpty().noneMatch(sentence -> sentence.contains("…"));
        });
        assertThat(view.differences())
                .extracting(difference -> Subjects.kind(difference.subject()))
                .contains("opinions", "snapshots", "issues", "common-issues", "editions", "gatherings", "meetings");
        assertThat(view.text()).doesNotContain("city-hall", "tomakomai", "action-1 ", "opinion-1");
    }

    private List<String> subjects(ComparedPart part) {
        return compare(part, at(ADOPTED), at(5), "ja").differences().stream()
                .map(DifferenceView::subject)
                .distinct()
                .toList();
    }
}
