package jp.ayumi.query.projection;

import java.lang.reflect.Constructor;
import java.util.List;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Every projector of this module, found as Spring finds it; a new one is tested without being named anywhere. */
final class AllProjectors {

    private AllProjectors() {}

    static List<Projector> found() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(true);
        scanner.resetFilters(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Projector.class));
        return scanner.findCandidateComponents("jp.ayumi.query").stream()
                .map(candidate -> candidate.getBeanClassName())
                .filter(name -> !name.contains("Test") && !name.contains("IT"))
                .map(AllProjectors::instance)
                .toList();
    }

    private static Projector instance(String className) {
        try {
            Constructor<?> constructor = Class.forName(className).getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Projector) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a projector has no dependencies: " + className, e);
        }
    }
}
