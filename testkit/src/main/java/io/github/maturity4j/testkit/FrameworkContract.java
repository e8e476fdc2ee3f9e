package io.github.maturity4j.testkit;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.maturity4j.documents.Mismatch;
import io.github.maturity4j.documents.WorkedCase;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.scoring.Scorer;
import io.github.maturity4j.spi.CustomMeasure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.AssertionFailedError;

/**
 * What every framework has to keep to. Extend it in the tests of your framework; each clause is a test of its own, which says
 * what to mend and where:
 *
 * <ul>
 *   <li>the framework compiles without errors, and without warnings other than those accepted;
 *   <li>every element has a basis, every source referred to is there, and every source is referred to;
 *   <li>every text is there in every language, with the same numbers and the same marks such as {@code {name}} or an address;
 *   <li>every stage of every placement can be attained, shown by an assessment that attains it;
 *   <li>the laws that hold for every framework hold for this one, on assessments drawn at random from a fixed seed;
 *   <li>every worked case comes out as it was worked out;
 *   <li>released versions are what they were.
 * </ul>
 *
 * <pre>{@code
 * class ListeningDeskContractTest extends FrameworkContract {
 *     @Override
 *     protected Framework framework() {
 *         return FrameworkDocuments.read(Path.of("src/main/resources/listening-desk.yaml"));
 *     }
 * }
 * }</pre>
 */
public abstract class FrameworkContract {

    private static final int SHOWN = 20;

    /** For the tests that extend it. */
    protected FrameworkContract() {}

    /**
     * The framework that is tested.
     *
     * @return the framework, equal at every call
     */
    protected abstract Framework framework();

    /**
     * The custom measures that the framework may name.
     *
     * @return the measures; those that the class loader of the test finds unless overridden
     */
    protected List<CustomMeasure> measures() {
        return Scorer.installedMeasures(getClass().getClassLoader());
    }

    /**
     * The languages in which every text has to be there.
     *
     * @return the languages; that of the framework and every other that one of its texts names unless overridden
     */
    protected List<Locale> languages() {
        return Languages.named(framework());
    }

    /**
     * Whether the basis of the framework as a whole is not enough for its elements, so that each stage, dimension, area, indicator, fact
     * and rule needs one of its own, or of what encloses it.
     *
     * @return false unless overridden
     */
    protected boolean wantsParticularBases() {
        return false;
    }

    /**
     * Warnings of {@link Scorer#check} that are meant.
     *
     * @return their texts; none unless overridden
     */
    protected Set<String> acceptedWarnings() {
        return Set.of();
    }

    /**
     * Stages that are out of reach and meant to be, as the test of the stage names them: {@code placement: stage}, or {@code
     * placement/subject: stage}.
     *
     * @return their names; none unless overridden
     */
    protected Set<String> beyondReach() {
        return Set.of();
    }

    /**
     * Assessments whose figures were worked out by hand.
     *
     * @return the cases; none unless overridden
     */
    protected List<WorkedCase> cases() {
        return List.of();
    }

    /**
     * The list of released versions: one a line, the version, the document's file name beside the list, and the SHA-256 of the
     * file in hexadecimal digits, with a space between them. Lines that start with {@code #} are comments.
     *
     * @return the list; absent, so that nothing is checked, unless overridden
     */
    protected Optional<Path> released() {
        return Optional.empty();
    }

    /**
     * How many assessments are scored at most in search of one stage.
     *
     * @return the number; 5000 unless overridden
     */
    protected int effort() {
        return 5_000;
    }

    /**
     * How many assessments are drawn for each law.
     *
     * @return the number; 20 unless overridden
     */
    protected int samples() {
        return 20;
    }

    /**
     * The seed from which assessments are drawn: the same gives the same assessments.
     *
     * @return the seed; 1 unless overridden
     */
    protected long seed() {
        return 1;
    }

    /** The framework compiles without errors, and without warnings other than those accepted. */
    @Test
    public final void compiles() {
        List<String> found = new ArrayList<>();
        List<String> accepted = new ArrayList<>(acceptedWarnings());
        for (Problem problem : Scorer.check(framework(), measures())) {
            if (!accepted.remove(problem.toString())) {
                found.add(problem.toString());
            }
        }
        accepted.forEach(warning -> found.add("expected the accepted warning but it is not given: " + warning));
        mend("the framework does not compile without problems", found);
    }

