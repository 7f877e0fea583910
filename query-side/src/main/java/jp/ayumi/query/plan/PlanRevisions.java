package jp.ayumi.query.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanTree;
import jp.ayumi.query.projection.ReadModel;
import org.springframework.stereotype.Component;

/** Reads what a plan says from the trees of its revisions. */
@Component
class PlanRevisions implements PlanSource {

    private final ReadModel rows;

    PlanRevisions(ReadModel rows) {
        this.rows = rows;
    }

    @Override
    public Optional<PlanAt> planFor(PlanId plan, FiscalYear fiscalYear) {
        return adopted(plan)
                .flatMap(row -> IntStream.iterate(latestOf(row), revision -> revision >= 0, revision -> revision - 1)
                        .mapToObj(revision -> tree(plan, revision))
                        .filter(tree -> tree.revision() == null
                                || tree.revision() == 0
                                || tookEffect(tree, fiscalYear.lastDay()))
                        .findFirst()
                        .map(tree -> at(row, tree)));
    }

    @Override
    public List<PlanLine> plansOf(MunicipalityId municipality) {
        return rows.all(PlanTables.PLANS, municipality.value()).stream()
                .map(row -> new PlanLine(row.plan(), row.stage(), row.profile()))
                .toList();
    }

    @Override
    public Optional<PlanAt> latest(PlanId plan) {
        return rows.get(PlanTables.PLANS, plan.value())
                .map(row -> at(row, row.latest() == null ? draft(plan) : tree(plan, row.latest())));
    }

    private Optional<PlanRow> adopted(PlanId plan) {
        return rows.get(PlanTables.PLANS, plan.value()).filter(row -> row.latest() != null);
    }

    private static int latestOf(PlanRow row) {
        return row.latest() == null ? 0 : row.latest();
    }

    private PlanTreeRow tree(PlanId plan, int revision) {
        return tree(PlanTreeRow.key(plan, revision));
    }

    private PlanTreeRow draft(PlanId plan) {
        return tree(PlanTreeRow.keyOfDraft(plan));
    }

    private PlanTreeRow tree(String key) {
        return rows.get(PlanTables.TREES, key).orElseThrow(() -> new IllegalStateException("no tree " + key));
    }

    private static boolean tookEffect(PlanTreeRow tree, LocalDate day) {
        return tree.effectiveOn() != null && !tree.effectiveOn().isAfter(day);
    }

    private static PlanAt at(PlanRow row, PlanTreeRow tree) {
        PlanElements elements = tree.elements();
        Map<ElementId, LocalDate> endedOn = new LinkedHashMap<>();
        elements.nodes().values().forEach(node -> {
            if (node.end() != null) {
                endedOn.put(node.id(), node.end().effectiveOn());
            }
        });
        return new PlanAt(
                row.plan(),
                row.profile().title(),
                tree.revision() == null ? 0 : tree.revision(),
                row.profile().term(),
                row.profile().policy(),
                row.scheme(),
                new PlanTree(
                        contents(elements.goals()),
                        contents(elements.measures()),
                        contents(elements.actions()),
                        contents(elements.indicators())),
                endedOn);
    }

    private static <E> List<E> contents(List<Standing<E>> elements) {
        return elements.stream().map(Standing::content).toList();
    }
}
