/** A whole framework. */
@NullMarked
package io.github.maturity4j.framework;

import org.jspecify.annotations.NullMarked;
