package io.github.maturity4j.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.maturity4j.framework.Framework;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class FrameworkRegistryTest {

    private static Framework framework(String id, String version) {
        return Framework.builder().id(id).version(version).build();
    }

    private record Provider(String id, String version) implements FrameworkProvider {
        @Override
        public Framework framework() {
            return FrameworkRegistryTest.framework(id, version);
        }
    }

    private record Broken(String id, String version) implements FrameworkProvider {
        @Override
        public Framework framework() {
            throw new UnsupportedOperationException("the document is missing");
        }
    }

    private record Mistaken(String id, String version) implements FrameworkProvider {
        @Override
        public Framework framework() {
            return FrameworkRegistryTest.framework(id, "0");
        }
    }

    @Test
    void findsByIdAndVersion() {
        FrameworkRegistry registry = FrameworkRegistry.empty()
                .add(new Provider("desk", "1.10"))
                .add(new Provider("desk", "1.9"))
                .add(framework("other", "1"));
        assertThat(registry.find("desk", "1.9")).contains(framework("desk", "1.9"));
        assertThat(registry.find("desk")).contains(framework("desk", "1.10"));
        assertThat(registry.find("other")).contains(framework("other", "1"));
        assertThat(registry.find("desk", "3")).isEmpty();
        assertThat(registry.find("none")).isEmpty();
        assertThat(registry.versions("desk")).containsExactly("1.9", "1.10");
        assertThat(registry.versions("none")).isEmpty();
        assertThat(registry.providers()).extracting(FrameworkProvider::version).containsExactly("1.10", "1.9", "1");
    }

    @Test
    void refusesTheSameVersionTwice() {
        FrameworkRegistry registry = FrameworkRegistry.empty().add(new Provider("desk", "1"));
        assertThatIllegalStateException()
                .isThrownBy(() -> registry.add(new Broken("desk", "1")))
                .withMessage("framework desk 1 is provided twice: by " + Provider.class.getName() + " and by "
                        + Broken.class.getName());
        assertThatIllegalStateException().isThrownBy(() -> registry.add(framework("desk", "1")));
        assertThat(registry.providers()).containsExactly(new Provider("desk", "1"));
    }

    @Test
    void frameworksComeAndGo() {
        FrameworkRegistry registry = FrameworkRegistry.empty();
        registry.add(framework("desk", "1")).add(framework("desk", "2"));
        Framework found = registry.find("desk").orElseThrow();

        assertThat(registry.withdraw("desk", "2")).isTrue();
        assertThat(registry.withdraw("desk", "2")).isFalse();
        assertThat(found).isEqualTo(framework("desk", "2"));
        assertThat(registry.find("desk")).contains(framework("desk", "1"));
        assertThat(registry.add(framework("desk", "2")).versions("desk")).containsExactly("1", "2");
    }

    @Test
    void registriesDoNotShareAnything() {
        FrameworkRegistry one = FrameworkRegistry.installed().add(framework("desk", "1"));
        assertThat(FrameworkRegistry.installed().find("desk")).isEmpty();
        assertThat(one.find("desk")).isPresent();
    }

    @Test
    void aProviderThatFailsIsNamed() {
        FrameworkRegistry registry =
                FrameworkRegistry.empty().add(new Broken("broken", "1")).add(new Mistaken("mistaken", "1"));
        assertThatIllegalStateException()
                .isThrownBy(() -> registry.find("broken", "1"))
                .withMessage("framework broken 1 cannot be provided by " + Broken.class.getName()
                        + ": java.lang.UnsupportedOperationException: the document is missing");
        assertThatIllegalStateException()
                .isThrownBy(() -> registry.find("mistaken"))
                .withMessage("framework mistaken 1 is offered by " + Mistaken.class.getName()
                        + ", which provides mistaken 0");
    }

    /** Two threads add and withdraw two versions each, while others look up the one that is always there. */
    @Test
    void changesAreSeenWholeOrNotAtAll() throws Exception {
        FrameworkRegistry registry = FrameworkRegistry.empty().add(framework("always", "1"));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> tasks = new ArrayList<>();
            for (String id : List.of("a", "b")) {
                tasks.add(() -> {
                    boolean fine = true;
                    for (int i = 0; i < 500; i++) {
                        registry.add(framework(id, "1"));
                        fine &= registry.find(id).isPresent() && registry.withdraw(id, "1");
                    }
                    return fine;
                });
                tasks.add(() -> {
                    boolean fine = true;
                    for (int i = 0; i < 500; i++) {
                        fine &= registry.find("always").isPresent()
                                && registry.providers().size() <= 3;
                    }
                    return fine;
                });
            }
            for (Future<Boolean> result : threads.invokeAll(tasks)) {
                assertThat(result.get()).isTrue();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(registry.providers()).hasSize(1);
    }

    @Test
    void installedFindsWhatTheLoaderOffers() {
        assertThat(FrameworkRegistry.installed(ClassLoader.getPlatformClassLoader())
                        .providers())
                .isEmpty();
    }
}
