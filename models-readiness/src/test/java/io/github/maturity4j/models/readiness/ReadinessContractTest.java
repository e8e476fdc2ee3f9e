package io.github.maturity4j.models.readiness;

import io.github.maturity4j.documents.WorkedCase;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.testkit.FrameworkContract;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Readiness keeps to what every framework has to keep to. */
class ReadinessContractTest extends FrameworkContract {

    @Override
    protected Framework framework() {
        return Readiness.framework();
    }

    @Override
    protected List<Locale> languages() {
        return List.of(Locale.ENGLISH, Locale.ITALIAN, Locale.forLanguageTag("es"));
    }

    @Override
    protected List<WorkedCase> cases() {
        return Readiness.cases();
    }

    @Override
    protected Optional<Path> released() {
        return Optional.of(Path.of("src/main/resources/META-INF/maturity4j/readiness/released.txt"));
    }

    @Override
    protected boolean wantsParticularBases() {
        return true;
    }
}
