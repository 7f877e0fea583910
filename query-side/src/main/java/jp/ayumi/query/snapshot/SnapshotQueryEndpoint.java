package jp.ayumi.query.snapshot;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.GetMunicipality;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.MunicipalityView;
import jp.ayumi.api.plan.PlanName;
import jp.ayumi.api.snapshot.GetSnapshot;
import jp.ayumi.api.snapshot.GetSnapshotContent;
import jp.ayumi.api.snapshot.ListSnapshots;
import jp.ayumi.api.snapshot.SnapshotContentView;
import jp.ayumi.api.snapshot.SnapshotId;
import jp.ayumi.api.snapshot.SnapshotName;
import jp.ayumi.api.snapshot.SnapshotPageView;
import jp.ayumi.api.snapshot.SnapshotView;
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

/** Snapshots over HTTP. */
@RestController
@RequestMapping("/api/municipalities/{municipality}/snapshots")
@Tag(name = "snapshot", description = "凍結した記録と報告")
class SnapshotQueryEndpoint {

    private static final String USUAL_PAGE = "50";
    private static final int LARGEST_PAGE = 200;

    private final Questions questions;

    SnapshotQueryEndpoint(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    @Operation(summary = "凍結した記録の一覧")
    ResponseEntity<SnapshotPageView> listSnapshots(
            @PathVariable MunicipalityId municipality,
            @RequestParam(required = false) @Nullable PlanName plan,
            @RequestParam(required = false) @Nullable FiscalYear fiscalYear,
            @RequestParam(required = false) @AsOf @Nullable LocalDate asOf,
            @RequestParam(defaultValue = "0") @Min(0) long after,
            @RequestParam(defaultValue = USUAL_PAGE) @Min(1) @Max(LARGEST_PAGE) int limit) {
        questions
                .find(new GetMunicipality(municipality), MunicipalityView.class)
                .orElseThrow(QueryProblem.MUNICIPALITY_UNKNOWN.about("municipality", municipality));
        SnapshotPageView page = questions.ask(
                new ListSnapshots(municipality, plan, fiscalYear, after, limit, asOf), SnapshotPageView.class);
        return Answers.page(page, page.next());
    }

    @GetMapping("/{snapshot}")
    @Operation(summary = "凍結した記録と、その報告・協議")
    ResponseEntity<SnapshotView> getSnapshot(
            @PathVariable MunicipalityId municipality,
            @PathVariable SnapshotName snapshot,
            @RequestParam(required = false) @AsOf @Nullable LocalDate asOf) {
        SnapshotId id = SnapshotId.of(municipality, snapshot.value());
        return questions
                .find(new GetSnapshot(id, asOf), SnapshotView.class)
                .map(view -> Answers.versioned(view, view.version()))
                .orElseThrow(QueryProblem.SNAPSHOT_UNKNOWN.about("snapshot", id));
    }

    @GetMapping("/{snapshot}/content")
    @Operation(summary = "凍結した内容そのもの(SHA-256の対象となるバイト列)")
    @ApiResponse(
            responseCode = "200",
            description = "正準JSON(RFC 8785)。 Canonical JSON.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Object.class)))
    ResponseEntity<byte[]> getSnapshotContent(
            @PathVariable MunicipalityId municipality, @PathVariable SnapshotName snapshot) {
        SnapshotId id = SnapshotId.of(municipality, snapshot.value());
        return questions
                .find(new GetSnapshotContent(id), SnapshotContentView.class)
                .map(frozen -> FrozenText.asStored(frozen.content(), frozen.sha256()))
                .orElseThrow(QueryProblem.SNAPSHOT_UNKNOWN.about("snapshot", id));
    }
}
