package io.github.yuantu.analyse.onnx;

import com.google.protobuf.CodedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The smallest model that labels pieces: a table with a row of scores for each piece of the vocabulary, from which ONNX's
 * Gather takes the row of each input piece. Written as the protocol buffers of onnx.proto, whose field numbers these are.
 */
final class TinyModel {

    private static final int FLOAT = 1;
    private static final int INT64 = 7;

    private TinyModel() {}

    /** Writes model, vocabulary and labels; each piece gets the label beside it. */
    static void write(Path folder, List<String> labels, String[][] labelOfPiece) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("labels.txt"), labels);
        StringBuilder vocabulary = new StringBuilder();
        float[] table = new float[labelOfPiece.length * labels.size()];
        for (int piece = 0; piece < labelOfPiece.length; piece++) {
            vocabulary.append(labelOfPiece[piece][0]).append('\n');
            table[piece * labels.size() + labels.indexOf(labelOfPiece[piece][1])] = 5;
        }
        Files.writeString(folder.resolve("vocab.txt"), vocabulary);
        Files.write(folder.resolve("model.onnx"), model(table, labelOfPiece.length, labels.size()));
    }

    private interface Fields {
        void writeTo(CodedOutputStream out) throws IOException;
    }

    private static byte[] model(float[] table, int pieces, int labels) throws IOException {
        byte[] gather = message(out -> {
            out.writeString(1, "table");
            out.writeString(1, "input_ids");
            out.writeString(2, "scores");
            out.writeString(4, "Gather");
        });
        byte[] weights = message(out -> {
            out.writeInt64(1, pieces);
            out.writeInt64(1, labels);
            out.writeInt32(2, FLOAT);
            for (float weight : table) {
                out.writeFloat(4, weight);
            }
            out.writeString(8, "table");
        });
        byte[] graph = message(out -> {
            out.writeByteArray(1, gather);
            out.writeString(2, "tiny");
            out.writeByteArray(5, weights);
            out.writeByteArray(11, tensor("input_ids", INT64, "1", "length"));
            out.writeByteArray(11, tensor("attention_mask", INT64, "1", "length"));
            out.writeByteArray(12, tensor("scores", FLOAT, "1", "length", String.valueOf(labels)));
        });
        byte[] operators = message(out -> out.writeInt64(2, 13));
        return message(out -> {
            out.writeInt64(1, 8);
            out.writeByteArray(7, graph);
            out.writeByteArray(8, operators);
        });
    }

    /** A named tensor; a dimension is a number or the name of one that is not fixed. */
    private static byte[] tensor(String name, int type, String... dimensions) throws IOException {
        byte[] shape = message(out -> {
            for (String dimension : dimensions) {
                boolean number = dimension.chars().allMatch(Character::isDigit);
                out.writeByteArray(
                        1,
                        message(
                                number
                                        ? field -> field.writeInt64(1, Long.parseLong(dimension))
                                        : field -> field.writeString(2, dimension)));
            }
        });
        byte[] tensorType = message(out -> {
            out.writeInt32(1, type);
            out.writeByteArray(2, shape);
        });
        return message(out -> {
            out.writeByteArray(1, name.getBytes(StandardCharsets.UTF_8));
            out.writeByteArray(2, message(field -> field.writeByteArray(1, tensorType)));
        });
    }

    private static byte[] message(Fields fields) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CodedOutputStream out = CodedOutputStream.newInstance(bytes);
        fields.writeTo(out);
        out.flush();
        return bytes.toByteArray();
    }
}
