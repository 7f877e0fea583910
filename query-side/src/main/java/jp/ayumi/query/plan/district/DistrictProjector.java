package jp.ayumi.query.plan.district;

import java.util.List;
import jp.ayumi.api.plan.DistrictArranged;
import jp.ayumi.api.plan.DistrictPolicySet;
import jp.ayumi.api.plan.PlanDrafted;
import jp.ayumi.api.plan.PlanProfile;
import jp.ayumi.api.plan.PlanProfileRevised;
import jp.ayumi.query.projection.EventHandlers;
import jp.ayumi.query.projection.Projector;
import jp.ayumi.query.projection.ReadTable;
import jp.ayumi.query.projection.ReadTables;
import jp.ayumi.query.projection.RecordedEvent;
import org.springframework.stereotype.Component;

/** Who leads and supports which district. */
@Component
class DistrictProjector implements Projector {

    /** By plan, listed by municipality, since a district may come under another plan. */
    static final ReadTable<DistrictRow> DISTRICTS = new ReadTable<>("plan_district", DistrictRow.class);

    /** By plan, listed by municipality. */
    static final ReadTable<DistrictPolicyRow> POLICIES =
            new ReadTable<>("plan_district_policy", DistrictPolicyRow.class);

    private static final EventHandlers HANDLERS = EventHandlers.builder()
            .on(PlanDrafted.class, DistrictProjector::drafted)
            .on(PlanProfileRevised.class, DistrictProjector::revised)
            .on(DistrictPolicySet.class, DistrictProjector::asked)
            .on(
                    DistrictArranged.class,
                    (payload, event, tables) -> tables.update(
                            DISTRICTS, payload.plan().value(), row -> row.with(payload.arrangement(), event.ref())))
            .build();

    @Override
    public String name() {
        return "plan-districts";
    }

    @Override
    public List<ReadTable<?>> tables() {
        return List.of(DISTRICTS, POLICIES);
    }

    @Override
    public void on(RecordedEvent event, ReadTables tables) {
        HANDLERS.handle(event, tables);
    }

    /** Of every kind of plan, since a draft may become a district's. */
    private static void drafted(PlanDrafted payload, RecordedEvent event, ReadTables tables) {
        PlanProfile profile = payload.profile();
        tables.put(
                DISTRICTS,
                payload.plan().value(),
                payload.plan().municipality().value(),
                new DistrictRow(payload.plan(), profile.title(), profile.area(), List.of()));
    }

    private static void revised(PlanProfileRevised payload, RecordedEvent event, ReadTables tables) {
        PlanProfile profile = payload.profile();
        tables.update(DISTRICTS, payload.plan().value(), row -> row.titled(profile.title(), profile.area()));
    }

    private static void asked(DistrictPolicySet payload, RecordedEvent event, ReadTables tables) {
        tables.put(
                POLICIES,
                payload.plan().value(),
                payload.plan().municipality().value(),
                new DistrictPolicyRow(payload.supportTeamKinds(), event.ref()));
    }
}
