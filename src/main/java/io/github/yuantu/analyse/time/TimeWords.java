package io.github.yuantu.analyse.time;

import io.github.yuantu.text.Span;
import java.util.Map;
import java.util.Optional;

/**
 * An expression of time as written, not yet resolved.
 *
 * @param span where it stands in its sentence
 * @param rule the form it has
 * @param parts what the form tells apart in it: {@code year}, {@code rel}, {@code month}, {@code day} …
 * @param words the expression itself
 * @param compared whether it only tells what something is compared with: 比去年, 与2020年同期相比
 * @param ahead whether the words around it speak of what is to come
 */
record TimeWords(Span span, TimeRule rule, Map<String, String> parts, String words, boolean compared, boolean ahead) {

    /** The named part, if the expression has it. */
    Optional<String> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }
}
