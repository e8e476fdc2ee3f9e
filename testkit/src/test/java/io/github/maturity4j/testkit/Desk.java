package io.github.maturity4j.testkit;

import io.github.maturity4j.documents.DocumentLimits;
import io.github.maturity4j.documents.FrameworkDocuments;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.spi.CustomMeasure;
import java.util.List;

/** A small framework that keeps to the contract, and ways to break it. */
final class Desk {

    private static final String SOUND = """
            maturity4j: 1
            framework: desk
            version: 1.0.0
            title: { en: Desk of 3 rooms, it: Banco di 3 stanze }
            sources:
              study: { title: A study of desks }
            basis: { operationalised: { en: for a test, it: per una prova } }
            stages:
              - { id: ad-hoc, floor: true }
              - { id: listening, basis: { published: study, at: { en: chapter 2, it: capitolo 2 } } }
              - { id: answering, title: { en: Answering, it: In risposta } }
            areas: [ management, operations ]
            indicators:
              hears:
                question: { en: "Within 1.5 days, {name}?", it: "Entro 1,5 giorni, {name}?" }
                stage: listening
                scale: { choices: { none: 0, usual: 0.5, everywhere: 1 } }
                areas: [ management, operations ]
                requires: [ link ]
              days: { stage: answering, scale: { number: { least: 0, greatest: 5, step: 1 } } }
              drill: { stage: answering, scale: { yes-no: { no: 0, yes: 1 } }, not-applicable: with-reason }
              means: { stage: answering, scale: { several: { choices: { phone: 1, mail: 2, web: 3 }, cap: 5 } } }
            facts:
              model: { scale: { classes: [ central, spread-out ] } }
            measures:
              reach: { mean: { indicators: { stage: listening } } }
              score: { sum: { indicators: { stage: answering } }, treat: { not-applicable: 0 } }
            conditions:
              central: { require: { fact: model, is: central } }
            placements:
              stage:
                cumulative:
                  listening: { measure: reach, at-least: 0.7 }
                  answering: { measure: score, at-least: 7 }
              exactly:
                bands: { of: { measure: score }, from: { listening: 6, answering: 7 } }
            """;

    private Desk() {}

    static Framework sound() {
        return with();
    }

    /** The framework with passages replaced, each followed by what stands in its place. */
    static Framework with(String... passages) {
        return with(List.of(), passages);
    }

    /** The same, with custom measures. */
    static Framework with(List<CustomMeasure> measures, String... passages) {
        String text = SOUND;
        for (int i = 0; i < passages.length; i += 2) {
            if (!text.contains(passages[i])) {
                throw new IllegalArgumentException(passages[i]);
            }
            text = text.replace(passages[i], passages[i + 1]);
        }
        return FrameworkDocuments.parse(text, "desk.yaml", DocumentLimits.DEFAULT, measures);
    }
}
