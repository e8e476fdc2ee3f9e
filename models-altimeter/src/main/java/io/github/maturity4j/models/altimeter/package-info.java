/** The six stages of social business by four facets, after Altimeter Group (2013). */
@NullMarked
package io.github.maturity4j.models.altimeter;

import org.jspecify.annotations.NullMarked;
