package io.github.yuantu.analyse.sequence;

import static io.github.yuantu.learn.FeatureHash.join;

import io.github.yuantu.learn.FeatureHash;
import io.github.yuantu.text.Span;
import io.github.yuantu.text.Term;
import java.util.Arrays;
import java.util.List;

/**
 * What the model sees of each character of a text: the characters around it and their kinds, the words and parts of
 * speech around it with its place in its word, the brackets around it, the listed words that it is part of, and what others
 * hold for names. Each feature is a {@link FeatureHash} that begins with the number of its template. Safe for use by several
 * threads.
 */
final class CharacterFeatures {

    /** Goes into the model's file: changes whenever a template does, as weights learnt for others mean nothing. */
    static final int VERSION = 2;

    /** How many characters before and after are looked at. */
    private static final int PAD = 2;

    private static final int LONGEST_GRAM = 3;
    private static final int MOST_BRACKETED = 20;

    private final List<NameList> lists;

    CharacterFeatures(List<NameList> lists) {
        this.lists = List.copyOf(lists);
    }

    /**
     * The features of {@code text}.
     *
     * @param terms its words, counted from the start of the text
     * @param hints what others hold for names in it
     * @param features takes them
     */
    void find(String text, List<Term> terms, List<Hint> hints, FeatureSink features) {
        Characters characters = new Characters(text);
        Words words = new Words(text, terms);
        Brackets brackets = new Brackets(text);
        Hinted hinted = new Hinted(text.length(), hints);
        int[][] hits = lists.stream().map(list -> list.hits(text)).toArray(int[][]::new);
        long[] listIds =
                lists.stream().mapToLong(list -> FeatureHash.of(list.id())).toArray();
        for (int at = 0; at < text.length(); at++) {
            characters.add(at, features);
            words.add(at, characters.code[at + PAD], features);
            addBracketed(text, brackets.opening(at), brackets.closing(at), at, features);
            long place = words.place(at);
            hinted.add(at, place, features);
            for (int list = 0; list < hits.length; list++) {
                addHits(hits[list], listIds[list], at, place, features);
            }
            features.endCharacter();
        }
    }

    /** The characters, padded on both sides. */
    private static final class Characters {

        private final long[] code;
        private final int[] kind;

        Characters(String text) {
            code = new long[text.length() + 2 * PAD];
            kind = new int[code.length];
            for (int i = 0; i < code.length; i++) {
                int at = i - PAD;
                boolean inside = at >= 0 && at < text.length();
                code[i] = inside ? text.charAt(at) : at < 0 ? Math.max(at, -2) : Character.MAX_VALUE + 1L;
                kind[i] = (inside ? CharacterKind.of(text.charAt(at)) : CharacterKind.OUTSIDE).code();
            }
        }

        void add(int at, FeatureSink features) {
            int here = at + PAD;
            for (int from = -PAD; from <= PAD; from++) {
                long gram = (long) from + PAD;
                for (int length = 1; length <= LONGEST_GRAM && from + length - 1 <= PAD; length++) {
                    gram = join(gram, code[here + from + length - 1]);
                    features.add(gram);
                }
            }
            features.add(join(40, code[here - 1], code[here + 1]));
            int kinds = 0;
            for (int i = here - 2; i <= here + 2; i++) {
                kinds = kinds * 16 + kind[i];
            }
            features.add(join(51, (kinds >> 4) & 0xfff));
            features.add(join(52, kinds));
        }
    }

    /** The words with their parts of speech, padded on both sides. */
    private static final class Words {

        private static final int BESIDE = 1;

        private final List<Term> terms;
        private final long[] word;
        private final long[] tag;
        private final int[] wordAt;

        Words(String text, List<Term> terms) {
            this.terms = terms;
            word = new long[terms.size() + 2 * BESIDE];
            tag = new long[word.length];
            wordAt = new int[text.length()];
            for (int i = 0; i < terms.size(); i++) {
                Term term = terms.get(i);
                word[i + BESIDE] =
                        FeatureHash.of(text, term.span().start(), term.span().end());
                tag[i + BESIDE] = FeatureHash.of(term.tag());
                for (int at = term.span().start(); at < term.span().end(); at++) {
                    wordAt[at] = i;
                }
            }
        }

        /** Part of speech of the word at {@code at}, and where in it that is. */
        long place(int at) {
            return tag[wordAt[at] + BESIDE] * 4 + kind(at);
        }

