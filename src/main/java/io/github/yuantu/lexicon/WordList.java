package io.github.yuantu.lexicon;

import io.github.yuantu.knowledge.SetupException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A list of words that belong together (suffixes, cue words, titles), read from a resource {@code lexicon/NAME.txt}: one
 * word a line, {@code #} begins a comment line, sorted, without duplicates. A line {@code @NAME} stands for the Chinese
 * names of all concepts in the reference data of that name.
 */
public final class WordList {

    private final Set<String> words;
    private final NameTrie trie;
    private final NameTrie backwards;

    private WordList(SortedSet<String> words) {
        // hashed to be asked fast, in the order of the file
        this.words = Collections.unmodifiableSet(new LinkedHashSet<>(words));
        this.trie = new NameTrie(words);
        this.backwards = new NameTrie(words.stream().map(WordList::reversed).toList());
    }

    /**
     * Reads the list of that name.
     *
     * @throws SetupException if the product has no such list
     */
    public static WordList named(String name) {
        String resource = "/lexicon/" + name + ".txt";
        try (InputStream stream = WordList.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new SetupException("no word list " + resource + " in this build; rebuild with mvn package");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            List<String> lines = reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .flatMap(WordList::words)
                    .toList();
            return of(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> words(String line) {
        return line.startsWith("@") ? ReferenceData.conceptNames(line.substring(1)).stream() : Stream.of(line);
    }

    /** A list of these words. */
    static WordList of(Collection<String> words) {
        return new WordList(new TreeSet<>(words));
    }

    public boolean contains(String word) {
        return words.contains(word);
    }

    /** All words, sorted. */
    public Set<String> words() {
        return words;
    }

    /** The longest word of the list that {@code text} ends with, or the empty string. */
    public String suffixOf(String text) {
        int length = backwards.longestBefore(text, text.length());
        return length == 0 ? "" : text.substring(text.length() - length);
    }

    /** The longest word of the list that stands in {@code text} at {@code offset}, or the empty string. */
    public String at(CharSequence text, int offset) {
        int length = trie.longestAt(text, offset);
        return length == 0 ? "" : text.subSequence(offset, offset + length).toString();
    }

    /** The length of that word, or zero. */
    public int lengthAt(CharSequence text, int offset) {
        return trie.longestAt(text, offset);
    }

    private static String reversed(String word) {
        StringBuilder letters = new StringBuilder(word.length());
        for (int i = word.length() - 1; i >= 0; i--) {
            letters.append(word.charAt(i));
        }
        return letters.toString();
    }
}
