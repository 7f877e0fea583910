package jp.ayumi.log.serial;

import tools.jackson.databind.node.ObjectNode;

/** Closings from before opinions were kept: there was none to close over. */
public final class PlanYearClosedOverOpinions implements PayloadUpcaster {

    @Override
    public String event() {
        return "plan-year.closed";
    }

    @Override
    public int fromRevision() {
        return 1;
    }

    @Override
    public ObjectNode upcast(ObjectNode payload) {
        payload.putArray("openOpinions");
        payload.putNull("openOpinionsReason");
        return payload;
    }
}
