/**
 * What the answers of one framework say about those of another.
 *
 * <p>A {@link io.github.maturity4j.crosswalk.Crosswalk} holds relations between single answers. A
 * {@link io.github.maturity4j.crosswalk.Crossing} carries an assessment of the one framework to what is known of the answers of the
 * other; scored there, it gives ranges. {@link io.github.maturity4j.crosswalk.Inquiry} tells what to ask to narrow them.
 */
@NullMarked
package io.github.maturity4j.crosswalk;

import org.jspecify.annotations.NullMarked;
