/** Organisations as dated trees of units. */
@NullMarked
package io.github.maturity4j.organisation;

import org.jspecify.annotations.NullMarked;
