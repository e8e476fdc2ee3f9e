package io.github.maturity4j.report.internal.text;

/** How many columns of a screen a character takes: two for the wide ones of East Asian scripts, none for marks on others. */
final class Columns {

    /** The first and last of each range of wide characters, after the East Asian Width property of Unicode. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xA000, 0xA4CF, 0xA960, 0xA97F,
        0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F680,
                0x1F6FF,
        0x1F900, 0x1F9FF, 0x20000, 0x3FFFD
    };

    private Columns() {}

    static int of(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int i = 0; i < WIDE.length && WIDE[i] <= point; i += 2) {
            if (point <= WIDE[i + 1]) {
                return 2;
            }
        }
        return 1;
    }

    static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }
}
