/** The three families of rules as data: measures, conditions, placements. */
@NullMarked
package io.github.maturity4j.rule;

import org.jspecify.annotations.NullMarked;
