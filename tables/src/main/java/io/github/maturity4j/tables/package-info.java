/** Assessments of many respondents from tables. */
@NullMarked
@ValueStyle
package io.github.maturity4j.tables;

import org.jspecify.annotations.NullMarked;
