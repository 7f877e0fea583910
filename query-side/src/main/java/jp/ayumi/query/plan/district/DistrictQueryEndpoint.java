package jp.ayumi.query.plan.district;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.DistrictView;
import jp.ayumi.api.plan.DistrictsView;
import jp.ayumi.api.plan.GetDistrict;
import jp.ayumi.api.plan.GetDistricts;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanName;
import jp.ayumi.query.web.AsOf;
import jp.ayumi.query.web.QueryProblem;
import jp.ayumi.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Districts over HTTP. */
@RestController
@RequestMapping("/api/municipalities/{municipality}/plans/{plan}")
@Tag(name = "plan", description = "計画")
class DistrictQueryEndpoint {

    private final Questions questions;

    DistrictQueryEndpoint(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/district")
    @Operation(summary = "地区別計画の体制: 上位計画・推進組織・支援体制と、その移り変わり")
    DistrictView getDistrict(
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @RequestParam(required = false) @AsOf @Nullable LocalDate asOf) {
        PlanId id = PlanId.of(municipality, plan.value());
        return questions
                .find(new GetDistrict(id, asOf), DistrictView.class)
                .orElseThrow(QueryProblem.DISTRICT_NOT_ARRANGED.about("plan", id));
    }

    @GetMapping("/districts")
    @Operation(summary = "区・市の計画の下の地区と、それぞれの体制")
    DistrictsView getDistricts(
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @RequestParam(required = false) @AsOf @Nullable LocalDate asOf) {
        PlanId id = PlanId.of(municipality, plan.value());
        return questions
                .find(new GetDistricts(id, asOf), DistrictsView.class)
                .orElseThrow(QueryProblem.PLAN_UNKNOWN.about("plan", id));
    }
}
