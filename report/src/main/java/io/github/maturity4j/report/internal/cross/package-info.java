/** What an assessment of one framework says in another, as text and as data. */
@NullMarked
package io.github.maturity4j.report.internal.cross;

import org.jspecify.annotations.NullMarked;
