package io.github.maturity4j.models.participation;

import io.github.maturity4j.documents.WorkedCase;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.testkit.FrameworkContract;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Participation keeps to what every framework has to keep to. */
class ParticipationContractTest extends FrameworkContract {

    @Override
    protected Framework framework() {
        return Participation.framework();
    }

    @Override
    protected List<Locale> languages() {
        return List.of(Locale.ENGLISH, Locale.ITALIAN, Locale.forLanguageTag("es"));
    }

    @Override
    protected List<WorkedCase> cases() {
        return Participation.cases();
    }

    @Override
    protected Optional<Path> released() {
        return Optional.of(Path.of("src/main/resources/META-INF/maturity4j/participation/released.txt"));
    }

    @Override
    protected boolean wantsParticularBases() {
        return true;
    }
}
