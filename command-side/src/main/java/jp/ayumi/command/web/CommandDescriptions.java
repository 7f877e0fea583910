package jp.ayumi.command.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Arrays;
import java.util.List;
import jp.ayumi.web.openapi.ProblemResponses;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;

/** Describes what every command has in common: its two headers, its receipt, and the problems of versions. */
final class CommandDescriptions implements GlobalOperationCustomizer {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(CommandCall.class);
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (Arrays.stream(method.getMethodParameters())
                .noneMatch(parameter -> parameter.getParameterType() == CommandCall.class)) {
            return operation;
        }
        boolean changes = method.hasMethodAnnotation(Changes.class);
        operation.addParametersItem(key());
        operation.addParametersItem(ifMatch(changes));
        ProblemResponses.add(operation, changes ? List.of("412", "428") : List.of("412"));
        receipt(operation, method.hasMethodAnnotation(Creates.class));
        return operation;
    }

    private static Parameter key() {
        Schema<?> schema = new StringSchema().minLength(1).maxLength(128).pattern("^[\\x21-\\x7E]+$");
        return new Parameter()
                .in("header")
                .name(CommandCalls.KEY_HEADER)
                .required(true)
                .description("要求ごとに新しい値。送り直すときは同じ値。 New for each request, the same when sending it again.")
                .schema(schema);
    }

    private static Parameter ifMatch(boolean required) {
        return new Parameter()
                .in("header")
                .name(HttpHeaders.IF_MATCH)
                .required(required)
                .description("読み取った版のETag。 The ETag of the version that was read.")
                .schema(new StringSchema().pattern("^\"(0|[1-9][0-9]{0,17})\"$").example("\"3\""));
    }

    private static void receipt(Operation operation, boolean creates) {
        ApiResponses responses = operation.getResponses();
        ApiResponse success = responses.remove("200");
        success.description("記録した。 Recorded.");
        success.addHeaderObject(
                HttpHeaders.ETAG,
                new Header().description("新しい版。 The new version.").schema(new StringSchema()));
        if (creates) {
            success.addHeaderObject(
                    HttpHeaders.LOCATION,
                    new Header()
                            .description("作ったもののアドレス。 The address of what was made.")
                            .schema(new StringSchema()));
        }
        responses.addApiResponse(creates ? "201" : "200", success);
    }
}
