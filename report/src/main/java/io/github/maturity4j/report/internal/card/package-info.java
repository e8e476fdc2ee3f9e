/** The report on a scorecard, one class for each of its sections. */
@NullMarked
package io.github.maturity4j.report.internal.card;

import org.jspecify.annotations.NullMarked;
