package jp.ayumi.query.pages.document;

import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.CouncilName;
import jp.ayumi.api.council.MeetingId;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.publication.EditionId;
import jp.ayumi.api.publication.EditionName;
import jp.ayumi.api.snapshot.SnapshotId;
import jp.ayumi.api.snapshot.SnapshotName;
import jp.ayumi.query.document.Documents;
import jp.ayumi.query.document.PrintedAnswers;
import jp.ayumi.query.pages.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

/** The documents by addresses that people follow: behind the sign-in all of them, editions for everybody. */
@Controller
class DocumentPage {

    private final Documents documents;
    private final PrintedAnswers answers;

    DocumentPage(Documents documents, PrintedAnswers answers) {
        this.documents = documents;
        this.answers = answers;
    }

    @GetMapping("/municipalities/{municipality}/snapshots/{snapshot}.pdf")
    @Nullable
    ResponseEntity<byte[]> snapshot(
            @PathVariable MunicipalityId municipality,
            @PathVariable SnapshotName snapshot,
            PageRequest page,
            WebRequest request) {
        return answers.of(documents.of(SnapshotId.of(municipality, snapshot.value()), page.locale()), request);
    }

    @GetMapping("/municipalities/{municipality}/editions/{edition}.pdf")
    @Nullable
    ResponseEntity<byte[]> edition(
            @PathVariable MunicipalityId municipality,
            @PathVariable EditionName edition,
            PageRequest page,
            WebRequest request) {
        return answers.of(documents.of(EditionId.of(municipality, edition.value()), page.locale()), request);
    }

    @GetMapping("/municipalities/{municipality}/councils/{council}/meetings/{meeting}.pdf")
    @Nullable
    ResponseEntity<byte[]> meeting(
            @PathVariable MunicipalityId municipality,
            @PathVariable CouncilName council,
            @PathVariable MeetingId meeting,
            PageRequest page,
            WebRequest request) {
        return answers.of(documents.of(CouncilId.of(municipality, council.value()), meeting, page.locale()), request);
    }

    /** May be kept, but is asked for again each time: an edition can be withdrawn. */
    @GetMapping("/public/municipalities/{municipality}/editions/{edition}.pdf")
    @Nullable
    ResponseEntity<byte[]> published(
            @PathVariable MunicipalityId municipality,
            @PathVariable EditionName edition,
            PageRequest page,
            WebRequest request) {
        ResponseEntity<byte[]> answer =
                answers.of(documents.of(EditionId.of(municipality, edition.value()), page.locale()), request);
        return answer == null
                ? null
                : ResponseEntity.status(answer.getStatusCode())
                        .headers(answer.getHeaders())
                        .cacheControl(CacheControl.noCache())
                        .body(answer.getBody());
    }
}
