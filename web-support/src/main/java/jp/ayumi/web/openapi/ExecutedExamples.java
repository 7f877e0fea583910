package jp.ayumi.web.openapi;

import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.method.HandlerMethod;

/** Shows {@code examples/<operationId>.json} as the request of an operation; the tests send the same files. */
final class ExecutedExamples implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        Object example = example(method.getMethod().getName());
        if (example != null && operation.getRequestBody() != null) {
            for (MediaType body : operation.getRequestBody().getContent().values()) {
                body.setExample(example);
            }
        }
        return operation;
    }

    private static @Nullable Object example(String operationId) {
        ClassPathResource file = new ClassPathResource("examples/" + operationId + ".json");
        if (!file.exists()) {
            return null;
        }
        try (InputStream stream = file.getInputStream()) {
            return Json.mapper().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
