package jp.ayumi.web.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.List;
import jp.ayumi.web.security.OpenReads;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Says of what anybody may read that it needs no token, and that one is not refused. */
final class OpenToEverybody implements GlobalOpenApiCustomizer {

    private final String scheme;
    private final List<PathPattern> open;

    OpenToEverybody(String scheme, List<OpenReads> open) {
        this.scheme = scheme;
        this.open = open.stream()
                .flatMap(reads -> reads.paths().stream())
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
    }

    @Override
    public void customise(OpenAPI api) {
        api.getPaths().forEach((path, item) -> {
            Operation read = item.getGet();
            if (read != null && isOpen(path)) {
                read.setSecurity(List.of(new SecurityRequirement(), new SecurityRequirement().addList(scheme)));
            }
        });
    }

    private boolean isOpen(String path) {
        PathContainer described = PathContainer.parsePath(path);
        return open.stream().anyMatch(pattern -> pattern.matches(described));
    }
}
