/** The rules as nodes of a flat plan: each reads its inputs from arrays and writes its result beside them. */
@NullMarked
package io.github.maturity4j.internal.node;

import org.jspecify.annotations.NullMarked;
