/** The three families of rules as data: measures, conditions, placements; and how figures of units are rolled up. */
@NullMarked
package io.github.maturity4j.rule;

import org.jspecify.annotations.NullMarked;
