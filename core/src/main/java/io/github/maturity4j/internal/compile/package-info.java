/** Turns a framework into a plan, or says why that is impossible. */
@NullMarked
package io.github.maturity4j.internal.compile;

import org.jspecify.annotations.NullMarked;
