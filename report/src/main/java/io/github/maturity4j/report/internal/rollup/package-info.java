/** Roll-ups in words. */
@NullMarked
package io.github.maturity4j.report.internal.rollup;

import org.jspecify.annotations.NullMarked;
