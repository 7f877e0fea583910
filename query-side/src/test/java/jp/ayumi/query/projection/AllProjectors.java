package jp.ayumi.query.projection;

import java.lang.reflect.Constructor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;

/** Every projector of this module, found as Spring finds it; a new one is tested without being named anywhere. */
final class AllProjectors {

    private AllProjectors() {}

    static List<Projector> found() {
        ClassPathScanningCandidateComponentProvider components = new ClassPathScanningCandidateComponentProvider(true);
        return components.findCandidateComponents("jp.ayumi.query").stream()
                .map(candidate -> loaded(candidate.getBeanClassName()))
                .filter(Projector.class::isAssignableFrom)
                .map(AllProjectors::instance)
                .toList();
    }

    private static Class<?> loaded(@Nullable String className) {
        try {
            return Class.forName(className);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Projector instance(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Projector) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a projector has no dependencies: " + type.getName(), e);
        }
    }
}
