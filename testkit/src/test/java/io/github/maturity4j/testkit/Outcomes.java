package io.github.maturity4j.testkit;

import java.util.Map;
import java.util.TreeMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * What came of the tests of a class that is no test of ours.
 *
 * @param passed how many passed
 * @param failures what the others say, by name
 */
record Outcomes(int passed, Map<String, String> failures) {

    static Outcomes of(Class<?> tests) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(tests))
                .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "false")
                .build();
        int[] passed = {0};
        Map<String, String> failures = new TreeMap<>();
        TestExecutionListener listener = new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                result.getThrowable()
                        .ifPresentOrElse(
                                failure -> failures.put(test.getDisplayName(), String.valueOf(failure.getMessage())),
                                () -> passed[0] += test.isTest() ? 1 : 0);
            }
        };
        LauncherFactory.create().execute(request, listener);
        return new Outcomes(passed[0], failures);
    }
}
