/** The figures of a scorecard by name, and which rests on which. */
@NullMarked
package io.github.maturity4j.report.internal.explain;

import org.jspecify.annotations.NullMarked;
