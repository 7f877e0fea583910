package jp.ayumi.api.publication;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An edition as the public sees it. Nothing in it comes from anywhere but the edition, the snapshots that it holds, and the
 * names that organisations and areas had when it was published.
 *
 * @param edition its withdrawal is told on every day, and whatever the question may know
 * @param number of the edition among those of its municipality, from 1, in the order of their publication
 * @param content as JSON; empty once it is withdrawn
 * @param snapshots those it holds, in its order; empty once it is withdrawn
 * @param pledges of areas that it tells; empty once it is withdrawn
 * @param organizations what the organisations are called that the snapshots name, by id
 * @param later the latest edition of the same kind on the same plan; {@code null} when this one is it
 */
public record PublicationView(
        EditionSummaryView edition,
        int number,
        Map<String, Object> content,
        List<PublishedSnapshotView> snapshots,
        List<PublishedPledgeView> pledges,
        Map<String, String> organizations,
        @Nullable EditionSummaryView later) {
    public PublicationView {
        content = Collections.unmodifiableMap(new LinkedHashMap<>(content));
        snapshots = List.copyOf(snapshots);
        pledges = List.copyOf(pledges);
        organizations = Map.copyOf(organizations);
    }
}
