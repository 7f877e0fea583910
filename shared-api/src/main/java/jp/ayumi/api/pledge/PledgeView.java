package jp.ayumi.api.pledge;

import java.util.List;
import jp.ayumi.api.EventRef;
import jp.ayumi.api.municipality.AreaId;
import org.jspecify.annotations.Nullable;

/**
 * 地域で取り組むこと.
 *
 * @param content as it reads now
 * @param withdrawnBecause {@code null} while it holds
 * @param reports in the order in which they were told
 * @param version of the area's pledges when this one last changed; for {@code If-Match} the list tells the present one
 * @param made the event that made it
 * @param last the event that last changed it
 */
public record PledgeView(
        AreaId area,
        PledgeId pledge,
        PledgeStage stage,
        Pledge content,
        @Nullable String withdrawnBecause,
        List<PledgeReportView> reports,
        long version,
        EventRef made,
        EventRef last) {}
