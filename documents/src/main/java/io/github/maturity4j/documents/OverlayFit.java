package io.github.maturity4j.documents;

import io.github.maturity4j.documents.internal.decode.Aftermath;
import io.github.maturity4j.documents.internal.decode.OverlayDecoder;
import io.github.maturity4j.documents.internal.tree.Locator;
import io.github.maturity4j.documents.internal.tree.Node;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.framework.InvalidOverlayException;
import io.github.maturity4j.overlay.Change;
import io.github.maturity4j.overlay.Overlay;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.scoring.Scorer;
import io.github.maturity4j.spi.CustomMeasure;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether an overlay fits its framework, and the framework with it can be scored. */
final class OverlayFit {

    private static final Pattern PLACEHOLDER = Pattern.compile("\"\\?[0-9]*\"");

    private final Documents.Opened document;
    private final Node root;
    private final Framework base;
    private final Overlay overlay;

    OverlayFit(Documents.Opened document, Node root, OverlayDecoder.Read read) {
        this.document = document;
        this.root = root;
        this.base = read.framework();
        this.overlay = read.overlay();
    }

    /** Reports what does not fit, except where something could not be read anyway. */
    void check(List<CustomMeasure> measures) {
        checkDigest();
        Set<String> wrong = document.problems().pointers();
        Aftermath aftermath = new Aftermath(root, wrong);
        try {
            Framework with = base.with(overlay);
            if (document.problems().isEmpty()) {
                checkScoring(with, measures);
            }
        } catch (InvalidOverlayException invalid) {
            for (Problem problem : invalid.problems()) {
                if (document.problems().size() > document.limits().problems()) {
                    return;
                }
                if (isOwn(problem, wrong, aftermath)) {
                    report(problem);
                }
            }
        }
    }

    /** Whether a problem stands by itself: a change is as good as it reads, whatever else could not be read. */
    private static boolean isOwn(Problem problem, Set<String> wrong, Aftermath aftermath) {
        List<String> steps = Locator.steps(problem.pointer());
        if (steps.size() < 2 || !steps.get(0).equals("changes")) {
            return aftermath.isOwn(problem);
        }
        String change = Wording.pointer("changes", steps.get(1));
        return !PLACEHOLDER.matcher(problem.message()).find()
                && wrong.stream()
                        .noneMatch(pointer -> pointer.equals(change)
                                || pointer.startsWith(change + "/")
                                || pointer.startsWith("/areas"));
    }

    private void checkDigest() {
        overlay.frameworkDigest().ifPresent(digest -> {
            String there = Digests.of(base).toString();
            if (!there.equals(digest) && base.layers().isEmpty()) {
                report(Problem.error(
                        Code.OTHER_FRAMEWORK,
                        "/over/digest",
                        "expected " + there + ", the digest of " + base.id() + " " + base.version() + ", but was "
                                + Wording.quoted(digest)));
            }
        });
    }

    /** What is wrong with the framework now, and was not without the overlay. */
    private void checkScoring(Framework with, List<CustomMeasure> measures) {
        Set<Problem> before = new HashSet<>(problems(base, measures));
        for (Problem problem : problems(with, measures)) {
            if (!before.contains(problem)
                    && document.problems().size() <= document.limits().problems()) {
                report(ofOverlay(problem));
            }
        }
    }

    private List<Problem> problems(Framework framework, List<CustomMeasure> measures) {
        return Scorer.check(framework, measures, document.limits().framework(), () -> false);
    }

    private void report(Problem problem) {
        document.problems().add(Locator.place(root, problem), Locator.resolved(root, problem));
    }

    /** A problem of the framework with the overlay, at what of the overlay has most to do with it. */
    private Problem ofOverlay(Problem problem) {
        List<String> steps = Locator.steps(problem.pointer());
        String pointer = "";
        boolean added = false;
        if (steps.size() > 1) {
            String element = Wording.pointer(steps.get(0), steps.get(1));
            added = Locator.along(root, element).size() > 2
                    && !steps.get(0).equals("areas")
                    && !steps.get(0).equals("roles");
            pointer = added ? problem.pointer() : changed(element, problem.pointer());
        }
        String message =
                added ? problem.message() : "with the overlay, " + problem.pointer() + ": " + problem.message();
        return new Problem(problem.severity(), problem.code(), pointer, message);
    }

    /** The change of an element whose place is nearest to that of a problem; the whole where there is none. */
    private String changed(String element, String pointer) {
        int best = -1;
        int longest = -1;
        for (int i = 0; i < overlay.changes().size(); i++) {
            Change change = overlay.changes().get(i);
            if (Wording.pointer(change.part().section(), change.id()).equals(element)) {
                int common = common(element + "/" + change.at(), pointer);
                if (common > longest) {
                    longest = common;
                    best = i;
                }
            }
        }
        return best < 0 ? "" : Wording.pointer("changes", best);
    }

    private static int common(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }
}
