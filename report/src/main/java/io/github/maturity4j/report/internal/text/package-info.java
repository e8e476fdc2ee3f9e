/** Laying out text: wrapping, tables, numbers, phrases, colours. */
@NullMarked
package io.github.maturity4j.report.internal.text;

import org.jspecify.annotations.NullMarked;
