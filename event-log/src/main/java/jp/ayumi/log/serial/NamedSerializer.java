package jp.ayumi.log.serial;

import java.util.Collection;
import java.util.List;
import jp.ayumi.api.catalogue.EventType;
import jp.ayumi.log.json.AyumiJson;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleModule;

/**
 * Writes JSON as {@link AyumiJson} does, and names types by an explicit list instead of by Java class names, so that a class
 * may be renamed and nothing outside the list is ever created from what was read.
 *
 * <p>{@link #classForType} throws on an unknown name. Axon would otherwise take it for a type that does not concern it, and
 * skip the event.
 */
public final class NamedSerializer extends Jackson3Serializer {

    private final TypeNames names;

    private NamedSerializer(TypeNames names, List<JacksonModule> modules) {
        super(builder()
                .jsonMapperBuilderCustomizer(
                        mapper -> AyumiJson.configure(mapper).addModules(modules)));
        this.names = names;
    }

    /** For events: their names and revisions from the catalogue, and metadata as a flat map of texts. */
    public static NamedSerializer forEvents(Collection<EventType> catalogue) {
        return new NamedSerializer(new EventNames(catalogue), List.of(MetadataJson.module()));
    }

    /** For what Axon keeps or sends for itself: tracking tokens, and what kind of answer a query asks for. */
    public static NamedSerializer forAxon() {
        return new NamedSerializer(new AxonNames(), List.of(TokenJson.module(), MetadataJson.module()));
    }

    /** For commands, queries and answers between two processes that run the same version; never stored. */
    public static NamedSerializer forMessages() {
        return new NamedSerializer(
                new MessageNames(), List.of(MetadataJson.module(), new SimpleModule("ayumi-messages")));
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        return type == null || type == Void.class || type == void.class
                ? SerializedType.emptyType()
                : names.nameOf(type);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return SerializedType.emptyType().equals(type) ? Void.class : names.classOf(type);
    }
}