    /** Every element has a basis, every source referred to is there, and every source is referred to. */
    @Test
    public final void everyElementSaysWhereItComesFrom() {
        mend("where some elements come from is not said", Origins.problems(framework()));
    }

    /** Where {@link #wantsParticularBases()} says so, no element has the basis of the framework as a whole alone. */
    @Test
    public final void noElementLeansOnTheBasisOfTheWhole() {
        if (wantsParticularBases()) {
            mend("where some elements come from is said of the whole only", Origins.general(framework()));
        }
    }

    /** Every text is there in every language, with the same numbers and the same marks. */
    @Test
    public final void everyTextSpeaksEveryLanguage() {
        mend("some texts are not the same in every language", Languages.problems(framework(), languages()));
    }

    /**
     * Every stage of every placement can be attained.
     *
     * @return a test for each
     */
    @TestFactory
    public final Stream<DynamicTest> everyStageCanBeAttained() {
        Framework framework = framework();
        Set<String> beyond = beyondReach();
        Scorer scorer = Scorer.of(framework, measures());
        return new Reach(framework, scorer::score, effort())
                .findings().entrySet().stream()
                        .map(entry -> dynamicTest(entry.getKey().toString(), () -> {
                            String goal = entry.getKey().toString();
                            boolean attained = entry.getValue() instanceof Reach.Finding.Attained;
                            if (attained && beyond.contains(goal)) {
                                throw new AssertionFailedError(goal + " can be attained; remove it from beyondReach()");
                            } else if (!attained && !beyond.contains(goal)) {
                                throw new AssertionFailedError(told(entry.getKey(), entry.getValue()));
                            }
                        }));
    }

    private static String told(Reach.Goal goal, Reach.Finding finding) {
        String mend = "; mend the conditions or bounds of this stage and those below, or name it in beyondReach()";
        return finding instanceof Reach.Finding.Unreachable unreachable
                ? goal + " is out of reach: " + unreachable.why() + mend
                : finding instanceof Reach.Finding.NotFound missing
                        ? goal + " was not attained, which does not prove that it cannot be: " + missing.why() + mend
                        : goal + " can be attained";
    }

    /**
     * The laws that hold for every framework hold for this one.
     *
     * @return a test for each
     */
    @TestFactory
    public final Stream<DynamicTest> lawsHold() {
        Framework framework = framework();
        List<CustomMeasure> measures = measures();
        Laws laws = new Laws(framework, measures, () -> Scorer.of(framework, measures)::score, samples(), seed());
        return laws.all().entrySet().stream()
                .map(law -> dynamicTest(
                        law.getKey(),
                        () -> laws.broken(law.getValue()).ifPresent(broken -> {
                            throw new AssertionFailedError(broken);
                        })));
    }

    /**
     * Every worked case comes out as it was worked out.
     *
     * @return a test for each
     */
    @TestFactory
    public final Stream<DynamicTest> workedCasesComeOut() {
        Scorer scorer = Scorer.of(framework(), measures());
        return cases().stream()
                .map(worked -> dynamicTest(
                        worked.id(),
                        () -> mend(
                                "the case does not come out as it was worked out; mend the framework, or the case if it is wrong",
                                worked.replay(scorer).stream()
                                        .map(Mismatch::toString)
                                        .toList())));
    }

    /** Released versions are what they were. */
    @Test
    public final void releasedVersionsAreWhatTheyWere() {
        released().ifPresent(list -> mend("what was released is not what it was", Released.problems(list)));
    }

    private static void mend(String what, List<String> problems) {
        if (!problems.isEmpty()) {
            StringBuilder told = new StringBuilder(what + ":");
            problems.stream()
                    .limit(SHOWN)
                    .forEach(problem -> told.append("\n  ").append(problem));
            if (problems.size() > SHOWN) {
                told.append("\n  and ").append(problems.size() - SHOWN).append(" more");
            }
            throw new AssertionFailedError(told.toString());
        }
    }
}
