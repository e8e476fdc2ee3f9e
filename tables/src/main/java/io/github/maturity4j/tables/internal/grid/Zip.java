package io.github.maturity4j.tables.internal.grid;

import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.tables.TableLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The parts of a zip archive that is held in memory, as its directory lists them. Nothing is ever written under the name of a part. All
 * parts are unpacked once when it is opened, to see that they stay within the limits.
 */
final class Zip {

    private static final int END = 0x06054b50;
    private static final int LISTED = 0x02014b50;
    private static final int PART = 0x04034b50;
    private static final int END_SIZE = 22;
    private static final int LISTED_SIZE = 46;
    private static final int PART_SIZE = 30;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final long BEYOND = 0xFFFF_FFFFL;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int PIECE = 65_536;
    private static final long FREE = 1 << 20;

    private final ByteBuffer bytes;
    private final Map<String, Part> parts = new LinkedHashMap<>();

    /** Where a part lies, and how it is packed. */
    private record Part(int method, int start, int size) {}

    Zip(byte[] archive, TableLimits limits) throws IOException, Unreadable {
        this.bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        try {
            list(limits);
        } catch (IndexOutOfBoundsException cut) {
            throw broken();
        }
        long unpacked = 0;
        byte[] piece = new byte[PIECE];
        for (Map.Entry<String, Part> part : parts.entrySet()) {
            long size = 0;
            try (InputStream input = open(part.getKey())) {
                for (int read = input.read(piece); read >= 0; read = input.read(piece)) {
                    size += read;
                    unpacked += read;
                    check(size, unpacked, part, limits);
                }
            }
        }
    }

    private static void check(long size, long unpacked, Map.Entry<String, Part> part, TableLimits limits)
            throws Unreadable {
        if (unpacked > limits.unpackedBytes()) {
            throw new Unreadable(
                    Code.LIMIT,
                    "expected at most " + limits.unpackedBytes()
                            + " bytes when unpacked (limit unpackedBytes) but there are more");
        }
        if (size > FREE && size / limits.unpackedRatio() > part.getValue().size()) {
            throw new Unreadable(
                    Code.LIMIT,
                    "expected parts that become at most " + limits.unpackedRatio()
                            + " times larger when unpacked (limit unpackedRatio) but " + Wording.quoted(part.getKey())
                            + " becomes larger");
        }
    }

    private static Unreadable broken() {
        return new Unreadable(Code.SYNTAX, "expected an XLSX workbook but the archive is broken");
    }

    /** Reads the directory, which stands at the end. */
    private void list(TableLimits limits) throws Unreadable {
        int end = bytes.limit() - END_SIZE;
        int first = Math.max(0, end - LONGEST_COMMENT);
        while (end >= first && bytes.getInt(end) != END) {
            end--;
        }
        if (end < first) {
            throw broken();
        }
        int count = Short.toUnsignedInt(bytes.getShort(end + 10));
        int at = index(Integer.toUnsignedLong(bytes.getInt(end + 16)));
        for (int i = 0; i < count; i++) {
            if (bytes.getInt(at) != LISTED) {
                throw broken();
            }
            int name = Short.toUnsignedInt(bytes.getShort(at + 28));
            int extra = Short.toUnsignedInt(bytes.getShort(at + 30));
            int comment = Short.toUnsignedInt(bytes.getShort(at + 32));
            String text = new String(bytes.array(), at + LISTED_SIZE, name, StandardCharsets.UTF_8);
            if (parts.putIfAbsent(text, part(at, at + LISTED_SIZE + name, extra)) != null) {
                throw new Unreadable(
                        Code.DUPLICATE,
                        "expected each part of the workbook once but " + Wording.quoted(text) + " is there twice");
            }
            if (parts.size() > limits.parts()) {
                throw new Unreadable(
                        Code.LIMIT,
                        "expected at most " + limits.parts() + " parts of a workbook (limit parts) but there are more");
            }
            at += LISTED_SIZE + name + extra + comment;
        }
    }

    private Part part(int at, int extra, int extraSize) throws Unreadable {
        long size = Integer.toUnsignedLong(bytes.getInt(at + 20));
        long unpacked = Integer.toUnsignedLong(bytes.getInt(at + 24));
        long offset = Integer.toUnsignedLong(bytes.getInt(at + 42));
        for (int field = extra; field + 4 <= extra + extraSize; ) {
            int length = Short.toUnsignedInt(bytes.getShort(field + 2));
            if (bytes.getShort(field) == 1) {
                int value = field + 4 + (unpacked == BEYOND ? 8 : 0);
                if (size == BEYOND) {
                    size = bytes.getLong(value);
                    value += 8;
                }
                offset = offset == BEYOND ? bytes.getLong(value) : offset;
            }
            field += 4 + length;
        }
        int start = index(offset);
        int method = Short.toUnsignedInt(bytes.getShort(at + 10));
        boolean encrypted = (bytes.getShort(at + 8) & 1) != 0;
        if (bytes.getInt(start) != PART || encrypted || (method != STORED && method != DEFLATED)) {
            throw broken();
        }
        int content = start
                + PART_SIZE
                + Short.toUnsignedInt(bytes.getShort(start + 26))
                + Short.toUnsignedInt(bytes.getShort(start + 28));
        if (size < 0 || content + size > bytes.limit()) {
            throw broken();
        }
        return new Part(method, content, (int) size);
    }

    private int index(long offset) throws Unreadable {
        if (offset < 0 || offset >= bytes.limit()) {
            throw broken();
        }
        return (int) offset;
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** A part, unpacked as it is read. */
    InputStream open(String name) throws Unreadable {
        Part part = parts.get(name);
        if (part == null) {
            throw new Unreadable(
                    Code.SYNTAX, "expected a workbook with the part " + Wording.quoted(name) + " but there is none");
        }
        InputStream packed = new ByteArrayInputStream(bytes.array(), part.start(), part.size());
        return part.method() == STORED ? packed : new Unpacked(packed);
    }

    /** Frees the unpacker when it is closed. */
    private static final class Unpacked extends InflaterInputStream {

        Unpacked(InputStream packed) {
            super(packed, new Inflater(true), PIECE);
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }
}
