package io.github.yuantu.question;

import java.io.OutputStream;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.Lang;

/** How the answer to a question is written. */
public enum AnswerFormat {
    /** A table for people; statements as Turtle. */
    TABLE,
    /** SPARQL 1.1 CSV; statements as N-Triples. */
    CSV,
    /** SPARQL 1.1 TSV; statements as N-Triples. */
    TSV,
    /** SPARQL 1.1 JSON; statements as JSON-LD. */
    JSON;

    void write(ResultSet answer, OutputStream out) {
        switch (this) {
            case TABLE -> new AnswerTable(answer).print(out);
            case CSV -> ResultSetFormatter.outputAsCSV(out, answer);
            case TSV -> ResultSetFormatter.outputAsTSV(out, answer);
            case JSON -> ResultSetFormatter.outputAsJSON(out, answer);
        }
    }

    Lang statements() {
        return switch (this) {
            case TABLE -> Lang.TURTLE;
            case CSV, TSV -> Lang.NTRIPLES;
            case JSON -> Lang.JSONLD11;
        };
    }
}
