/** Frameworks, assessments and scorecards as documents: YAML and JSON, strict, with the place of every problem. */
@NullMarked
@ValueStyle
package io.github.maturity4j.documents;

import org.jspecify.annotations.NullMarked;
