package jp.ayumi.log.serial;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;

/**
 * Tokens that hold other tokens. Axon's own annotations would write the class names of the inner ones; these take their place
 * and write the names of {@link AxonNames}. A replay carries no context here: nobody gives one, and it could be any class.
 */
final class TokenJson {

    private TokenJson() {}

    static JacksonModule module() {
        SimpleModule module = new SimpleModule("ayumi-tokens");
        AxonNames.TOKENS.forEach((name, kind) -> module.registerSubtypes(new NamedType(kind, name)));
        return module.setMixInAnnotation(TrackingToken.class, Named.class)
                .setMixInAnnotation(ReplayToken.class, Replay.class)
                .setMixInAnnotation(MergedTrackingToken.class, Merged.class);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "token")
    private interface Named {}

    private abstract static class Replay {

        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "token")
        private @Nullable TrackingToken tokenAtReset;

        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "token")
        private @Nullable TrackingToken currentToken;

        @JsonIgnore
        private @Nullable Object context;
    }

    private abstract static class Merged {

        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "token")
        abstract TrackingToken lowerSegmentToken();

        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "token")
        abstract TrackingToken upperSegmentToken();
    }
}
