/** Tables as rows of cells, whatever they are written in. */
@NullMarked
package io.github.maturity4j.tables.internal.grid;

import org.jspecify.annotations.NullMarked;
