package io.github.maturity4j.cli;

import io.github.maturity4j.documents.InvalidDocumentException;
import io.github.maturity4j.documents.LocatedProblem;
import io.github.maturity4j.documents.Mismatch;
import io.github.maturity4j.documents.Mismatch.Figure;
import io.github.maturity4j.documents.WorkedCase;
import io.github.maturity4j.report.internal.text.Printable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of one worked case.
 *
 * @param file the file it was in
 * @param worked the case; empty where the file is broken
 * @param mismatches the figures that differ
 * @param problems what is wrong with the file
 */
record Verified(String file, Optional<WorkedCase> worked, List<Mismatch> mismatches, List<LocatedProblem> problems) {

    Verified(String file, WorkedCase worked, List<Mismatch> mismatches) {
        this(file, Optional.of(worked), mismatches, List.of());
    }

    static Verified broken(String file, InvalidDocumentException broken) {
        return new Verified(file, Optional.empty(), List.of(), broken.located());
    }

    boolean isFine() {
        return mismatches.isEmpty() && problems.isEmpty();
    }

    /** A line for the case and, where figures differ, how each came about. */
    List<String> lines() {
        String name = Printable.inline(file);
        if (worked.isEmpty()) {
            return List.of(Messages.say("verify.broken", name));
        }
        String id = worked.get().id();
        int figures = worked.get().expected().size();
        if (mismatches.isEmpty()) {
            return List.of(Messages.say("verify.fine", name, id, Messages.count("figures", figures)));
        }
        List<String> lines = new ArrayList<>(List.of(
                Messages.say("verify.differs", name, id, byFigure().size(), Messages.count("figures", figures))));
        byFigure().values().forEach(ofFigure -> {
            ofFigure.forEach(mismatch -> lines.add("  " + Printable.inline(sentence(mismatch))));
            DerivationWords.of(ofFigure.get(0).figure()).forEach(line -> lines.add("      " + Printable.inline(line)));
        });
        return lines;
    }

    private static String sentence(Mismatch mismatch) {
        return Messages.say(
                "verify.mismatch",
                mismatch.caseId(),
                mismatch.figure().name(),
                mismatch.member(),
                mismatch.expected(),
                mismatch.actual());
    }

    private Map<Figure, List<Mismatch>> byFigure() {
        Map<Figure, List<Mismatch>> figures = new LinkedHashMap<>();
        mismatches.forEach(mismatch -> figures.computeIfAbsent(mismatch.figure(), fresh -> new ArrayList<>())
                .add(mismatch));
        return figures;
    }

    /** The same as data. */
    Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("file", file);
        worked.ifPresent(found -> {
            data.put("case", found.id());
            data.put("framework", found.framework().id());
            data.put("version", found.framework().version());
            data.put("figures", found.expected().size());
        });
        data.put("verifies", isFine());
        if (!mismatches.isEmpty()) {
            data.put("mismatches", mismatches.stream().map(Verified::data).toList());
        }
        if (!problems.isEmpty()) {
            data.put("problems", problems.stream().map(LocatedProblem::toString).toList());
        }
        return data;
    }

    private static Map<String, Object> data(Mismatch mismatch) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("figure", mismatch.figure().name());
        data.put("member", mismatch.member());
        data.put("expected", mismatch.expected());
        data.put("actual", mismatch.actual());
        data.put("derivation", DerivationWords.of(mismatch.figure()));
        return data;
    }
}
