/** The service interface for measures written in Java. */
@NullMarked
package io.github.maturity4j.spi;

import org.jspecify.annotations.NullMarked;
