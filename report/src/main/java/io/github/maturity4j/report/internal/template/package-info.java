/** Assessments to fill in. */
@NullMarked
package io.github.maturity4j.report.internal.template;

import org.jspecify.annotations.NullMarked;
