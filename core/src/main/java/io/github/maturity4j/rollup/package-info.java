/** Figures of the units of an organisation, rolled up its tree. */
@NullMarked
package io.github.maturity4j.rollup;

import org.jspecify.annotations.NullMarked;
