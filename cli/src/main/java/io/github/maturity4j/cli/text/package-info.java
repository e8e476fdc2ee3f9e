/** Laying out text: wrapping, tables, numbers, phrases, colours. */
@NullMarked
package io.github.maturity4j.cli.text;

import org.jspecify.annotations.NullMarked;
