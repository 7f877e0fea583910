package jp.ayumi.query.publication;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.publication.EditionContentView;
import jp.ayumi.api.publication.EditionId;
import jp.ayumi.api.publication.EditionKind;
import jp.ayumi.api.publication.EditionName;
import jp.ayumi.api.publication.EditionPageView;
import jp.ayumi.api.publication.EditionView;
import jp.ayumi.api.publication.GetEdition;
import jp.ayumi.api.publication.GetEditionContent;
import jp.ayumi.api.publication.GetPublishedRecord;
import jp.ayumi.api.publication.ListEditions;
import jp.ayumi.api.snapshot.FrozenRecordView;
import jp.ayumi.api.snapshot.SnapshotId;
import jp.ayumi.api.snapshot.SnapshotName;
import jp.ayumi.query.snapshot.FrozenText;
import jp.ayumi.query.web.Answers;
import jp.ayumi.query.web.AsOf;
import jp.ayumi.query.web.QueryProblem;
import jp.ayumi.query.web.Questions;
import jp.ayumi.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Editions over HTTP. */
@RestController
@RequestMapping("/api/municipalities/{municipality}/editions")
@Tag(name = "publication", description = "公表・ニュース")
class EditionQueryEndpoint {

    private static final String USUAL_PAGE = "50";
    private static final int LARGEST_PAGE = 200;

    private final Questions questions;

    EditionQueryEndpoint(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    @Operation(summary = "公表物の一覧")
    ResponseEntity<EditionPageView> listEditions(
            @PathVariable MunicipalityId municipality,
            @RequestParam(required = false) @Nullable EditionKind kind,
            @RequestParam(required = false) @AsOf @Nullable LocalDate asOf,
            @RequestParam(defaultValue = "0") @Min(0) long after,
            @RequestParam(defaultValue = USUAL_PAGE) @Min(1) @Max(LARGEST_PAGE) int limit) {
        return questions
                .find(new ListEditions(municipality, kind, after, limit, asOf), EditionPageView.class)
                .map(page -> Answers.page(page, page.next()))
                .orElseThrow(QueryProblem.MUNICIPALITY_UNKNOWN.about("municipality", municipality));
    }

    @GetMapping("/{edition}")
    @Operation(summary = "公表物と、その周知・取下げ(取り下げたものの内容は、自治体の役割がなければ空)")
    EditionView getEdition(
            @PathVariable MunicipalityId municipality,
            @PathVariable EditionName edition,
            @RequestParam(required = false) @AsOf @Nullable LocalDate asOf,
            HttpServletResponse response) {
        EditionId id = EditionId.of(municipality, edition.value());
        EditionView view = questions
                .find(new GetEdition(id, asOf), EditionView.class)
                .orElseThrow(QueryProblem.EDITION_UNKNOWN.about("edition", id));
        // For If-Match. Not as part of a ResponseEntity, which would answer If-None-Match with 304: what replaces an
        // edition is told by the other one, and the version does not change.
        response.setHeader(HttpHeaders.ETAG, "\"" + view.version() + "\"");
        return view;
    }

    @GetMapping("/{edition}/content")
    @Operation(summary = "公表した内容そのもの(SHA-256の対象となるバイト列)")
    @ApiResponse(
            responseCode = "200",
            description = "正準JSON(RFC 8785)。 Canonical JSON.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Object.class)))
    ResponseEntity<byte[]> getEditionContent(
            @PathVariable MunicipalityId municipality, @PathVariable EditionName edition) {
        EditionId id = EditionId.of(municipality, edition.value());
        return questions
                .find(new GetEditionContent(id), EditionContentView.class)
                .map(frozen -> FrozenText.asStored(frozen.content(), frozen.sha256()))
                .orElseThrow(() -> missing(id));
    }

    @GetMapping("/{edition}/snapshots/{snapshot}/content")
    @Operation(summary = "公表物のもとになった、凍結した内容そのもの(SHA-256の対象となるバイト列)")
    @ApiResponse(
            responseCode = "200",
            description = "正準JSON(RFC 8785)。 Canonical JSON.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Object.class)))
    ResponseEntity<byte[]> getPublishedSnapshotContent(
            @PathVariable MunicipalityId municipality,
            @PathVariable EditionName edition,
            @PathVariable SnapshotName snapshot) {
        EditionId id = EditionId.of(municipality, edition.value());
        SnapshotId held = SnapshotId.of(municipality, snapshot.value());
        return questions
                .find(new GetPublishedRecord(id, held), FrozenRecordView.class)
                .map(frozen -> FrozenText.asStored(frozen.content(), frozen.sha256()))
                .orElseThrow(() -> missing(id, held));
    }

    private ProblemException missing(EditionId id, SnapshotId snapshot) {
        return questions
                .find(new GetEditionContent(id), EditionContentView.class)
                .map(standing -> QueryProblem.SNAPSHOT_UNKNOWN
                        .about("snapshot", snapshot)
                        .get())
                .orElseGet(() -> missing(id));
    }

    private ProblemException missing(EditionId id) {
        return questions
                .find(new GetEdition(id), EditionView.class)
                .map(withdrawn -> QueryProblem.EDITION_WITHDRAWN.about("edition", id))
                .orElse(QueryProblem.EDITION_UNKNOWN.about("edition", id))
                .get();
    }
}
