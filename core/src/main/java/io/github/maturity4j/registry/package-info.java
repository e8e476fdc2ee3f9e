/** Frameworks by id and version. */
@NullMarked
package io.github.maturity4j.registry;

import org.jspecify.annotations.NullMarked;
