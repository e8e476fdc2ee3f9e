/** What frameworks are made of: stages, dimensions, areas, roles, indicators, facts, scales, sources. */
@NullMarked
package io.github.maturity4j.vocabulary;

import org.jspecify.annotations.NullMarked;
