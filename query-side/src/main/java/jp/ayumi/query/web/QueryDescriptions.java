package jp.ayumi.query.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.math.BigDecimal;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/** Describes what every query accepts. */
final class QueryDescriptions implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (!ReadYourWrite.appliesTo(method)) {
            return operation;
        }
        Schema<?> position = new IntegerSchema().format("int64").minimum(BigDecimal.ZERO);
        operation.addParametersItem(new Parameter()
                .in("query")
                .name(ReadYourWrite.PARAMETER)
                .description("この位置までの記録が反映されるのを待って答える(受領書のlastPosition)。"
                        + " Answer only from this position of the log on: a receipt's lastPosition.")
                .schema(position));
        if (KnownThen.appliesTo(method)) {
            describeKnownAt(operation);
        }
        return operation.addParametersItem(new Parameter()
                .in("header")
                .name("Prefer")
                .description("wait=秒数(10まで)。 How long to wait for minPosition or knownAt.")
                .schema(new Schema<String>().type("string").example("wait=5")));
    }

    private static void describeKnownAt(Operation operation) {
        describeAnswers(operation);
        operation.addParametersItem(new Parameter()
                .in("query")
                .name(KnownThen.PARAMETER)
                .description("この時点で記録されていたことだけで答える。位置(0以上)または時刻(2026-04-01T00:00:00Z)。"
                        + "後からの訂正は、この答えを変えない。"
                        + " Answer with what had been recorded by then: a position from 0, or an instant."
                        + " A later correction does not change this answer.")
                .schema(new Schema<String>().type("string").example("1200")));
    }

    private static void describeAnswers(Operation operation) {
        if (operation.getResponses() == null) {
            return;
        }
        ApiResponse answered = operation.getResponses().get("200");
        if (answered != null) {
            answered.addHeaderObject(
                    KnownThen.HEADER,
                    new Header()
                            .description("この答えが知っている最後の位置。 The answer knows everything up to this position of the log.")
                            .schema(new IntegerSchema().format("int64").minimum(BigDecimal.ZERO)));
        }
    }
}
