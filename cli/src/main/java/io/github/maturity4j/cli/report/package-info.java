/** The report on a scorecard, one class for each of its sections. */
@NullMarked
package io.github.maturity4j.cli.report;

import org.jspecify.annotations.NullMarked;
