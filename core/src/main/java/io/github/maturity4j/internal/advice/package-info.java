/** Searches smallest changes, and what a placement hangs on. */
@NullMarked
package io.github.maturity4j.internal.advice;

import org.jspecify.annotations.NullMarked;
