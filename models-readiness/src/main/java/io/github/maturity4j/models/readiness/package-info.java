/** Social media business readiness, rated by an assessor, after a text on digitalmarketinglab.it. */
@NullMarked
package io.github.maturity4j.models.readiness;

import org.jspecify.annotations.NullMarked;
