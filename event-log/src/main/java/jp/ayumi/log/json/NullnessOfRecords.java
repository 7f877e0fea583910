package jp.ayumi.log.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.AnnotatedType;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * Takes the nullness that our records declare for what it says: a component without {@code @Nullable} must be there and must
 * not be {@code null}, nor may a list or set hold {@code null}. So a payload that lost a member is refused when it is read,
 * and not when somebody stumbles over it.
 */
final class NullnessOfRecords extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    private static final String OURS = "jp.ayumi.";

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        return isOurs(member) ? !isNullable((AnnotatedParameter) member) : null;
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
        if (!isOurs(annotated)) {
            return JsonSetter.Value.empty();
        }
        AnnotatedParameter parameter = (AnnotatedParameter) annotated;
        Nulls nulls = isNullable(parameter) ? Nulls.SET : Nulls.FAIL;
        Nulls contentNulls = Collection.class.isAssignableFrom(parameter.getRawType()) ? Nulls.FAIL : Nulls.DEFAULT;
        return JsonSetter.Value.construct(nulls, contentNulls);
    }

    private static boolean isOurs(Annotated annotated) {
        return annotated instanceof AnnotatedParameter parameter
                && parameter.getDeclaringClass().isRecord()
                && parameter.getDeclaringClass().getName().startsWith(OURS);
    }

    private static boolean isNullable(AnnotatedParameter parameter) {
        AnnotatedType[] types = parameter.getOwner().getAnnotated() instanceof java.lang.reflect.Executable executable
                ? executable.getAnnotatedParameterTypes()
                : new AnnotatedType[0];
        return parameter.getIndex() < types.length && types[parameter.getIndex()].isAnnotationPresent(Nullable.class);
    }
}
