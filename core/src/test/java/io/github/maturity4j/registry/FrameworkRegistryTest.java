package io.github.maturity4j.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.maturity4j.framework.Framework;
import java.util.List;
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

    @Test
    void findsByIdAndVersion() {
        FrameworkRegistry registry = FrameworkRegistry.of(
                List.of(new Provider("desk", "1"), new Provider("desk", "2"), new Provider("other", "1")));
        assertThat(registry.find("desk", "1")).contains(framework("desk", "1"));
        assertThat(registry.find("desk")).contains(framework("desk", "2"));
        assertThat(registry.find("desk", "3")).isEmpty();
        assertThat(registry.find("none")).isEmpty();
        assertThat(registry.providers()).hasSize(3);
    }

    @Test
    void refusesTheSameVersionTwice() {
        List<FrameworkProvider> twice = List.of(new Provider("desk", "1"), new Provider("desk", "1"));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> FrameworkRegistry.of(twice))
                .withMessage("framework desk 1 is provided twice: by " + Provider.class.getName() + " and by "
                        + Provider.class.getName());
        FrameworkRegistry registry = FrameworkRegistry.of(List.of(new Provider("desk", "1")));
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> registry.with(framework("desk", "1")));
    }

    @Test
    void growsWithoutChanging() {
        FrameworkRegistry empty = FrameworkRegistry.of(List.of());
        FrameworkRegistry one = empty.with(framework("desk", "1"));
        assertThat(empty.providers()).isEmpty();
        assertThat(one.find("desk")).contains(framework("desk", "1"));
    }

    @Test
    void installedFindsWhatTheLoaderOffers() {
        assertThat(FrameworkRegistry.installed(ClassLoader.getPlatformClassLoader())
                        .providers())
                .isEmpty();
    }
}
