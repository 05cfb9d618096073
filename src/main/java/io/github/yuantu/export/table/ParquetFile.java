package io.github.yuantu.export.table;

import io.github.yuantu.export.table.Table.Column;
import io.github.yuantu.export.table.Table.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.io.output.CountingOutputStream;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.Type;
import org.apache.parquet.format.Util;

/**
 * A Parquet file of optional columns that are words, whole numbers or doubles, one page a column and row group, after <a
 * href="https://parquet.apache.org/docs/file-format/">the format's specification</a>. Its headers and footer are written
 * by Parquet's own classes, its pages here: what Parquet has for them needs Hadoop.
 */
final class ParquetFile implements AutoCloseable {

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

    private final CountingOutputStream out;
    private final List<Column> columns;
    private final List<RowGroup> groups = new ArrayList<>();
    private long rows;

    ParquetFile(OutputStream out, Table table) throws IOException {
        this.out = new CountingOutputStream(out);
        this.columns = table.columns();
        this.out.write(MAGIC);
    }

    /** Writes a row group. */
    void write(List<List<String>> group) throws IOException {
        long start = out.getByteCount();
        List<ColumnChunk> chunks = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            chunks.add(chunk(
                    columns.get(i), group.stream().map(row -> row.get(column)).toList()));
        }
        long size = chunks.stream()
                .mapToLong(chunk -> chunk.getMeta_data().getTotal_uncompressed_size())
                .sum();
        groups.add(new RowGroup(chunks, size, group.size()).setFile_offset(start));
        rows += group.size();
    }

    private ColumnChunk chunk(Column column, List<String> cells) throws IOException {
        long start = out.getByteCount();
        byte[] page = page(column, cells);
        byte[] packed = gzip(page);
        PageHeader header = new PageHeader(PageType.DATA_PAGE, page.length, packed.length)
                .setData_page_header(new DataPageHeader(cells.size(), Encoding.PLAIN, Encoding.RLE, Encoding.RLE));
        Util.writePageHeader(header, out);
        long head = out.getByteCount() - start;
        out.write(packed);
        ColumnMetaData metadata = new ColumnMetaData(
                type(column.kind()),
                List.of(Encoding.PLAIN, Encoding.RLE),
                List.of(column.name()),
                CompressionCodec.GZIP,
                cells.size(),
                head + page.length,
                head + packed.length,
                start);
        return new ColumnChunk(start).setMeta_data(metadata);
    }

    private static byte[] gzip(byte[] page) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(page);
        }
        return bytes.toByteArray();
    }

    /** Which cells have a value, then the values. */
    private static byte[] page(Column column, List<String> cells) {
        var page = new ByteArrayOutputStream();
        byte[] levels = levels(cells);
        page.writeBytes(number(Integer.BYTES).putInt(levels.length).array());
        page.writeBytes(levels);
        cells.stream().filter(cell -> !cell.isEmpty()).forEach(cell -> page.writeBytes(plain(column.kind(), cell)));
        return page.toByteArray();
    }

    /** A bit for each cell, lowest first, as one bit-packed run of the hybrid encoding. */
    private static byte[] levels(List<String> cells) {
        int bytes = (cells.size() + 7) / 8;
        byte[] bits = new byte[bytes];
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                bits[i / 8] |= (byte) (1 << (i % 8));
            }
        }
        var run = new ByteArrayOutputStream();
        int header = (bytes << 1) | 1;
        while (header > 0x7F) {
            run.write((header & 0x7F) | 0x80);
            header >>>= 7;
        }
        run.write(header);
        run.writeBytes(bits);
        return run.toByteArray();
    }

    private static byte[] plain(Kind kind, String cell) {
        return switch (kind) {
            case INTEGER -> number(Long.BYTES).putLong(Long.parseLong(cell)).array();
            case DECIMAL ->
                number(Double.BYTES).putDouble(Double.parseDouble(cell)).array();
            case TEXT -> {
                byte[] words = cell.getBytes(StandardCharsets.UTF_8);
                yield number(Integer.BYTES + words.length)
                        .putInt(words.length)
                        .put(words)
                        .array();
            }
        };
    }

    private static ByteBuffer number(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static Type type(Kind kind) {
        return switch (kind) {
            case TEXT -> Type.BYTE_ARRAY;
            case INTEGER -> Type.INT64;
            case DECIMAL -> Type.DOUBLE;
        };
    }

    private List<SchemaElement> schema() {
        List<SchemaElement> schema = new ArrayList<>();
        schema.add(new SchemaElement("table").setNum_children(columns.size()));
        for (Column column : columns) {
            SchemaElement element = new SchemaElement(column.name())
                    .setType(type(column.kind()))
                    .setRepetition_type(FieldRepetitionType.OPTIONAL);
            schema.add(column.kind() == Kind.TEXT ? element.setConverted_type(ConvertedType.UTF8) : element);
        }
        return schema;
    }

    @Override
    public void close() throws IOException {
        try (out) {
            long start = out.getByteCount();
            Util.writeFileMetaData(new FileMetaData(1, schema(), rows, groups).setCreated_by("Yuantu"), out);
            out.write(number(Integer.BYTES)
                    .putInt((int) (out.getByteCount() - start))
                    .array());
            out.write(MAGIC);
        }
    }
}
