/** What to do next: smallest changes, what if, and what a placement hangs on. */
@NullMarked
package io.github.maturity4j.advice;

import org.jspecify.annotations.NullMarked;
