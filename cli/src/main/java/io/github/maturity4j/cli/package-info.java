/** The command. */
@NullMarked
package io.github.maturity4j.cli;

import org.jspecify.annotations.NullMarked;
