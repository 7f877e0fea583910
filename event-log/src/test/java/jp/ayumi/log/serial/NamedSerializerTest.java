package jp.ayumi.log.serial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.ayumi.api.Event;
import jp.ayumi.api.catalogue.EventCatalogue;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.EndPlan;
import jp.ayumi.api.plan.PlanEnded;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.PlanYearOpened;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.ConfigToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedSerializerTest {

    @Nested
    class ForEvents {

        private final Serializer events = NamedSerializer.forEvents(EventCatalogue.types());
        private final PlanYearOpened opened = new PlanYearOpened(new PlanYearId("kohoku/ward-4/2024"), 2);

        record Unlisted(MunicipalityId subject) implements Event {}

        @Test
        void anEventIsItsComponentsUnderItsPermanentName() {
            SerializedObject<byte[]> stored = events.serialize(opened, byte[].class);

            assertThat(stored.getType()).isEqualTo(new SimpleSerializedType("plan-year.opened", "1"));
            assertThat(new String(stored.getData(), StandardCharsets.UTF_8))
                    .isEqualTo("{\"planYear\":\"kohoku/ward-4/2024\",\"planRevision\":2}");
            assertThat(read(events, stored)).isEqualTo(opened);
        }

        @Test
        void anEventThatIsNotInTheCatalogueIsNotStored() {
            assertThatThrownBy(() -> events.serialize(new Unlisted(new MunicipalityId("kohoku")), byte[].class))
                    .isInstanceOf(UnknownTypeException.class)
                    .hasMessageStartingWith("not in the event catalogue");
        }

        @Test
        void aCommandIsNotStored() {
            assertThatThrownBy(
                            () -> events.serialize(new EndPlan(new PlanId("a/b"), LocalDate.EPOCH, ""), byte[].class))
                    .isInstanceOf(UnknownTypeException.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"plan.abolished", "jp.ayumi.api.plan.PlanEnded", "java.util.ArrayList"})
        void anUnknownNameIsNotPassedOver(String name) {
            assertThatThrownBy(() -> events.classForType(new SimpleSerializedType(name, "1")))
                    .isInstanceOf(UnknownTypeException.class)
                    .hasMessageContaining(name);
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "2", "x"})
        void anUnknownRevisionIsNotReadAsIfItWereThePresentOne(String revision) {
            assertThatThrownBy(() -> events.classForType(new SimpleSerializedType("plan.ended", revision)))
                    .isInstanceOf(UnknownTypeException.class)
                    .hasMessageContaining("no upcaster");
        }

        @Test
        void theClassMayMoveAndTheNameStays() {
            assertThat(events.classForType(new SimpleSerializedType("plan.ended", "1")))
                    .isEqualTo(PlanEnded.class);
        }

        @Test
        void metadataIsAFlatMapOfTextsInAlphabeticalOrder() {
            Map<String, String> given = new HashMap<>();
            List.of("reason", "actor", "correlationId", "roles").forEach(key -> given.put(key, "値 of " + key));

            SerializedObject<String> stored = events.serialize(MetaData.from(given), String.class);

            assertThat(stored.getData())
                    .isEqualTo("{\"actor\":\"値 of actor\",\"correlationId\":\"値 of correlationId\","
                            + "\"reason\":\"値 of reason\",\"roles\":\"値 of roles\"}");
            assertThat(read(events, stored)).isEqualTo(MetaData.from(given));
        }

        @Test
        void metadataThatIsNotTextIsNotStored() {
            assertThatThrownBy(() -> events.serialize(MetaData.with("expectedVersion", 3L), byte[].class))
                    .hasStackTraceContaining("metadata is text, and this is not: expectedVersion");
        }
    }

    @Nested
    class ForAxon {

        private final Serializer tokens = NamedSerializer.forAxon();

        static List<TrackingToken> tokens() {
            TrackingToken ten = new GlobalSequenceTrackingToken(10);
            TrackingToken four = new GlobalSequenceTrackingToken(4);
            return List.of(
                    ten,
                    ReplayToken.createReplayToken(ten),
                    ReplayToken.createReplayToken(ten, four),
                    MergedTrackingToken.merged(ten, four),
                    MergedTrackingToken.merged(ReplayToken.createReplayToken(ten, four), four),
                    new ConfigToken(Map.of("id", "0192f1c0")));
        }

        @ParameterizedTest
        @MethodSource("tokens")
        void aTokenIsReadBackAndHoldsNoClassName(TrackingToken token) {
            SerializedObject<String> stored = tokens.serialize(token, String.class);

            assertThat(read(tokens, stored)).isEqualTo(token);
            assertThat(stored.getData() + stored.getType().getName())
                    .doesNotContain("axonframework", "TrackingToken", "@class");
        }

        @Test
        void anAnswersTypeIsReadBack() {
            Object type = ResponseTypes.instanceOf(PlanEnded.class);

            assertThat(read(tokens, tokens.serialize(type, byte[].class))).isEqualTo(type);
        }

        @Test
        void aTokenOfAnotherKindIsNotStored() {
            assertThatThrownBy(() -> tokens.serialize(GapAwareTrackingToken.newInstance(1, List.of()), byte[].class))
                    .isInstanceOf(UnknownTypeException.class);
        }

        @Test
        void aClassNameInATokenCreatesNothing() {
            assertThatThrownBy(() -> tokens.deserialize(new SimpleSerializedObject<>(
                            "{\"token\":\"java.util.ArrayList\"}", String.class, "position", null)))
                    .isInstanceOf(RuntimeException.class);
        }
    }

    @Nested
    class ForMessages {

        private final Serializer messages = NamedSerializer.forMessages();

        @Test
        void aCommandIsReadBack() {
            EndPlan command = new EndPlan(new PlanId("a/b"), LocalDate.of(2028, 3, 31), "満了");

            assertThat(read(messages, messages.serialize(command, byte[].class)))
                    .isEqualTo(command);
        }

        @Test
        void aListIsNotSentBecauseItsElementsWouldLoseTheirTypes() {
            assertThatThrownBy(() -> messages.serialize(new ArrayList<>(List.of("a")), byte[].class))
                    .isInstanceOf(UnknownTypeException.class);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "java.lang.ProcessBuilder",
                    "jp.ayumi.api.plan.Nothing",
                    "jp.ayumi.log.serial.NamedSerializer"
                })
        void nothingElseIsReceived(String name) {
            assertThatThrownBy(() -> messages.classForType(new SimpleSerializedType(name, null)))
                    .isInstanceOf(UnknownTypeException.class);
        }
    }

    private static Object read(Serializer serializer, SerializedObject<?> stored) {
        return serializer.deserialize(stored);
    }
}
