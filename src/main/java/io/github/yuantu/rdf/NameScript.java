package io.github.yuantu.rdf;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Tells whether a name is printed in traditional characters. */
final class NameScript {
    private static final Charset SIMPLIFIED = Charset.forName("GB2312");

    private final UnaryOperator<String> toSimplified;

    NameScript(UnaryOperator<String> toSimplified) {
        this.toSimplified = toSimplified;
    }

    /**
     * The name in simplified characters, if it is printed otherwise. A name that the simplified standard set holds is
     * left alone: converters change some of its characters too (瞭, 乾).
     */
    Optional<String> simplified(String name) {
        CharsetEncoder encoder = SIMPLIFIED.newEncoder();
        if (encoder.canEncode(name)) {
            return Optional.empty();
        }
        return Optional.of(toSimplified.apply(name)).filter(simplified -> !simplified.equals(name));
    }
}
