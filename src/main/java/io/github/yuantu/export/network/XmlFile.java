package io.github.yuantu.export.network;

import io.github.yuantu.export.ExportFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML whose every character is one that XML may carry; others become U+FFFD. */
final class XmlFile {

    private final XMLStreamWriter xml;

    private XmlFile(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** What stands in a file. */
    @FunctionalInterface
    interface Content {
        void write(XmlFile xml) throws IOException;
    }

    static void write(ExportFiles files, String name, Content content) throws IOException {
        try (OutputStream out = files.open(name)) {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            content.write(new XmlFile(xml));
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /**
     * Begins an element.
     *
     * @param attributes names and values in turn; those without a value are left out
     */
    void begin(String element, String... attributes) throws IOException {
        try {
            xml.writeCharacters("\n");
            xml.writeStartElement(element);
            for (int i = 0; i < attributes.length; i += 2) {
                if (!attributes[i + 1].isEmpty()) {
                    xml.writeAttribute(attributes[i], legal(attributes[i + 1]));
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    void end() throws IOException {
        try {
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** An element that holds words alone. */
    void element(String element, String text, String... attributes) throws IOException {
        begin(element, attributes);
        try {
            xml.writeCharacters(legal(text));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        end();
    }

    private static String legal(String text) {
        return text.codePoints().allMatch(XmlFile::isLegal)
                ? text
                : text.codePoints()
                        .map(character -> isLegal(character) ? character : 0xFFFD)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isLegal(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= ' ' && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
