/** Bytes of files and streams. */
@NullMarked
package io.github.maturity4j.documents.internal.file;

import org.jspecify.annotations.NullMarked;
