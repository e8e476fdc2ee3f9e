package io.github.maturity4j.cli.report;

import io.github.maturity4j.cli.text.Page;

/** One section of the report; prints nothing, not even its heading, where it has nothing to say. */
interface Section {

    void print(Scored scored, Page page);
}
