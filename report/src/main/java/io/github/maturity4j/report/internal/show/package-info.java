/** A framework laid out for reading. */
@NullMarked
package io.github.maturity4j.report.internal.show;

import org.jspecify.annotations.NullMarked;
