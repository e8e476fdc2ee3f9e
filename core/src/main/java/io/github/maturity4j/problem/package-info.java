/** What is wrong with an input. */
@NullMarked
package io.github.maturity4j.problem;

import org.jspecify.annotations.NullMarked;
