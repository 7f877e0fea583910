package jp.ayumi.query.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
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
        return operation
                .addParametersItem(new Parameter()
                        .in("query")
                        .name(ReadYourWrite.PARAMETER)
                        .description("この位置までの記録が反映されるのを待って答える(受領書のlastPosition)。"
                                + " Answer only from this position of the log on: a receipt's lastPosition.")
                        .schema(position))
                .addParametersItem(new Parameter()
                        .in("header")
                        .name("Prefer")
                        .description("wait=秒数(10まで)。 How long to wait for minPosition.")
                        .schema(new Schema<String>().type("string").example("wait=5")));
    }
}
