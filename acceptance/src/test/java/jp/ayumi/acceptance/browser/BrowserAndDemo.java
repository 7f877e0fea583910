package jp.ayumi.acceptance.browser;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One browser and one demonstration for all tests of a run; where there is no browser the tests say so and are skipped. */
final class BrowserAndDemo implements ExecutionCondition, ParameterResolver {

    static final String MISSING = "The pages are not tested in a browser: there is no chromium on this machine,"
            + " or it is not wanted. Debian: apt-get install chromium fonts-morisawa-bizud-gothic."
            + " With -Dayumi.browser=required its absence is a failure.";

    private static final AtomicBoolean SAID = new AtomicBoolean();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.find().isPresent()) {
            return ConditionEvaluationResult.enabled("a chromium is there");
        }
        if (Chromium.isRequired()) {
            throw new IllegalStateException(MISSING);
        }
        if (!SAID.getAndSet(true)) {
            System.out.println(MISSING);
        }
        return ConditionEvaluationResult.disabled(MISSING);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitors.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(BrowserAndDemo.class))
                .computeIfAbsent(
                        Visitors.class,
                        unused -> new Visitors(Chromium.find().orElseThrow(), Demo.start()),
                        Visitors.class);
    }
}
