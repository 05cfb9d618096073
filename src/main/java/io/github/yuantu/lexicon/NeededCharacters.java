package io.github.yuantu.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads from a regular expression which characters text must hold for it to match: of {@code (?:东|西)站[0-9]*} one of 东西
 * and 站. What it cannot judge (classes by property, negated or intersected ones, back references) demands nothing, so it
 * never rules out a match. Not for expressions with flags or quoting.
 */
final class NeededCharacters {

    /** Of a class with more characters than this, one is nearly always there. */
    private static final int MOST = 40;

    private static final Pattern UNREADABLE = Pattern.compile("\\(\\?[a-z-]+[:)]|\\\\Q");
    private static final String OPTIONAL = "?*";

    private final String expression;
    private int at;

    private NeededCharacters(String expression) {
        this.expression = expression;
    }

    /** Sets of characters, each as a string: of each set, text must hold one. The shortest come first. */
    static List<String> of(String expression) {
        if (UNREADABLE.matcher(expression).find()) {
            return List.of();
        }
        return new NeededCharacters(expression)
                .alternatives().stream()
                        .distinct()
                        .sorted(Comparator.comparing(String::length))
                        .toList();
    }

    private List<String> alternatives() {
        List<List<String>> branches = new ArrayList<>();
        branches.add(sequence());
        while (isAt("|")) {
            at++;
            branches.add(sequence());
        }
        if (branches.size() == 1) {
            return branches.get(0);
        }
        StringBuilder either = new StringBuilder();
        for (List<String> branch : branches) {
            Optional<String> rarest = branch.stream().min(Comparator.comparing(String::length));
            if (rarest.isEmpty()) {
                return List.of();
            }
            either.append(rarest.get());
        }
        return either.length() > MOST ? List.of() : List.of(either.toString());
    }

    private List<String> sequence() {
        List<String> needed = new ArrayList<>();
        while (at < expression.length() && !isAt("|") && !isAt(")")) {
            List<String> element = element();
            if (!isOptional()) {
                needed.addAll(element);
            }
        }
        return needed;
    }

    private List<String> element() {
        char first = expression.charAt(at);
        return switch (first) {
            case '(' -> group();
            case '[' -> characterClass();
            case '\\' -> escape();
            default -> {
                at++;
                yield first == '.' || first == '^' || first == '$' ? List.of() : List.of(String.valueOf(first));
            }
        };
    }

    private List<String> group() {
        boolean denied = expression.startsWith("(?!", at) || expression.startsWith("(?<!", at);
        at++;
        if (isAt("?")) {
            at++;
            boolean named = isAt("<") && !isAt("<=") && !isAt("<!");
            at = named ? expression.indexOf('>', at) + 1 : at + (isAt("<") ? 2 : 1);
        }
        List<String> needed = alternatives();
        at++;
        return denied ? List.of() : needed;
    }

    private List<String> characterClass() {
        StringBuilder members = new StringBuilder();
        boolean readable = expression.charAt(at + 1) != '^';
        at++;
        while (!isAt("]")) {
            if (isAt("[") || isAt("&&")) {
                readable = false;
                at++;
                if (expression.charAt(at - 1) == '[') {
                    skipNested();
                }
            } else if (isAt("\\")) {
                List<String> escaped = escape();
                readable &= !escaped.isEmpty();
                escaped.forEach(members::append);
            } else {
                readable &= addRange(members);
            }
        }
        at++;
        return readable && members.length() <= MOST ? List.of(members.toString()) : List.of();
    }

    private void skipNested() {
        while (!isAt("]")) {
            at += isAt("\\") ? 2 : 1;
        }
        at++;
    }

    private boolean addRange(StringBuilder members) {
        char from = expression.charAt(at);
        boolean range = expression.startsWith("-", at + 1) && !expression.startsWith("]", at + 2);
        char to = range ? expression.charAt(at + 2) : from;
        at += range ? 3 : 1;
        if (to - from > MOST) {
            return false;
        }
        for (char member = from; member <= to; member++) {
            members.append(member);
        }
        return true;
    }

    /** After a backslash: a character for itself, or something that demands nothing. */
    private List<String> escape() {
        char escaped = expression.charAt(at + 1);
        at += 2;
        if (escaped == 'p' || escaped == 'P' || escaped == 'k' || escaped == 'x') {
            at = isAt("{") || isAt("<") ? closing() : at;
            return List.of();
        }
        if (escaped == 'u') {
            at += 4;
            return List.of(String.valueOf((char) Integer.parseInt(expression.substring(at - 4, at), 16)));
        }
        return Character.isLetterOrDigit(escaped) ? List.of() : List.of(String.valueOf(escaped));
    }

    private int closing() {
        while (!isAt("}") && !isAt(">")) {
            at++;
        }
        return at + 1;
    }

    /** Reads the quantifier that stands here, if any. */
    private boolean isOptional() {
        boolean optional = false;
        if (at < expression.length() && OPTIONAL.indexOf(expression.charAt(at)) >= 0) {
            optional = true;
            at++;
        } else if (isAt("{")) {
            optional = expression.startsWith("{0", at);
            at = expression.indexOf('}', at) + 1;
        } else if (isAt("+")) {
            at++;
        } else {
            return false;
        }
        if (isAt("?") || isAt("+")) {
            at++;
        }
        return optional;
    }

    private boolean isAt(String text) {
        return expression.startsWith(text, at);
    }
}
