package io.github.yuantu.evaluate.gold;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.yuantu.knowledge.SetupException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A value in a JSON file that knows where it stands, so that a fault can be named: {@code n02.json: relations[3].s}.
 *
 * @param file the file, for messages
 * @param path the way to the value within the file, empty for the whole
 * @param node the value
 */
record JsonPlace(String file, String path, JsonNode node) {

    /** Refuses keys that are none of these, so that a misspelt one is not silently left unread. */
    JsonPlace only(String... keys) {
        if (!node.isObject()) {
            throw fault("an object { … }");
        }
        List<String> known = Arrays.asList(keys);
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!known.contains(name)) {
                throw at(name).fault("one of the keys " + String.join(" ", known));
            }
        }
        return this;
    }

    private JsonPlace at(String key) {
        return new JsonPlace(file, path.isEmpty() ? key : path + "." + key, node.path(key));
    }

    private boolean has(String key) {
        return node.hasNonNull(key);
    }

    String text(String key) {
        JsonPlace value = at(key);
        if (!value.node.isTextual()) {
            throw value.fault("a text");
        }
        return value.node.textValue();
    }

    Optional<String> optionalText(String key) {
        return has(key) ? Optional.of(text(key)) : Optional.empty();
    }

    String oneOf(String key, Collection<String> allowed, String what) {
        String value = text(key);
        if (!allowed.contains(value)) {
            throw at(key).fault(what + " (" + String.join(" ", new TreeSet<>(allowed)) + ")");
        }
        return value;
    }

    /** The id of something that is annotated in the same file. */
    String reference(String key, Collection<String> ids, String what) {
        String id = text(key);
        if (!ids.contains(id)) {
            throw at(key).fault("the id of " + what);
        }
        return id;
    }

    String matching(String key, String regex, String what) {
        String value = text(key);
        if (!value.matches(regex)) {
            throw at(key).fault(what);
        }
        return value;
    }

    boolean flag(String key) {
        if (has(key) && !at(key).node.isBoolean()) {
            throw at(key).fault("true or false");
        }
        return node.path(key).booleanValue();
    }

    BigDecimal number(String key) {
        JsonPlace value = at(key);
        if (!value.node.isNumber()) {
            throw value.fault("a number");
        }
        return value.node.decimalValue();
    }

    Optional<BigDecimal> optionalNumber(String key) {
        return has(key) ? Optional.of(number(key)) : Optional.empty();
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (JsonPlace element : has(key) ? elements(key) : List.<JsonPlace>of()) {
            if (!element.node.isTextual()) {
                throw element.fault("a text");
            }
            texts.add(element.node.textValue());
        }
        return texts;
    }

    /** The elements of a list that may be left out. */
    List<JsonPlace> elements(String key) {
        JsonPlace list = at(key);
        if (!has(key)) {
            return List.of();
        }
        if (!list.node.isArray()) {
            throw list.fault("a list [ … ]");
        }
        List<JsonPlace> elements = new ArrayList<>();
        for (int i = 0; i < list.node.size(); i++) {
            elements.add(new JsonPlace(file, list.path + "[" + i + "]", list.node.get(i)));
        }
        return elements;
    }

    SetupException fault(String expected) {
        String found = node.isMissingNode() ? "nothing" : node.toString();
        return new SetupException(
                file + (path.isEmpty() ? "" : ": " + path) + ": expected " + expected + ", found " + found);
    }
}
