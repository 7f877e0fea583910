package jp.ayumi.query.planyear;

import jp.ayumi.api.MetadataKeys;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.planyear.Trace;
import jp.ayumi.query.projection.RecordedEvent;

/** Where what an event says can be traced to. */
public final class Traces {

    private Traces() {}

    public static Trace of(RecordedEvent event) {
        String organization = event.metadata().get(MetadataKeys.ORGANIZATION);
        return new Trace(
                event.ref(),
                event.recordedAt(),
                event.metadata().get(MetadataKeys.ACTOR),
                organization == null ? null : new OrganizationId(organization));
    }
}
