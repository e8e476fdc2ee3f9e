/** Exact numbers and ranges of them. */
@NullMarked
package io.github.maturity4j.exact;

import org.jspecify.annotations.NullMarked;
