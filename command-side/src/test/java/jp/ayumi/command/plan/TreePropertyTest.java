package jp.ayumi.command.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanChanges;
import jp.ayumi.api.plan.RevisionScope;
import jp.ayumi.api.plan.RevisionTrigger;
import jp.ayumi.command.plan.RandomRevision.Step;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Whatever is asked of a tree, in whatever order: what is accepted leaves a tree behind. */
class TreePropertyTest {

    @Property(tries = 500)
    void aPlanStaysATreeThroughAllItsRevisions(@ForAll("revisions") List<List<Step>> revisions) {
        PlanScenario plan = PlanScenario.adopted(Samples.NO_MID_TERM).withProgressOf("a3");
        Set<ElementId> everUsed = new HashSet<>(plan.state().elements().byId().keySet());
        for (List<Step> steps : revisions) {
            RandomRevision revision = new RandomRevision(plan.state().elements());
            steps.forEach(revision::with);
            PlanChanges changes = revision.changes();
            int before = plan.state().revision();

            boolean accepted = accepts(plan, changes);

            if (accepted) {
                Element.of(changes.adds())
                        .forEach(added -> assertThat(everUsed.add(added.id()))
                                .as("a new id")
                                .isTrue());
            }
            assertThat(plan.state().revision()).isEqualTo(accepted ? before + 1 : before);
            assertIsATree(plan.state().elements());
            Statistics.label("accepted").collect(accepted).coverage(coverage -> {
                coverage.check(true).percentage(share -> share > 25);
                coverage.check(false).percentage(share -> share > 25);
            });
        }
        assertThat(plan.state().elements().find(Samples.id("a3")))
                .as("what has recorded progress is never gone")
                .isPresent();
    }

    private static boolean accepts(PlanScenario plan, PlanChanges changes) {
        for (RevisionScope scope : RevisionScope.values()) {
            if (plan.when(Revisions.revision(RevisionTrigger.ANNUAL_REVIEW, scope, Revisions.DAY, changes))
                            .refusal()
                    == null) {
                return true;
            }
        }
        return false;
    }

    private static void assertIsATree(PlanElements elements) {
        assertThat(elements.standing()).as("something to do").anyMatch(element -> element.level() == Level.ACTION);
        for (Element element : elements.byId().values()) {
            Element parent = element.parent() == null
                    ? null
                    : elements.find(element.parent()).orElse(null);
            assertThat(element.level().mayStandUnder(parent == null ? null : parent.level()))
                    .as("%s under %s", element, parent)
                    .isTrue();
            if (element.stands() && parent != null) {
                assertThat(parent.stands())
                        .as("%s stands under %s", element, parent)
                        .isTrue();
            }
            assertThat(elements.removed()).doesNotContain(element.id());
        }
    }

    @Provide
    Arbitrary<List<List<Step>>> revisions() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 999);
        Arbitrary<Boolean> anything = Arbitraries.integers().between(0, 9).map(n -> n == 0);
        return Combinators.combine(Arbitraries.integers().between(0, 9), number, number, anything)
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }
}
