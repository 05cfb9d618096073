package io.github.yuantu.rdf;

import io.github.yuantu.knowledge.Entity;
import io.github.yuantu.knowledge.SetupException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Makes IRIs from content: the kind of thing and a hash over what identifies it, so that the same thing has the same
 * IRI in every build.
 */
public final class IriMinter {
    /** Where resources live if the user sets nothing else. */
    public static final String DEFAULT_BASE = "https://w3id.org/yuantu/id/";

    /** 96 bits: even odds of a first collision only at some 10^14 things. */
    private static final int HASH_BYTES = 12;

    private final String base;

    /**
     * @param base the IRI that all resources live under
     * @throws SetupException if it is no absolute IRI that ends in {@code /} or {@code #}
     */
    public IriMinter(String base) {
        this.base = base;
        if (!isAbsolute(base) || !(base.endsWith("/") || base.endsWith("#"))) {
            throw new SetupException(
                    "base IRI must be absolute and end in / or #, found '" + base + "'; it works with " + DEFAULT_BASE);
        }
    }

    private static boolean isAbsolute(String base) {
        try {
            return new URI(base).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** The IRI of a thing in the world: by its division code, otherwise by class and key. */
    public Node entity(Entity entity) {
        String segment = segment(entity.type().localName());
        return entity.divisionCode()
                .map(code -> NodeFactory.createURI(base + segment + "/" + code))
                .orElseGet(() -> mint(segment, entity.key()));
    }

    /**
     * The IRI of anything else.
     *
     * @param kind the path segment, lower case
     * @param parts what identifies it, in a fixed order
     */
    public Node mint(String kind, String... parts) {
        MessageDigest digest = sha256();
        digest.update(kind.getBytes(StandardCharsets.UTF_8));
        for (String part : parts) {
            // a unit separator, so that the parts "ab" + "c" differ from "a" + "bc"
            digest.update((byte) 0x1F);
            digest.update(Normalizer.normalize(part, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8));
        }
        String hash = HexFormat.of().formatHex(digest.digest(), 0, HASH_BYTES);
        return NodeFactory.createURI(base + kind + "/" + hash);
    }

    private static String segment(String className) {
        return className.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
