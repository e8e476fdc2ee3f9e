/** What was said about a unit: answers, facts, targets. */
@NullMarked
package io.github.maturity4j.assessment;

import org.jspecify.annotations.NullMarked;
