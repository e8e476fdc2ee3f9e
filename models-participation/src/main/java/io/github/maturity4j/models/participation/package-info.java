/** Social business as wrapper or integral, after Benito Castro (2013). */
@NullMarked
package io.github.maturity4j.models.participation;

import org.jspecify.annotations.NullMarked;
