package io.github.maturity4j.tables.internal.grid;

import io.github.maturity4j.problem.Problem.Code;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One part of a workbook, element by element. Document types are refused, so nothing outside the part is ever read. */
final class Xml implements AutoCloseable {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private final InputStream input;
    private final XMLStreamReader reader;

    Xml(InputStream input) throws Unreadable {
        this.input = input;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            this.reader = factory.createXMLStreamReader(input);
        } catch (XMLStreamException broken) {
            throw broken();
        }
    }

    private static Unreadable broken() {
        return new Unreadable(Code.SYNTAX, "expected a workbook of well-formed parts but one of them is broken");
    }

    /** Goes on to the next beginning or end of an element, or to text; false at the end. */
    boolean next() throws Unreadable {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new Unreadable(
                            Code.SYNTAX, "expected a workbook without document types and entities but there is one");
                }
                if (isStart() || isEnd() || isText()) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException | IllegalStateException broken) {
            throw broken();
        }
    }

    private boolean isText() {
        return reader.getEventType() == XMLStreamConstants.CHARACTERS
                || reader.getEventType() == XMLStreamConstants.CDATA
                || reader.getEventType() == XMLStreamConstants.SPACE;
    }

    boolean isStart() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    boolean isStart(String name) {
        return isStart() && reader.getLocalName().equals(name);
    }

    boolean isEnd() {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT;
    }

    boolean isEnd(String name) {
        return isEnd() && reader.getLocalName().equals(name);
    }

    String name() {
        return reader.getLocalName();
    }

    Optional<String> attribute(String name) {
        return Optional.ofNullable(reader.getAttributeValue(null, name));
    }

    /** The id of a relation to another part. */
    Optional<String> relation() {
        return Optional.ofNullable(reader.getAttributeValue(RELATIONS, "id"))
                .or(() -> Optional.ofNullable(reader.getAttributeValue(STRICT_RELATIONS, "id")));
    }

    /**
     * The text in the element that begins here, up to its end; what stands in elements of some name in it is left out.
     *
     * @param most how many characters are kept: one more than that tells that there are more
     */
    String text(String without, int most) throws Unreadable {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int skipped = 0;
        while (depth > 0 && next()) {
            if (isStart()) {
                depth++;
                skipped += reader.getLocalName().equals(without) ? 1 : 0;
            } else if (isEnd()) {
                depth--;
                skipped -= depth > 0 && reader.getLocalName().equals(without) ? 1 : 0;
            } else if (skipped == 0 && text.length() <= most) {
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                text.setLength(Math.min(text.length(), most + 1));
            }
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException broken) {
            // Nothing depends on it.
        }
        input.close();
    }
}
