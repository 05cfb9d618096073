package io.github.yuantu.serve.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.riot.RDFFormat;

/** The forms in which a resource is given out. */
enum Representation {
    HTML("html", "text/html"),
    TURTLE("ttl", "text/turtle"),
    JSON_LD("jsonld", "application/ld+json"),
    N_TRIPLES("nt", "application/n-triples");

    private final String word;
    private final String type;

    Representation(String word, String type) {
        this.word = word;
        this.type = type;
    }

    /** What {@code ?format=} calls it. */
    String word() {
        return word;
    }

    /** Its media type. */
    String type() {
        return type;
    }

    /** How Jena writes it; empty for the page. */
    Optional<RDFFormat> format() {
        return switch (this) {
            case HTML -> Optional.empty();
            case TURTLE -> Optional.of(RDFFormat.TURTLE_PRETTY);
            case JSON_LD -> Optional.of(RDFFormat.JSONLD_PRETTY);
            case N_TRIPLES -> Optional.of(RDFFormat.NTRIPLES);
        };
    }

    /** The form that a request asks for, by {@code ?format=} or else by its Accept header; empty if it is none of these. */
    static Optional<Representation> wanted(HttpServletRequest request) {
        String asked = request.getParameter("format");
        if (asked != null) {
            return Arrays.stream(values())
                    .filter(representation -> representation.word.equals(asked))
                    .findFirst();
        }
        String accept = request.getHeader("Accept");
        return accept == null ? Optional.of(HTML) : accepted(accept);
    }

    private static Optional<Representation> accepted(String accept) {
        MediaType match = AcceptList.match(new AcceptList(accept), new AcceptList(names()));
        return Arrays.stream(values())
                .filter(representation -> match != null && representation.type.equals(match.getContentTypeStr()))
                .findFirst();
    }

    /** What they are called, for a message. */
    static String names() {
        return Arrays.stream(values()).map(Representation::type).collect(Collectors.joining(", "));
    }
}
