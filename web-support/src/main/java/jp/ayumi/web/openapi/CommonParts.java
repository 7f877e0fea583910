package jp.ayumi.web.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.List;
import jp.ayumi.api.FiscalYear;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;

/** What every operation has in common: its name is the method's, the choice of language, and the problems. */
final class CommonParts implements GlobalOperationCustomizer {

    private static final List<String> ALWAYS = List.of("400", "401", "403", "404", "406", "429", "500", "503");
    private static final List<String> WITH_BODY = List.of("409", "413", "415", "422");

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        operation.setOperationId(method.getMethod().getName());
        operation.addParametersItem(new Parameter()
                .in("header")
                .name("Accept-Language")
                .description("ja(既定)またはen。 The language of sentences.")
                .schema(new StringSchema().example("ja")));
        describeFiscalYears(operation, method);
        List<String> statuses = new ArrayList<>(ALWAYS);
        if (!isRead(method)) {
            statuses.addAll(WITH_BODY);
        }
        statuses.sort(null);
        ProblemResponses.add(operation, statuses);
        return operation;
    }

    /** Spring reads them from text, which springdoc takes for the whole truth. */
    private static void describeFiscalYears(Operation operation, HandlerMethod method) {
        for (MethodParameter parameter : method.getMethodParameters()) {
            if (parameter.getParameterType() == FiscalYear.class) {
                operation.getParameters().stream()
                        .filter(described -> described.getName().equals(parameter.getParameterName()))
                        .forEach(described -> described.setSchema(ValueSchemas.fiscalYear()));
            }
        }
    }

    private static boolean isRead(HandlerMethod method) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RequestMapping.class);
        return mapping != null && List.of(mapping.method()).contains(RequestMethod.GET);
    }
}
