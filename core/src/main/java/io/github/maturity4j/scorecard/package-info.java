/** Results, each with its derivation. */
@NullMarked
package io.github.maturity4j.scorecard;

import org.jspecify.annotations.NullMarked;
