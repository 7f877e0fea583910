package jp.ayumi.command.publication;

import static jp.ayumi.command.web.CommandBody.LIST;
import static jp.ayumi.command.web.CommandBody.NAME;
import static jp.ayumi.command.web.CommandBody.TEXT;
import static jp.ayumi.command.web.CommandBody.TITLE;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.publication.Channel;
import jp.ayumi.api.publication.Distribution;
import jp.ayumi.api.publication.EditionId;
import jp.ayumi.api.publication.EditionKind;
import jp.ayumi.api.publication.EditionName;
import jp.ayumi.api.publication.Gathering;
import jp.ayumi.api.publication.GatheringKind;
import jp.ayumi.api.publication.GatheringName;
import jp.ayumi.api.publication.Presentation;
import jp.ayumi.api.publication.TextPart;
import jp.ayumi.api.snapshot.SnapshotId;
import jp.ayumi.command.web.CommandBody;
import org.jspecify.annotations.Nullable;

/** The bodies of the slice's requests: what a command says beside its address and its sender. */
final class PublicationRequests {

    private PublicationRequests() {}

    record PublishEditionRequest(
            EditionName id,
            EditionKind kind,
            @Size(max = TITLE) String title,
            LocalDate publishedOn,
            @Size(max = LIST) List<SnapshotId> snapshots,
            @Size(max = LIST) List<@Valid TextPart> parts,
            @Size(max = LIST) @Nullable List<AreaId> pledges,
            @Nullable EditionId replaces,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {}

    record RecordDistributionRequest(
            Channel channel,
            LocalDate on,
            @Size(max = TEXT) String audience,

            @Schema(minimum = "0", maximum = "2147483647") @Nullable
            Integer count,

            @Size(max = TEXT) @Nullable String address,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {

        Distribution distribution() {
            return new Distribution(channel, on, audience, count, address);
        }
    }

    record WithdrawEditionRequest(
            LocalDate withdrawnOn,
            @Size(max = TEXT) String reason,
            @Size(max = NAME) @Nullable String decisionNumber) implements CommandBody {}

    record HoldGatheringRequest(
            GatheringName id,
            GatheringKind kind,
            @Size(max = TITLE) String title,
            LocalDate heldOn,
            @Size(max = LIST) List<@Valid Presentation> presentations,

            @Schema(minimum = "0", maximum = "2147483647") @Nullable
            Integer participants,

            @Size(max = TEXT) String learned,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {

        Gathering held() {
            return new Gathering(kind, title, heldOn, presentations, participants, learned);
        }
    }
}
