/** The social business matrix, after Verdonck, Clark and Bozzato: areas of a company by three modes. */
@NullMarked
package io.github.maturity4j.models.matrix;

import org.jspecify.annotations.NullMarked;
