package io.github.maturity4j.crosswalks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.crosswalk.Carried;
import io.github.maturity4j.crosswalk.CarriedAnswer;
import io.github.maturity4j.crosswalk.Crossing;
import io.github.maturity4j.crosswalk.Crosswalk;
import io.github.maturity4j.crosswalk.Inquiry;
import io.github.maturity4j.crosswalk.Relation;
import io.github.maturity4j.documents.AssessmentDocuments;
import io.github.maturity4j.documents.CrosswalkDocuments;
import io.github.maturity4j.documents.ScorecardDocuments;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.registry.FrameworkRegistry;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scoring.Scorer;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The crosswalks that come with the library: each fits its frameworks, speaks three languages, and carries what its page tells. */
class CrosswalksTest {

    private static final Path FERROWICK = Path.of("../docs/examples/one-organisation");

    private static Framework framework(String id) {
        return FrameworkRegistry.installed().find(id).orElseThrow();
    }

    private static Crossing crossing(String from, String to) {
        return Crossing.of(Crosswalks.between(from, to).orElseThrow(), framework(from), framework(to));
    }

    private static Assessment ferrowick(String id) {
        return AssessmentDocuments.read(FERROWICK.resolve(id + ".yaml"), framework(id));
    }

    @Test
    void everyCrosswalkFitsItsFrameworks() {
        assertThat(Crosswalks.all()).extracting(Crosswalk::id).containsExactlyElementsOf(Crosswalks.IDS);
        for (Crosswalk crosswalk : Crosswalks.all()) {
            Framework from = framework(crosswalk.fromFramework().framework());
            Framework to = framework(crosswalk.toFramework().framework());
            assertThat(crosswalk.check(from, to)).as(crosswalk.id()).isEmpty();
            assertThat(crosswalk.reversed().check(to, from)).as(crosswalk.id()).isEmpty();
            assertThat(crosswalk.id()).isEqualTo(from.id() + "-" + to.id());
        }
    }

    @Test
    void everyDocumentIsThereAndIsReadBackEqual() throws IOException {
        try (Stream<Path> documents = Files.list(Path.of("src/main/resources/META-INF/maturity4j/crosswalks"))) {
            assertThat(documents
                            .map(path -> path.getFileName().toString().replace(".yaml", ""))
                            .sorted())
                    .containsExactlyElementsOf(Crosswalks.IDS);
        }
        for (Crosswalk crosswalk : Crosswalks.all()) {
            assertThat(CrosswalkDocuments.parse(CrosswalkDocuments.toYaml(crosswalk), "w.yaml"))
                    .isEqualTo(crosswalk);
        }
    }

    private static List<Text> texts(Crosswalk crosswalk) {
        List<Text> texts = new ArrayList<>();
        crosswalk.title().ifPresent(texts::add);
        crosswalk.description().ifPresent(texts::add);
        texts.add(((Basis.Operationalised) crosswalk.basis().orElseThrow()).reason());
        crosswalk.relations().forEach(relation -> texts.add(relation.reason()));
        return texts;
    }

    @Test
    void everyTextSpeaksThreeLanguages() {
        for (Crosswalk crosswalk : Crosswalks.all()) {
            assertThat(texts(crosswalk))
                    .hasSize(3 + crosswalk.relations().size())
                    .allSatisfy(text -> {
                        assertThat(text.languages()).containsExactly("en", "it", "es");
                        assertThat(Set.copyOf(text.byLanguage().values())).hasSize(3);
                        assertThat(text.byLanguage().values())
                                .allSatisfy(words -> assertThat(words)
                                        .doesNotContainPattern("\\s[.,;:?!]|\\s\\s|^\\s|\\s$|\\bno author\\b"));
                    });
            crosswalk
                    .relations()
                    .forEach(relation -> assertThat(
                                    relation.reason().byLanguage().values())
                            .allSatisfy(words -> assertThat(words).endsWith(".")));
        }
    }

    @Test
    void everyRelationIsOurs() {
        assertThat(Crosswalks.all()).allSatisfy(crosswalk -> {
            assertThat(crosswalk.sources()).isEmpty();
            assertThat(crosswalk.relations())
                    .allSatisfy(relation ->
                            assertThat(crosswalk.basisOf(relation)).isInstanceOf(Basis.Operationalised.class));
        });
    }

    @Test
    void thePageCountsWhatStandsBetweenTheFive() throws IOException {
        String page = Files.readString(Path.of("../docs/crosswalk.md"));
        Matcher row = Pattern.compile("(?m)^\\| ([a-z]+) \\| ([a-z]+) \\| (\\d+) \\| (\\d+) \\| (\\d+) \\| (\\d+) \\|")
                .matcher(page);
        int pairs = 0;
        while (row.find()) {
            pairs++;
            List<Relation> relations = Crosswalks.between(row.group(1), row.group(2))
                    .map(Crosswalk::relations)
                    .orElse(List.of());
            assertThat(List.of(
                            count(relations, Relation.Equivalent.class),
                            count(relations, Relation.Implies.class),
                            count(relations, Relation.ImpliedBy.class),
                            count(relations, Relation.Overlaps.class)))
                    .as(row.group())
                    .containsExactly(
                            Long.valueOf(row.group(3)),
                            Long.valueOf(row.group(4)),
                            Long.valueOf(row.group(5)),
                            Long.valueOf(row.group(6)));
        }
        assertThat(pairs).isEqualTo(10);
    }

    private static long count(List<Relation> relations, Class<? extends Relation.Kind> kind) {
        return relations.stream().map(Relation::kind).filter(kind::isInstance).count();
    }

