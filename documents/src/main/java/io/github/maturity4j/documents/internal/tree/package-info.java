/** Documents as trees of values that know their places. */
@NullMarked
package io.github.maturity4j.documents.internal.tree;

import org.jspecify.annotations.NullMarked;
