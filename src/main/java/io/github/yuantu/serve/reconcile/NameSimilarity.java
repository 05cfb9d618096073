package io.github.yuantu.serve.reconcile;

import io.github.yuantu.lexicon.WordList;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How alike two names are: width, case, spaces and punctuation do not count. */
final class NameSimilarity {

    private static final Pattern SILENT = Pattern.compile("[\\s\\p{P}\\p{S}]+");

    private static final WordList FORMS = WordList.named("legal-forms");
    private static final double WITHOUT_FORM = 0.95;

    private NameSimilarity() {}

    static String folded(String name) {
        return SILENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }

    /**
     * 1 for the same name, otherwise Dice's coefficient of their pairs of neighbouring characters, ends included, or
     * nearly that of what stands before their legal forms.
     */
    static double of(String one, String other) {
        String first = folded(one);
        String second = folded(other);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        return Math.max(alike(first, second), WITHOUT_FORM * alike(core(first), core(second)));
    }

    private static String core(String name) {
        String core = name.substring(0, name.length() - FORMS.suffixOf(name).length());
        return core.isEmpty() ? name : core;
    }

    private static double alike(String first, String second) {
        if (first.equals(second)) {
            return 1;
        }
        Map<String, Integer> pairs = pairs(first);
        int shared = 0;
        for (Map.Entry<String, Integer> pair : pairs(second).entrySet()) {
            shared += Math.min(pair.getValue(), pairs.getOrDefault(pair.getKey(), 0));
        }
        return 2.0 * shared / (first.length() + second.length() + 2);
    }

    private static Map<String, Integer> pairs(String name) {
        String ended = '^' + name + '$';
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 1; i < ended.length(); i++) {
            pairs.merge(ended.substring(i - 1, i + 1), 1, Integer::sum);
        }
        return pairs;
    }
}
