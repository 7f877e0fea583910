package jp.ayumi.query.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import jp.ayumi.api.access.AccessMembersView;
import jp.ayumi.api.access.AccessPolicyView;
import jp.ayumi.api.access.GetAccessPolicy;
import jp.ayumi.api.access.ListAccessMembers;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.query.web.Answers;
import jp.ayumi.query.web.AsOf;
import jp.ayumi.query.web.QueryProblem;
import jp.ayumi.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Access over HTTP, for auditors and administrators. */
@RestController
@RequestMapping("/api/municipalities/{municipality}/access")
@Tag(name = "access", description = "アクセス権")
class AccessQueryEndpoint {

    private static final String USUAL_PAGE = "50";
    private static final int LARGEST_PAGE = 200;
    private static final String PERSON = "[0-9a-f]{64}";

    private final Questions questions;

    AccessQueryEndpoint(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/members")
    @Operation(summary = "利用者と権限: その日に、だれが、どの団体で、どの役割を持っていたか")
    ResponseEntity<AccessMembersView> listAccessMembers(
            @PathVariable MunicipalityId municipality,
            @RequestParam(required = false) @AsOf @Nullable LocalDate asOf,
            @RequestParam(required = false) @Pattern(regexp = PERSON) @Nullable String after,
            @RequestParam(defaultValue = USUAL_PAGE) @Min(1) @Max(LARGEST_PAGE) int limit) {
        return questions
                .find(new ListAccessMembers(municipality, after, limit, asOf), AccessMembersView.class)
                .map(page -> Answers.page(page, page.next()))
                .orElseThrow(QueryProblem.MUNICIPALITY_UNKNOWN.about("municipality", municipality));
    }

    @GetMapping("/policy")
    @Operation(summary = "アクセスの方針")
    ResponseEntity<AccessPolicyView> getAccessPolicy(
            @PathVariable MunicipalityId municipality, @RequestParam(required = false) @AsOf @Nullable LocalDate asOf) {
        return questions
                .find(new GetAccessPolicy(municipality, asOf), AccessPolicyView.class)
                .map(view -> Answers.versioned(view, view.version()))
                .orElseThrow(QueryProblem.MUNICIPALITY_UNKNOWN.about("municipality", municipality));
    }
}
