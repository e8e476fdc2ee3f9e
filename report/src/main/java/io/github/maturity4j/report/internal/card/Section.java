package io.github.maturity4j.report.internal.card;

import io.github.maturity4j.report.internal.text.Page;

/** One section of the report; prints nothing, not even its heading, where it has nothing to say. */
interface Section {

    void print(Scored scored, Page page);
}
