/** What an overlay changes and adds over a framework. */
@NullMarked
package io.github.maturity4j.overlay;

import org.jspecify.annotations.NullMarked;
