package jp.ayumi.api.planyear;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.ayumi.api.municipality.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * What a count was made of, so that every figure of it can be traced.
 *
 * @param reports for each status the positions of the progress records that say so, or of their last corrections
 * @param notReported the actions of which nothing was reported: there is no event that says so
 * @param owners who is responsible for what was counted, each once
 * @param last the latest event about any of it; {@code null} when nothing was recorded
 */
public record TallySource(
        Map<ProgressStatus, List<Long>> reports,
        List<ActionOfYear> notReported,
        List<OrganizationId> owners,
        @Nullable Trace last) {
    public TallySource {
        Map<ProgressStatus, List<Long>> inOrder = new EnumMap<>(ProgressStatus.class);
        reports.forEach((status, positions) -> inOrder.put(status, List.copyOf(positions)));
        reports = Collections.unmodifiableMap(inOrder);
        notReported = List.copyOf(notReported);
        owners = List.copyOf(owners);
    }
}
