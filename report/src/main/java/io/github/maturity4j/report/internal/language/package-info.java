/** What differs between languages: phrases, plurals, marks of numbers and dates. */
@NullMarked
package io.github.maturity4j.report.internal.language;

import org.jspecify.annotations.NullMarked;
