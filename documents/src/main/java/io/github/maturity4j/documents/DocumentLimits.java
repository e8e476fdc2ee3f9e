package io.github.maturity4j.documents;

import io.github.maturity4j.framework.FrameworkLimits;
import org.immutables.value.Value;

/**
 * How large a document may be. Every limit holds on every path that reads, YAML and JSON alike, and is checked before memory
 * is spent on what exceeds it; a document beyond a limit is refused with a problem that names the limit and the place.
 *
 * <p>For example, {@code DocumentLimits.builder().bytes(64 << 20).build()} reads documents of up to 64 MiB and keeps all other
 * limits. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class DocumentLimits {

    /** The limits that hold where none are given. */
    public static final DocumentLimits DEFAULT = builder().build();

    DocumentLimits() {}

    /** The size of a document in bytes of UTF-8; 16 MiB unless set. */
    @Value.Default
    public int bytes() {
        return 16 << 20;
    }

    /** The number of maps and lists within one another; 64 unless set. */
    @Value.Default
    public int depth() {
        return 64;
    }

    /** The number of names and values, each begin and end of a map or list included; 1,000,000 unless set. */
    @Value.Default
    public int tokens() {
        return 1_000_000;
    }

    /** The length of a text in characters; 65,536 unless set. */
    @Value.Default
    public int textLength() {
        return 65_536;
    }

    /** The length of the name of a member in characters; 256 unless set. */
    @Value.Default
    public int nameLength() {
        return 256;
    }

    /**
     * The length of a number as it is written, in characters; 64 unless set. What a number may be worth is limited further:
     * 18 significant digits, and a bounded exponent.
     */
    @Value.Default
    public int numberLength() {
        return 64;
    }

    /** How large a framework may be to be compiled; {@link FrameworkLimits#DEFAULT} unless set. Reading a framework checks it whole. */
    @Value.Default
    public FrameworkLimits framework() {
        return FrameworkLimits.DEFAULT;
    }

    /** The number of answers of an assessment, one for each indicator and area, of all respondents together; 400,000 unless set. */
    @Value.Default
    public int answers() {
        return 400_000;
    }

    /** The number of respondents of an assessment; 20,000 unless set. */
    @Value.Default
    public int respondents() {
        return 20_000;
    }

    /** The number of problems that are told of a document; 1,000 unless set. Beyond it, only their number is told. */
    @Value.Default
    public int problems() {
        return 1_000;
    }

    @Value.Check
    void check() {
        atLeastOne("bytes", bytes());
        atLeastOne("depth", depth());
        atLeastOne("tokens", tokens());
        atLeastOne("textLength", textLength());
        atLeastOne("nameLength", nameLength());
        atLeastOne("numberLength", numberLength());
        atLeastOne("answers", answers());
        atLeastOne("respondents", respondents());
        atLeastOne("problems", problems());
    }

    private static void atLeastOne(String name, int value) {
        if (value < 1 || value == Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    name + ": expected a number in [1, " + (Integer.MAX_VALUE - 1) + "] but was " + value);
        }
    }

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds limits; whatever is not set keeps its default. Values outside [1, 2147483646] are refused. */
    public static final class Builder extends ImmutableDocumentLimits.Builder {
        Builder() {}
    }
}
