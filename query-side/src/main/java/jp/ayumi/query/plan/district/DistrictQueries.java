package jp.ayumi.query.plan.district;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.ayumi.api.plan.DistrictView;
import jp.ayumi.api.plan.DistrictsView;
import jp.ayumi.api.plan.GetDistrict;
import jp.ayumi.api.plan.GetDistricts;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.query.projection.ReadModel;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers the questions about districts. */
@Component
class DistrictQueries implements DistrictSource {

    private final ReadModel rows;

    DistrictQueries(ReadModel rows) {
        this.rows = rows;
    }

    @QueryHandler
    Optional<DistrictView> answer(GetDistrict question) {
        return rows.get(DistrictProjector.DISTRICTS, question.plan().value())
                .map(row -> row.asOf(question.asOf()))
                .filter(row -> !row.arrangements().isEmpty())
                .map(DistrictRow::view);
    }

    @QueryHandler
    Optional<DistrictsView> answer(GetDistricts question) {
        PlanId plan = question.plan();
        Optional<DistrictPolicyRow> policy = rows.get(DistrictProjector.POLICIES, plan.value());
        return rows.get(DistrictProjector.DISTRICTS, plan.value())
                .map(known -> new DistrictsView(
                        plan,
                        policy.map(DistrictPolicyRow::supportTeamKinds).orElse(Set.of()),
                        policy.map(DistrictPolicyRow::source).orElse(null),
                        districts(plan, question.asOf()).stream()
                                .map(DistrictRow::view)
                                .toList()));
    }

    @Override
    public Set<PlanId> under(PlanId parent, @Nullable LocalDate asOf) {
        return districts(parent, asOf).stream().map(DistrictRow::plan).collect(Collectors.toUnmodifiableSet());
    }

    private List<DistrictRow> districts(PlanId parent, @Nullable LocalDate asOf) {
        return rows.all(DistrictProjector.DISTRICTS, parent.municipality().value()).stream()
                .map(row -> row.asOf(asOf))
                .filter(row -> row.isUnder(parent))
                .toList();
    }
}
