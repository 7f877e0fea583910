package jp.ayumi.query.document;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.CouncilName;
import jp.ayumi.api.council.MeetingId;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.publication.EditionId;
import jp.ayumi.api.publication.EditionName;
import jp.ayumi.api.snapshot.SnapshotId;
import jp.ayumi.api.snapshot.SnapshotName;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Documents as accessible PDF over HTTP. */
@RestController
@RequestMapping("/api/municipalities/{municipality}")
@Tag(name = "document", description = "地区だより・年次報告・委員会資料(PDF)")
class DocumentEndpoint {

    private static final String LANGUAGES = "ja|en";
    private static final String WHICH_LANGUAGE =
            "見出しの言語。本文は記録されたまま。 Language of the headings; what was recorded stays as it is.";
    private static final String PDF = "タグ付きPDF(PDF/UA-1)。 Tagged PDF.";

    private final Documents documents;
    private final PrintedAnswers answers;

    DocumentEndpoint(Documents documents, PrintedAnswers answers) {
        this.documents = documents;
        this.answers = answers;
    }

    @GetMapping(path = "/snapshots/{snapshot}/document", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "凍結した記録から作る年次報告または年間計画(PDF)")
    @ApiResponse(
            responseCode = "200",
            description = PDF,
            content = @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")))
    @Nullable
    ResponseEntity<byte[]> getSnapshotDocument(
            @PathVariable MunicipalityId municipality,
            @PathVariable SnapshotName snapshot,
            @Parameter(description = WHICH_LANGUAGE)
                    @RequestParam(required = false)
                    @Pattern(regexp = LANGUAGES)
                    @Nullable
                    String lang,
            Locale language,
            WebRequest request) {
        return answers.of(documents.of(SnapshotId.of(municipality, snapshot.value()), language), request);
    }

    @GetMapping(path = "/editions/{edition}/document", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "公表物(地区だより・年次報告書など)のPDF")
    @ApiResponse(
            responseCode = "200",
            description = PDF,
            content = @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")))
    @Nullable
    ResponseEntity<byte[]> getEditionDocument(
            @PathVariable MunicipalityId municipality,
            @PathVariable EditionName edition,
            @Parameter(description = WHICH_LANGUAGE)
                    @RequestParam(required = false)
                    @Pattern(regexp = LANGUAGES)
                    @Nullable
                    String lang,
            Locale language,
            WebRequest request) {
        return answers.of(documents.of(EditionId.of(municipality, edition.value()), language), request);
    }

    @GetMapping(path = "/councils/{council}/meetings/{meeting}/document", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "会議の資料: 次第、受けた報告、未対応の意見(PDF)")
    @ApiResponse(
            responseCode = "200",
            description = PDF,
            content = @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")))
    @Nullable
    ResponseEntity<byte[]> getMeetingDocument(
            @PathVariable MunicipalityId municipality,
            @PathVariable CouncilName council,
            @PathVariable MeetingId meeting,
            @Parameter(description = WHICH_LANGUAGE)
                    @RequestParam(required = false)
                    @Pattern(regexp = LANGUAGES)
                    @Nullable
                    String lang,
            Locale language,
            WebRequest request) {
        return answers.of(documents.of(CouncilId.of(municipality, council.value()), meeting, language), request);
    }
}