        private int kind(int at) {
            Term term = terms.get(wordAt[at]);
            return LabelScheme.kind(term.span().start(), term.span().length(), at);
        }

        void add(int at, long character, FeatureSink features) {
            int here = wordAt[at] + BESIDE;
            int kind = kind(at);
            long placed = word[here] * 4 + kind;
            features.add(join(60, placed));
            features.add(join(61, word[here - 1], kind));
            features.add(join(62, word[here + 1], kind));
            features.add(join(63, word[here - 1], placed));
            features.add(join(64, word[here + 1], placed));
            long tagged = place(at);
            features.add(join(70, tagged));
            features.add(join(71, tagged, tag[here - 1]));
            features.add(join(72, tagged, tag[here + 1]));
            features.add(join(73, tagged, tag[here - 1], tag[here + 1]));
            features.add(join(76, tagged, terms.get(wordAt[at]).span().length()));
            features.add(join(77, tagged, character));
        }
    }

    /** What others hold for names. */
    private static final class Hinted {

        private static final int SURENESS = 5;

        private final List<Hint> hints;
        private final int[] hintAt;

        Hinted(int length, List<Hint> hints) {
            this.hints = hints;
            hintAt = new int[length + 2];
            Arrays.fill(hintAt, -1);
            for (int i = 0; i < hints.size(); i++) {
                Span span = hints.get(i).span();
                Arrays.fill(hintAt, span.start() + 1, span.end() + 1, i);
            }
        }

        void add(int at, long place, FeatureSink features) {
            int here = hintAt[at + 1];
            if (here < 0) {
                addBeside(100, hintAt[at], features);
                addBeside(101, hintAt[at + 2], features);
                return;
            }
            Hint hint = hints.get(here);
            int kind = LabelScheme.kind(hint.span().start(), hint.span().length(), at);
            long typed = FeatureHash.of(hint.type()) * 4 + kind;
            features.add(join(102, typed));
            features.add(join(103, typed, place));
            features.add(join(104, typed, (long) (hint.confidence() * SURENESS)));
            features.add(join(105, typed, FeatureHash.of(hint.finder())));
            features.add(join(106, typed, Math.min(hint.span().length(), MOST_BRACKETED)));
        }

        private void addBeside(int template, int hint, FeatureSink features) {
            if (hint >= 0) {
                features.add(join(template, FeatureHash.of(hints.get(hint).type())));
            }
        }
    }

    private static void addBracketed(String text, int opening, int closing, int at, FeatureSink features) {
        if (opening == Brackets.NONE) {
            return;
        }
        long bracket = text.charAt(opening);
        long left = Math.min(3, at - opening);
        long right = closing == Brackets.NONE ? 9 : Math.min(3, closing - at);
        long place = bracket * 100 + left * 10 + right;
        long inside = bracket * 2 + Math.min(1, left);
        features.add(join(80, place));
        features.add(join(81, place, charAt(text, opening - 1)));
        features.add(join(82, inside, charAt(text, opening - 1), charAt(text, opening - 2)));
        if (closing != Brackets.NONE) {
            features.add(join(83, place, charAt(text, closing - 1)));
            features.add(join(84, bracket, charAt(text, closing + 1)));
            features.add(join(85, inside, charAt(text, closing + 1), charAt(text, closing + 2)));
            features.add(join(86, bracket, charAt(text, closing - 1), charAt(text, closing - 2)));
            features.add(join(87, bracket, Math.min(closing - opening, MOST_BRACKETED)));
            if (closing - opening < MOST_BRACKETED) {
                features.add(join(88, FeatureHash.of(text, opening, closing), left * 10 + right));
            }
        }
    }

    private static long charAt(String text, int at) {
        return at < 0 || at >= text.length() ? 0 : text.charAt(at);
    }

    private static void addHits(int[] hits, long list, int at, long place, FeatureSink features) {
        if (hits[at] != 0) {
            features.add(join(90, list, hits[at]));
            features.add(join(91, list, hits[at], place));
            return;
        }
        if (at + 1 < hits.length && hits[at + 1] != 0) {
            features.add(join(92, list, hits[at + 1]));
        }
        if (at > 0 && hits[at - 1] != 0) {
            features.add(join(93, list, hits[at - 1]));
        }
    }
}