    @Test
    void thereIsNoneBetweenTheMatrixAndTheFiveCapabilities() {
        assertThat(Crosswalks.between("matrix", "quintarelli")).isEmpty();
        assertThat(Crosswalks.between("quintarelli", "matrix")).isEmpty();
        assertThat(Crosswalks.between("altimeter", "altimeter")).isEmpty();
        assertThat(Crosswalks.between("readiness", "matrix")
                        .orElseThrow()
                        .fromFramework()
                        .framework())
                .isEqualTo("readiness");
    }

    /** One company answered all five: what is carried must not contradict what was answered, in either direction. */
    @Test
    void whatFerrowickAnsweredIsNotContradicted() {
        int confirmed = 0;
        for (Crosswalk crosswalk : Crosswalks.all()) {
            for (Crosswalk way : List.of(crosswalk, crosswalk.reversed())) {
                String from = way.fromFramework().framework();
                String to = way.toFramework().framework();
                Carried carried =
                        Crossing.of(way, framework(from), framework(to)).carry(ferrowick(from), ferrowick(to));
                assertThat(carried.conflicts()).as(from + " " + to).isEmpty();
                assertThat(carried.contradictions()).as(from + " " + to).isEmpty();
                confirmed += (int) carried.answers().stream()
                        .filter(answer -> answer.standing() == CarriedAnswer.Standing.CONFIRMED)
                        .count();
            }
        }
        assertThat(confirmed).isGreaterThan(30);
    }

    /** What is carried can be written and read back, and so can the scorecard of it. */
    @Test
    void whatIsCarriedIsWrittenAndReadBackEqual() {
        for (Crosswalk crosswalk : Crosswalks.all()) {
            String from = crosswalk.fromFramework().framework();
            Framework to = framework(crosswalk.toFramework().framework());
            Assessment carried = crossing(from, to.id()).carry(ferrowick(from)).assessment();
            Scorecard card = Recompute.score(Scorer.of(to), carried);
            assertThat(AssessmentDocuments.parse(AssessmentDocuments.toYaml(carried), "carried.yaml", to))
                    .isEqualTo(carried);
            assertThat(ScorecardDocuments.parse(ScorecardDocuments.toJson(card), "card.json"))
                    .isEqualTo(card);
        }
    }

    /** Another answer never moves a carried range beyond what the company answered itself. */
    @Test
    void whatFerrowickAnsweredLiesInItsPlacements() {
        for (Crosswalk crosswalk : Crosswalks.all()) {
            String from = crosswalk.fromFramework().framework();
            String to = crosswalk.toFramework().framework();
            Scorer scorer = Scorer.of(framework(to));
            Scorecard carried = Recompute.score(
                    scorer, crossing(from, to).carry(ferrowick(from)).assessment());
            Scorecard answered = Recompute.score(scorer, ferrowick(to));
            for (PlacementResult result : answered.placements()) {
                PlacementResult range = carried.placements().stream()
                        .filter(other -> other.placement().equals(result.placement())
                                && other.subject().equals(result.subject()))
                        .findFirst()
                        .orElseThrow();
                assertThat(range.possible().stages())
                        .as(to + " " + result.placement() + " " + result.subject())
                        .containsAll(result.possible().stages());
            }
        }
    }

    /** No presence, no budget, no dialogue: what readiness then makes of it, worked out from its page. */
    @Test
    void aFirmWithoutPresenceIsPlacedInReadiness() {
        Assessment firm = Assessment.of(framework("altimeter"))
                .answer("presence-budget", Answer.no())
                .answer("engagement-dialogue", Answer.choice("none"))
                .answer("engagement-feedback-loop", Answer.choice("none"))
                .answer("planning-owner", Answer.yes())
                .build();
        Carried carried = crossing("altimeter", "readiness").carry(firm);

        assertThat(carried.answers())
                .extracting(answer -> answer.target() + ": " + answer.possible().orElseThrow())
                .containsExactly(
                        "sign-budget: channel or not applicable",
                        "sign-direction: channel, mixed or not applicable",
                        "sign-content: channel, mixed or not applicable",
                        "buy-in-time: begun, presentable, agreed");
    }

    @Test
    void whereOnlyMarketingUsesSocialNoOtherFunctionTakesPartAsARule() {
        Assessment firm = Assessment.of(framework("altimeter"))
                .answer("strategic-spread", Answer.choice("none"))
                .answer("presence-channels", Answer.choice("usual"))
                .build();
        Carried carried = crossing("altimeter", "participation").carry(firm);
        Scorer scorer = Scorer.of(framework("participation"));
        Scorecard narrowed = Recompute.score(scorer, carried.assessment());

        assertThat(carried.answers()).hasSize(7);
        assertThat(carried.answer(AnswerKey.of("function", "finance"))
                        .orElseThrow()
                        .possible()
                        .orElseThrow())
                .hasToString("none, trial or not applicable");
        assertThat(narrowed.coverage().answered()).isEqualTo(Rational.ZERO);
        assertThat(Inquiry.of(scorer, carried.assessment(), Set.of("verdict"), () -> false))
                .isNotEmpty();
    }

    @Test
    void theReasonsAreToldInTheLanguageAskedFor() {
        Crosswalk crosswalk = Crosswalks.between("altimeter", "readiness").orElseThrow();
        Map<String, String> reason = crosswalk.relations().get(0).reason().byLanguage();

        assertThat(crosswalk
                        .phrase(crosswalk.relations().get(0).reason(), Locale.ITALIAN)
                        .words())
                .isEqualTo(reason.get("it"));
    }
}
