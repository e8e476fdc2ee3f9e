/** Contracts for authors: what every framework and every custom measure has to keep to, as tests to extend. */
@NullMarked
package io.github.maturity4j.testkit;

import org.jspecify.annotations.NullMarked;
