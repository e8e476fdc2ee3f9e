/** The five capabilities of a social business, and the four properties of its definition, after Emanuele Quintarelli. */
@NullMarked
package io.github.maturity4j.models.quintarelli;

import org.jspecify.annotations.NullMarked;
