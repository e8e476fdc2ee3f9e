/** Statistics of agreement between respondents. They decide nothing. */
@NullMarked
package io.github.maturity4j.agreement;

import org.jspecify.annotations.NullMarked;
