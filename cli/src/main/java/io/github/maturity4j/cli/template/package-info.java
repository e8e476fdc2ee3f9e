/** Assessments to fill in. */
@NullMarked
package io.github.maturity4j.cli.template;

import org.jspecify.annotations.NullMarked;
