/** What several respondents said: how it becomes one, how far they agree, and what must not be shown. */
@NullMarked
package io.github.maturity4j.internal.respondents;

import org.jspecify.annotations.NullMarked;
