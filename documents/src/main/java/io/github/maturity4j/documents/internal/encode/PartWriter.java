package io.github.maturity4j.documents.internal.encode;

import io.github.maturity4j.documents.Format;
import java.io.StringWriter;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Writes parts as text: the same text for equal parts, lines that end in {@code \n}, every string in quotes. */
public final class PartWriter {

    private static final TokenStreamFactory JSON = new JsonFactory();
    private static final TokenStreamFactory YAML = YAMLFactory.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER, YAMLWriteFeature.SPLIT_LINES)
            .enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();

    private PartWriter() {}

    /** Two spaces a level, {@code \n} on every machine. */
    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    /**
     * Writes a document.
     *
     * @param root its root
     * @param format how
     * @return the text, which ends with the end of a line
     */
    public static String write(Part root, Format format) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = format == Format.JSON
                ? JSON.createGenerator(new Indented(), text)
                : YAML.createGenerator(ObjectWriteContext.empty(), text)) {
            write(root, generator);
        }
        return format == Format.JSON ? text.append('\n').toString() : text.toString();
    }

    private static void write(Part part, JsonGenerator generator) {
        if (part instanceof Part.Members members) {
            generator.writeStartObject();
            for (Map.Entry<String, Part> member : members.parts().entrySet()) {
                generator.writeName(member.getKey());
                write(member.getValue(), generator);
            }
            generator.writeEndObject();
        } else if (part instanceof Part.Items items) {
            generator.writeStartArray();
            items.parts().forEach(item -> write(item, generator));
            generator.writeEndArray();
        } else if (part instanceof Part.Numeral numeral) {
            generator.writeNumber(numeral.text());
        } else if (part instanceof Part.Flag flag) {
            generator.writeBoolean(flag.value());
        } else if (part instanceof Part.Text text) {
            generator.writeString(text.value());
        } else {
            generator.writeNull();
        }
    }
}
