package io.github.yuantu.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * Names as a trie in arrays, small and fast to walk: the children of a node lie side by side, sorted by their letter.
 * Immutable.
 */
final class NameTrie {

    private static final int BEGINNINGS_A_WORD = 4;

    /** Up to so many children are looked at one after the other. */
    private static final int FEW = 8;

    private final char[] letters;
    private final int[] firstChild;
    private final BitSet ends = new BitSet();

    /** One bit for the lowest bits of each letter that a name begins with: most places in a text are told by it. */
    private final long[] beginnings;

    NameTrie(Collection<String> names) {
        String[] sorted = names.stream()
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .toArray(String[]::new);
        List<Branch> nodes = new ArrayList<>(List.of(new Branch('\0', 0, sorted.length, 0)));
        List<Integer> firsts = new ArrayList<>();
        for (int node = 0; node < nodes.size(); node++) {
            firsts.add(nodes.size());
            addChildren(nodes, node, sorted);
        }
        firsts.add(nodes.size());
        letters = new char[nodes.size()];
        for (int node = 0; node < letters.length; node++) {
            letters[node] = nodes.get(node).letter;
        }
        firstChild = firsts.stream().mapToInt(Integer::intValue).toArray();
        beginnings = new long[Integer.highestOneBit(firstChild[1] / BEGINNINGS_A_WORD + 1)];
        for (int child = firstChild[0]; child < firstChild[1]; child++) {
            beginnings[letters[child] >>> 6 & (beginnings.length - 1)] |= 1L << letters[child];
        }
    }

    private boolean mayBegin(char letter) {
        return (beginnings[letter >>> 6 & (beginnings.length - 1)] >>> letter & 1) != 0;
    }

    /** The names {@code from} to {@code to} of the sorted array, which agree in {@code depth} letters. */
    private record Branch(char letter, int from, int to, int depth) {}

    private void addChildren(List<Branch> nodes, int node, String[] sorted) {
        Branch branch = nodes.get(node);
        int from = branch.from;
        if (from < branch.to && sorted[from].length() == branch.depth) {
            ends.set(node);
            from++;
        }
        while (from < branch.to) {
            char letter = sorted[from].charAt(branch.depth);
            int to = from;
            while (to < branch.to && sorted[to].charAt(branch.depth) == letter) {
                to++;
            }
            nodes.add(new Branch(letter, from, to, branch.depth + 1));
            from = to;
        }
    }

    /** The length of the longest name that stands in {@code text} at {@code offset}, or zero. */
    int longestAt(CharSequence text, int offset) {
        if (offset >= text.length() || !mayBegin(text.charAt(offset))) {
            return 0;
        }
        int longest = 0;
        int node = 0;
        for (int i = offset; i < text.length(); i++) {
            node = child(node, text.charAt(i));
            if (node < 0) {
                break;
            }
            if (ends.get(node)) {
                longest = i + 1 - offset;
            }
        }
        return longest;
    }

    /** The length of the longest name that, read backwards, stands before {@code end}, or zero. */
    int longestBefore(CharSequence text, int end) {
        if (end <= 0 || !mayBegin(text.charAt(end - 1))) {
            return 0;
        }
        int longest = 0;
        int node = 0;
        for (int i = end - 1; i >= 0; i--) {
            node = child(node, text.charAt(i));
            if (node < 0) {
                break;
            }
            if (ends.get(node)) {
                longest = end - i;
            }
        }
        return longest;
    }

    private int child(int node, char letter) {
        int from = firstChild[node];
        int to = firstChild[node + 1];
        while (to - from > FEW) {
            int middle = (from + to) >>> 1;
            if (letters[middle] <= letter) {
                from = middle;
            } else {
                to = middle;
            }
        }
        for (int child = from; child < to; child++) {
            if (letters[child] == letter) {
                return child;
            }
        }
        return -1;
    }
}
