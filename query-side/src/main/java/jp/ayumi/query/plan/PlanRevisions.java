package jp.ayumi.query.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanTree;
import jp.ayumi.query.projection.ReadModel;
import jp.ayumi.query.time.EffectiveOn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a plan says from the trees of its revisions. */
@Component
class PlanRevisions implements PlanSource {

    private final ReadModel rows;
    private final RevisionsInForce revisions;

    PlanRevisions(ReadModel rows) {
        this.rows = rows;
        revisions = new RevisionsInForce(rows);
    }

    @Override
    public Optional<PlanAt> planFor(PlanId plan, FiscalYear fiscalYear, @Nullable LocalDate asOf) {
        LocalDate day = EffectiveOn.by(asOf, fiscalYear.lastDay()) ? fiscalYear.lastDay() : asOf;
        return rows.get(PlanTables.PLANS, plan.value())
                .flatMap(row -> revisions.onOrAdopted(row, day).map(tree -> at(row, tree)));
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
                .map(row -> at(row, row.latest() == null ? revisions.draft(row) : revisions.tree(row, row.latest())));
    }

    @Override
    public Optional<PlanAt> inForce(PlanId plan, LocalDate day) {
        return rows.get(PlanTables.PLANS, plan.value())
                .flatMap(row -> revisions.on(row, day).map(tree -> at(row, tree)));
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
