/** The scorer. */
@NullMarked
package io.github.maturity4j.scoring;

import org.jspecify.annotations.NullMarked;
