package jp.ayumi.query.proof;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import jp.ayumi.api.proof.EntryBundleView;
import jp.ayumi.api.proof.GetEntryBundle;
import jp.ayumi.log.LogProofs;
import jp.ayumi.log.proof.SignedCheckpoint;
import jp.ayumi.query.web.Questions;
import jp.ayumi.web.limit.OnlyNow;
import org.springframework.context.annotation.Profile;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the log has signed, in the forms of C2SP (tlog-checkpoint, signed-note, tlog-tiles), for programs that know them. */
@OnlyNow
@RestController
@Profile("!axonserver")
@RequestMapping("/api/log")
@Tag(name = "proof", description = "改ざんされていないことの証明")
class SignedLogEndpoint {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    /** A checkpoint follows another within seconds; a tile never changes. */
    private static final CacheControl SHORT = CacheControl.maxAge(Duration.ofSeconds(5));

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).immutable();

    /** Not for everybody, and so not for caches that serve everybody. */
    private static final CacheControl NOT_FOR_CACHES = CacheControl.noStore();

    private final Questions questions;
    private final LogProofs proofs;

    SignedLogEndpoint(Questions questions, LogProofs proofs) {
        this.questions = questions;
        this.proofs = proofs;
    }

    @GetMapping(path = "/checkpoint", produces = MediaType.TEXT_PLAIN_VALUE)
    @Operation(summary = "いちばん新しい署名つき要約(チェックポイント、C2SP tlog-checkpoint)")
    ResponseEntity<String> getCheckpoint() {
        return text(latest().note().toString());
    }

    @GetMapping(path = "/key", produces = MediaType.TEXT_PLAIN_VALUE)
    @Operation(summary = "署名を確かめる公開鍵(C2SP signed-note)。別の道でも受け取って比べること")
    ResponseEntity<String> getLogKey() {
        return text(latest().key().text() + "\n");
    }

    @GetMapping(path = "/tile/{level}/{*tile}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Operation(summary = "並んだハッシュ(タイル、C2SP tlog-tiles)")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> getTile(
            @PathVariable String level,
            @Parameter(
                            description = "番号[.p/幅]。 The index, and the width of a tile that is not full.",
                            example = "000.p/1")
                    @PathVariable
                    String tile) {
        return TilePath.parse(level + tile)
                .flatMap(path -> proofs.tile(path.level(), path.index(), path.width()))
                .map(hashes -> ResponseEntity.ok().cacheControl(FOR_EVER).body(hashes))
                .orElseThrow(ProofProblem.TILE_UNKNOWN.about("tile", level + tile));
    }

    @GetMapping(path = "/tile/entries/{*tile}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Operation(
            summary = "並んだ葉の中身(エントリーの束、C2SP tlog-tiles)。インスタンス全体の監査担当と管理者だけ",
            description =
                    "Each entry is the data of a leaf (docs/audit/format.md) behind its length in two bytes, big-endian.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> getEntryBundle(
            @Parameter(
                            description = "番号[.p/幅]。 The index, and the width of a bundle that is not full.",
                            example = "000.p/1")
                    @PathVariable
                    String tile) {
        // Whoever may not read entries is not told which there are.
        TilePath path = TilePath.ofEntries(tile.substring(1)).orElse(TilePath.NONE);
        return questions
                .find(new GetEntryBundle(path.index(), path.width()), EntryBundleView.class)
                .filter(view -> path != TilePath.NONE)
                .map(view -> ResponseEntity.ok().cacheControl(NOT_FOR_CACHES).body(EntryBundle.of(view)))
                .orElseThrow(ProofProblem.TILE_UNKNOWN.about("tile", "entries" + tile));
    }

    private static ResponseEntity<String> text(String body) {
        return ResponseEntity.ok().cacheControl(SHORT).contentType(TEXT).body(body);
    }

    private SignedCheckpoint latest() {
        return proofs.latest().orElseThrow(ProofProblem.LOG_NOT_SIGNED.about("size", 0));
    }
}
