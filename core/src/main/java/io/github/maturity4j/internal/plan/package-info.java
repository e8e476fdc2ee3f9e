/** The compiled framework: scores an assessment and tells how. */
@NullMarked
package io.github.maturity4j.internal.plan;

import org.jspecify.annotations.NullMarked;
