/** Trees become frameworks and assessments. */
@NullMarked
package io.github.maturity4j.documents.internal.decode;

import org.jspecify.annotations.NullMarked;
