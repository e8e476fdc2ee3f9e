package io.github.maturity4j.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class EngineTest {

    @Test
    void itsVersionIsThatOfTheBuild() throws IOException {
        Matcher version = Pattern.compile("<parent>.*?<version>(.*?)</version>.*?</parent>", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("pom.xml")));
        assertThat(version.find()).isTrue();
        assertThat(Engine.VERSION).isEqualTo(version.group(1)).matches("\\d+\\.\\d+\\.\\d+.*");
    }
}
