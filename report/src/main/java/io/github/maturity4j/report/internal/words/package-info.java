/** Rules and what became of them, in sentences. */
@NullMarked
package io.github.maturity4j.report.internal.words;

import org.jspecify.annotations.NullMarked;
