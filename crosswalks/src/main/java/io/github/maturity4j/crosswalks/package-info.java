/** What the answers of the five frameworks say about each other. */
@NullMarked
package io.github.maturity4j.crosswalks;

import org.jspecify.annotations.NullMarked;
