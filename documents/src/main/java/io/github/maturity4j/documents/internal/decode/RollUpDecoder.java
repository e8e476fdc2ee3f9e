package io.github.maturity4j.documents.internal.decode;

import io.github.maturity4j.documents.internal.tree.Node;
import io.github.maturity4j.rule.RollUpMethod;
import io.github.maturity4j.rule.RollUpMethod.Weight;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Reads how figures of units are rolled up. */
final class RollUpDecoder {

    /** Stands for a method that could not be read. */
    private static final RollUpMethod NO_METHOD = new RollUpMethod.Distribution("?");

    private final Reading reading;

    RollUpDecoder(Reading reading) {
        this.reading = reading;
    }

    RollUpMethod method(Fields fields) {
        Map<String, Function<Node, RollUpMethod>> kinds = new LinkedHashMap<>();
        kinds.put("lowest", this::lowest);
        kinds.put("distribution", this::distribution);
        kinds.put("share", this::share);
        kinds.put("mean", this::mean);
        kinds.put("mean-rank", this::meanRank);
        return fields.exactlyOne("a method", kinds).orElse(NO_METHOD);
    }

    private RollUpMethod lowest(Node node) {
        try (Fields fields = reading.fields(node, "a map with placement")) {
            return new RollUpMethod.Lowest(placement(fields));
        }
    }

    private RollUpMethod distribution(Node node) {
        try (Fields fields = reading.fields(node, "a map with placement")) {
            return new RollUpMethod.Distribution(placement(fields));
        }
    }

    private RollUpMethod share(Node node) {
        try (Fields fields = reading.fields(node, "a map with placement and at-least")) {
            return new RollUpMethod.Share(
                    placement(fields), fields.required("at-least", reading::id, "?"), weight(fields));
        }
    }

    private RollUpMethod mean(Node node) {
        try (Fields fields = reading.fields(node, "a map with measure")) {
            return new RollUpMethod.Mean(fields.required("measure", reading::id, "?"), weight(fields));
        }
    }

    private RollUpMethod meanRank(Node node) {
        try (Fields fields = reading.fields(node, "a map with placement")) {
            return new RollUpMethod.MeanRank(placement(fields), weight(fields));
        }
    }

    private String placement(Fields fields) {
        return fields.required("placement", reading::id, "?");
    }

    private Weight weight(Fields fields) {
        return fields.optional("by", node -> reading.word(node, Weight.values()))
                .orElse(Weight.SIZE);
    }
}
