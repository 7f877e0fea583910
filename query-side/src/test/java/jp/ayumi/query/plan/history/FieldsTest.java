package jp.ayumi.query.plan.history;

import static jp.ayumi.query.plan.PlanSamples.action;
import static jp.ayumi.query.plan.PlanSamples.id;
import static jp.ayumi.query.plan.PlanSamples.indicator;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.ayumi.api.plan.LessonFate;
import jp.ayumi.api.plan.LessonId;
import jp.ayumi.api.planyear.Direction;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FieldsTest {

    @Nested
    class OfAValue {

        @Test
        void areNamedByThePathToThem() {
            assertThat(Fields.ofElement(indicator("indicator-1", "action-1", "12.50"), "of"))
                    .containsEntry("parent", "action-1")
                    .containsEntry("targets/2023/fiscalYear", "2023")
                    .containsEntry("targets/2023/value", "12.50")
                    .doesNotContainKeys("id", "of", "baseline", "source");
        }

        @Test
        void doNotDistinguishNothingFromAnEmptyText() {
            assertThat(Fields.ofElement(action("action-1", "measure-1"), "measure"))
                    .doesNotContainKey("description");
        }

        @Test
        void holdAListOfTextsInOne() {
            assertThat(Fields.ofElement(action("action-1", "measure-1"), "measure"))
                    .containsEntry("organizations", "city-hall");
        }

        @Test
        void keepRecordsOfOneNameApart() {
            Direction same = new Direction(id("action-1"), "KEEP", "");

            assertThat(Fields.of(List.of(same, same))).containsKeys("action-1/word", "action-1-2/word");
        }

        @Test
        void ofAListAreNamedByEachRecordsIdentifier() {
            assertThat(Fields.of(List.of(new LessonFate(new LessonId("lesson-1"), "文", null, "済"))))
                    .containsEntry("lesson-1/remark", "済");
        }
    }

    @Nested
    class AnEdit {

        private static final Map<String, String> BEFORE = Fields.listing("a", "1", "b", "2");

        @Test
        void thatSetsReplacesEverything() {
            assertThat(Edit.set("s", Fields.listing("a", "9")).changes(BEFORE))
                    .containsExactly(new FieldChange("s", "a", "1", "9"), new FieldChange("s", "b", "2", null));
        }

        @Test
        void thatMergesLeavesTheOthersAlone() {
            assertThat(Edit.merge("s", Fields.listing("a", "9")).changes(BEFORE))
                    .containsExactly(new FieldChange("s", "a", "1", "9"));
        }

        @Test
        void thatKeepsAFieldDoesNotTouchIt() {
            assertThat(Edit.setKeeping("s", Fields.listing("a", "9", "b", "9"), "b")
                            .changes(BEFORE))
                    .containsExactly(new FieldChange("s", "a", "1", "9"));
        }

        @Test
        void thatSaysWhatWasSaidChangesNothing() {
            assertThat(Edit.set("s", BEFORE).changes(BEFORE)).isEmpty();
        }
    }
}
