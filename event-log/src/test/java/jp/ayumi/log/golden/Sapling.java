package jp.ayumi.log.golden;

import java.math.BigDecimal;
import java.util.List;
import jp.ayumi.api.Event;
import jp.ayumi.api.catalogue.EventType;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.log.serial.PayloadUpcaster;
import tools.jackson.databind.node.ObjectNode;

/** An event of two revisions, made up for tests: first in centimetres, then in millimetres and with the soil. */
public final class Sapling {

    /** The present catalogue of this made-up world. */
    public static final List<EventType> CATALOGUE = List.of(new EventType("sapling.planted", 2, Planted.class));

    private Sapling() {}

    public enum Kind {
        LOAM,
        SAND
    }

    public record Soil(Kind kind) {}

    public record Planted(PlanId plan, String species, BigDecimal heightInMillimetres, Soil soil) implements Event {

        @Override
        public PlanId subject() {
            return plan;
        }
    }

    /** From revision 1 to 2. */
    public static final class IntoMillimetres implements PayloadUpcaster {

        @Override
        public String event() {
            return "sapling.planted";
        }

        @Override
        public int fromRevision() {
            return 1;
        }

        @Override
        public ObjectNode upcast(ObjectNode payload) {
            BigDecimal centimetres = payload.remove("heightInCentimetres").decimalValue();
            payload.put("heightInMillimetres", centimetres.multiply(BigDecimal.TEN));
            payload.putObject("soil").put("kind", Kind.LOAM.name());
            return payload;
        }
    }
}
