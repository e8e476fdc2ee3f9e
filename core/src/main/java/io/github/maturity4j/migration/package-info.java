/** From one version of a framework to the next: what became of each of its parts, and assessments carried along. */
@NullMarked
package io.github.maturity4j.migration;

import org.jspecify.annotations.NullMarked;
