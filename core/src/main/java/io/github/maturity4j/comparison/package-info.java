/** Two scorecards or more beside each other: whether they may be compared, what moved, and why. */
@NullMarked
package io.github.maturity4j.comparison;

import org.jspecify.annotations.NullMarked;
