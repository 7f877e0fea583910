package jp.ayumi.log.proof;

import jp.ayumi.api.MetadataKeys;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Who acted, out of the stored metadata. */
final class LeafActor {

    private static final JsonFactory JSON = new JsonFactory();

    private LeafActor() {}

    /**
     * The text of the object's own member {@code actor}; nothing where there is none, and where the bytes are no JSON object:
     * a leaf can be made for whatever was stored, and covers the bytes themselves as well.
     */
    static String of(byte[] metadata) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), metadata)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return "";
            }
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                JsonToken value = json.nextToken();
                if (name.equals(MetadataKeys.ACTOR) && value == JsonToken.VALUE_STRING) {
                    return json.getString();
                }
                json.skipChildren();
            }
            return "";
        } catch (JacksonException e) {
            return "";
        }
    }
}
