package io.github.maturity4j.models.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.documents.FrameworkDocuments;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.scoring.Scorer;
import io.github.maturity4j.vocabulary.Rights;
import io.github.maturity4j.vocabulary.Text;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** That nothing in the framework suggests that those whose work it follows have a part in it. */
class RightsTest {

    /** Beginnings of words that claim a part in something, in English, Italian and Spanish. */
    private static final Pattern CLAIM = Pattern.compile(
            "(?iU)\\b(endors|official|authori[sz]ed|approved|certif|accredit|affiliat|licensed|in partnership|recommend|on behalf|"
                    + "cooperat|collaborat|ufficial|autorizzat|approvat|raccomand|per conto|collabora|oficial|autorizad|"
                    + "aprobad|avalad|respald|acreditad|recomend|afiliad|en nombre|homologad)");

    /** Those who could be thought to have a part in it. */
    private static final Pattern OWNERS = Pattern.compile(
            "(?iU)\\b(digitalmarketinglab|facebook|twitter|linkedin|authors?|publishers?|the text|autor[ei]|autor|editor[ei]?|il testo|autores|"
                    + "el texto)\\b");

    private final Framework framework = Readiness.framework();
    private final Rights rights = framework.rights().orElseThrow();

    @Test
    void noSentenceSaysThatItsOwnersHaveAPartInIt() {
        List<String> sentences = sentences(FrameworkDocuments.toJson(framework));
        assertThat(sentences).hasSizeGreaterThan(200).anyMatch(OWNERS.asPredicate());
        assertThat(sentences).filteredOn(RightsTest::claims).allMatch(this::isOfTheAttribution);
    }

    @Test
    void aSentenceThatSaysSoIsFound() {
        assertThat(List.of(
                        "Approved by digitalmarketinglab.it",
                        "The official assessment of the text",
                        "Questionario ufficiale, con l'autore",
                        "Un cuestionario avalado por el autor"))
                .allMatch(RightsTest::claims);
        assertThat(RightsTest.claims("There is an approved budget")).isFalse();
    }

    @Test
    void theAttributionNamesTheSiteAndDeniesThatAnybodyOfItHasAPartInIt() {
        Text attribution = rights.attribution().orElseThrow();
        assertThat(attribution.languages()).containsExactly("en", "it", "es");
        assertThat(attribution.byLanguage().values())
                .allSatisfy(words -> assertThat(words).contains("digitalmarketinglab.it"));
        assertThat(attribution.byLanguage().get("en"))
                .contains("have not seen, reviewed or endorsed it")
                .contains("are not affiliated with it")
                .contains("no sentence of the text is copied");
        assertThat(attribution.byLanguage().get("it"))
                .contains("non l'hanno visto, esaminato né approvato")
                .contains("non vi sono affiliati")
                .contains("nessuna frase del testo è copiata");
        assertThat(attribution.byLanguage().get("es"))
                .contains("no lo han visto, revisado ni aprobado")
                .contains("no están afiliados a él")
                .contains("ninguna frase del texto está copiada");
    }

    @Test
    void licenceAndMarksAreSaidInThreeLanguages() {
        assertThat(rights.licence()).contains(Text.of("Apache-2.0"));
        assertThat(rights.trademarks().orElseThrow().languages()).containsExactly("en", "it", "es");
    }

    @Test
    void aScorecardCarriesThem() {
        assertThat(Recompute.score(
                                Scorer.of(framework), Assessment.of(framework).build())
                        .rights())
                .contains(rights);
    }

    private static boolean claims(String sentence) {
        return CLAIM.matcher(sentence).find() && OWNERS.matcher(sentence).find();
    }

    private boolean isOfTheAttribution(String sentence) {
        return rights.attribution().orElseThrow().byLanguage().values().stream()
                .anyMatch(words -> words.contains(sentence));
    }

    /** The sentences of all texts of a document. */
    private static List<String> sentences(String json) {
        return Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"")
                .matcher(json)
                .results()
                .map(text -> text.group(1))
                .flatMap(Pattern.compile("[.;:!?]+")::splitAsStream)
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }
}
