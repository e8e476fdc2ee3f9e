package io.github.maturity4j.report.internal.compare;

import io.github.maturity4j.comparison.Figure;
import io.github.maturity4j.comparison.Reason;
import io.github.maturity4j.report.internal.text.Printable;
import io.github.maturity4j.report.internal.words.Keys;
import io.github.maturity4j.report.internal.words.Words;
import java.util.List;
import java.util.Optional;

/** Why two scorecards may not be compared, in words. */
final class ReasonPhrases {

    private final Named named;
    private final Words words;

    ReasonPhrases(Named named) {
        this.named = named;
        this.words = named.words();
    }

    String of(Reason reason) {
        if (reason instanceof Reason.OtherFramework other) {
            return words.say(
                    "compare.reason.other-framework", Printable.inline(other.before()), Printable.inline(other.after()));
        } else if (reason instanceof Reason.OtherVersion other) {
            return words.say(
                    "compare.reason.other-version", Printable.inline(other.before()), Printable.inline(other.after()));
        } else if (reason instanceof Reason.OtherText) {
            return words.say("compare.reason.other-text");
        } else if (reason instanceof Reason.OtherOverlay) {
            return words.say("compare.reason.other-overlay");
        } else if (reason instanceof Reason.OtherRoles other) {
            return words.say("compare.reason.other-roles", roles(other.before()), roles(other.after()));
        } else if (reason instanceof Reason.OtherTreatment other) {
            return words.say(
                    "compare.reason.other-treatment",
                    named.figure(other.figure()),
                    words.say("kind." + Keys.of(other.kind())));
        } else if (reason instanceof Reason.OtherRule other) {
            return words.say("compare.reason.other-rule", named.figure(other.figure()));
        }
        Reason.OtherFigures other = (Reason.OtherFigures) reason;
        return words.say("compare.reason.other-figures", figures(other.before()), figures(other.after()));
    }

    private String roles(List<Optional<String>> roles) {
        return roles.isEmpty()
                ? words.say("compare.roles.none")
                : words.and(roles.stream()
                        .map(role -> role.map(words.names()::role).orElseGet(() -> words.say("compare.roles.without")))
                        .toList());
    }

    private String figures(List<Figure> figures) {
        return figures.isEmpty()
                ? words.say("compare.figures.none")
                : words.and(figures.stream().map(named::figure).toList());
    }
}
