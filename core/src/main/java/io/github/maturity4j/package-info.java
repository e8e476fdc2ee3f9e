/** What holds for every package of the module: the style of its values. */
@ValueStyle
package io.github.maturity4j;
