/** Scorecards beside each other, in words. */
@NullMarked
package io.github.maturity4j.report.internal.compare;

import org.jspecify.annotations.NullMarked;
