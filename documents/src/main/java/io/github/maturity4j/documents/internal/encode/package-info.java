/** Frameworks, assessments and scorecards become trees to be written. */
@NullMarked
package io.github.maturity4j.documents.internal.encode;

import org.jspecify.annotations.NullMarked;
