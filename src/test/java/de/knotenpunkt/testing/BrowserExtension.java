package de.knotenpunkt.testing;

import de.knotenpunkt.demo.ProjectDirectory;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One browser per JVM, fresh windows per test, pictures of all windows when a test fails. */
class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return condition(Chromium.installed().isPresent(), "required".equals(System.getenv("BROWSER_TESTS")));
    }

    static ConditionEvaluationResult condition(boolean installed, boolean required) {
        if (installed) {
            return ConditionEvaluationResult.enabled("Chromium");
        }
        if (required) {
            throw new IllegalStateException(Chromium.WHAT_TO_INSTALL);
        }
        return ConditionEvaluationResult.disabled(Chromium.WHAT_TO_INSTALL);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Windows.class;
    }

    @Override
    public Windows resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var chromium = context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent("chromium", key -> Chromium.start(), Chromium.class);
        return context.getStore(NAMESPACE)
                .computeIfAbsent("windows", key -> new Windows(chromium.browser()), Windows.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var windows = context.getStore(NAMESPACE).get("windows", Windows.class);
        if (windows != null && context.getExecutionException().isPresent()) {
            windows.photograph(ProjectDirectory.root()
                    .resolve("target/browser-failures")
                    .resolve(context.getRequiredTestClass().getSimpleName() + "." + context.getDisplayName()));
        }
    }
}
