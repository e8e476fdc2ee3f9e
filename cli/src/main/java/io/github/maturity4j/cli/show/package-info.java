/** A framework laid out for reading. */
@NullMarked
package io.github.maturity4j.cli.show;

import org.jspecify.annotations.NullMarked;
