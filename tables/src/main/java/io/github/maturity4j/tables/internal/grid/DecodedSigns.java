package io.github.maturity4j.tables.internal.grid;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Decodes bytes piece by piece. Nothing takes the place of malformed bytes: they are told. */
final class DecodedSigns implements Signs {

    private static final int PIECE = 16_384;

    private final InputStream input;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(PIECE).flip();
    private final CharBuffer signs = CharBuffer.allocate(PIECE).flip();
    private final long most;
    private long decoded;
    private long taken;
    private boolean ended;
    private boolean done;
    private boolean malformed;
    private long malformedAt;

    /**
     * Signs of a stream.
     *
     * @param input the bytes after a byte order mark
     * @param charset what they are written in
     * @param before how many bytes were read before
     * @param most how many bytes there may be
     */
    DecodedSigns(InputStream input, Charset charset, int before, long most) {
        this.input = input;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        this.decoded = before;
        this.taken = before;
        this.most = most;
    }

    @Override
    public long malformedAt() {
        return malformedAt;
    }

    @Override
    public int read() throws IOException {
        while (!signs.hasRemaining()) {
            if (malformed) {
                malformed = false;
                return MALFORMED;
            }
            if (done) {
                return taken > most ? BEYOND : END;
            }
            decode();
        }
        return signs.get();
    }

    private void decode() throws IOException {
        signs.clear();
        int start = bytes.position();
        CoderResult result = decoder.decode(bytes, signs, ended);
        decoded += bytes.position() - start;
        signs.flip();
        if (result.isError()) {
            malformed = true;
            malformedAt = decoded;
            int skipped = Math.min(result.length(), bytes.remaining());
            bytes.position(bytes.position() + skipped);
            decoded += skipped;
        } else if (result.isUnderflow()) {
            if (ended) {
                done = true;
            } else {
                fill();
            }
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = input.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            taken += read;
            int kept = taken > most ? (int) Math.max(0, read - (taken - most)) : read;
            bytes.position(bytes.position() + kept);
            ended = taken > most;
        }
        bytes.flip();
    }
}
