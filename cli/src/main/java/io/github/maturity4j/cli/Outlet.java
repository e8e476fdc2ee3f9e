package io.github.maturity4j.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** An output that remembers whether its reader went away, for example {@code head} in a pipe. */
final class Outlet extends FilterOutputStream {

    private boolean abandoned;

    Outlet(OutputStream out) {
        super(out);
    }

    boolean isAbandoned() {
        return abandoned;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            abandoned |= String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
            throw e;
        }
    }
}
