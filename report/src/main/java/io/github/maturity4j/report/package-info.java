/**
 * Scorecards and frameworks in words, for people: {@link io.github.maturity4j.report.ScorecardText} tells what came of an
 * assessment, {@link io.github.maturity4j.report.FrameworkText} what a framework asks and why.
 */
@NullMarked
package io.github.maturity4j.report;

import org.jspecify.annotations.NullMarked;
