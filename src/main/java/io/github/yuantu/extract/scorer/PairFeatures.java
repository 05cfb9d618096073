package io.github.yuantu.extract.scorer;

import static io.github.yuantu.learn.FeatureHash.join;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.learn.FeatureHash;
import io.github.yuantu.learn.FeatureList;
import java.util.ArrayList;
import java.util.List;

/**
 * What the scorer sees of two names of a sentence: the words and characters between, before and behind them, the names
 * and the punctuation between, distance and clauses, how the names themselves begin and end, and the rules that found the
 * two. Reads one sentence; not for two threads.
 */
final class PairFeatures {

    /** Goes into the model's file: changes whenever a template does, as weights learnt for others mean nothing. */
    static final int VERSION = 1;

    private static final int WORDS_BEFORE = 5;
    private static final int WORDS_BEHIND = 9;
    private static final int LONGEST_PATH = 6;
    private static final int LONGEST_GRAM = 4;
    private static final int MOST_CHARACTERS = 60;
    private static final String PARTICLES = "的在由和与及同跟被获将把向对为给从于以等了是、，；：";
    private static final long EDGE = 1;

    private final List<Item> items;
    private final RuleHits hits;
    private final Features features = new Features();
    private long template;

    PairFeatures(List<Item> items, RuleHits hits) {
        this.items = items;
        this.hits = hits;
    }

    /** The features of a pair; the same object for each. */
    FeatureList of(NamePair pair) {
        EntityType one = pair.first().type();
        EntityType other = pair.second().type();
        features.clear(join(
                FeatureHash.of(one.localName()), FeatureHash.of(other.localName()), pair.from() == pair.to() ? 1 : 2));
        template = 1;
        add(0);
        addBetween(pair);
        addAround(pair);
        addDistances(pair);
        addNames(pair);
        addRules(pair);
        return features.hashes();
    }

    private void add(long value) {
        features.add((int) template, value);
    }

    private void next() {
        template++;
    }

    private long code(int index) {
        return index < 0 || index >= items.size() ? EDGE : items.get(index).code();
    }

    private void addBetween(NamePair pair) {
        int begin = pair.from() + 1;
        int end = pair.to();
        next();
        for (int at = begin; at < end; at++) {
            add(code(at));
        }
        next();
        for (int at = begin - 1; at < end; at++) {
            add(join(at < begin ? EDGE : code(at), at + 1 < end ? code(at + 1) : EDGE));
        }
        next();
        if (end - begin <= LONGEST_PATH) {
            long path = EDGE;
            for (int at = begin; at < end; at++) {
                path = join(path, code(at));
            }
            add(path);
        }
        next();
        if (end > begin) {
            add(join(1, code(begin)));
            add(join(2, code(end - 1)));
            add(join(3, code(begin), code(end - 1)));
            add(join(4, code(begin), begin + 1 < end ? code(begin + 1) : EDGE));
            add(join(5, code(end - 1), end - 2 >= begin ? code(end - 2) : EDGE));
        }
        next();
        addParticles(begin, end);
        addCharacters(begin, end);
    }

    /** The names, the punctuation and the words of grammar between, without the other words. */
    private void addParticles(int begin, int end) {
        StringBuilder frame = new StringBuilder();
        StringBuilder units = new StringBuilder();
        for (int at = begin; at < end; at++) {
            Item item = items.get(at);
            if (item.isUnit()) {
                frame.append(item.text());
                units.append(item.text());
            } else if (item.text().length() == 1 && PARTICLES.contains(item.text())) {
                frame.append(item.text());
            } else if (frame.length() == 0 || frame.charAt(frame.length() - 1) != '~') {
                frame.append('~');
            }
        }
        add(FeatureHash.of(frame));
        next();
        add(FeatureHash.of(units));
    }

    private void addCharacters(int begin, int end) {
        StringBuilder text = new StringBuilder();
        for (int at = begin; at < end && text.length() < MOST_CHARACTERS; at++) {
            text.append(items.get(at).text());
        }
        next();
        for (int length = 2; length <= LONGEST_GRAM; length++) {
            for (int at = 0; at + length <= text.length(); at++) {
                add(FeatureHash.of(text, at, at + length));
            }
        }
    }

    private void addAround(NamePair pair) {
        int from = pair.from();
        int to = pair.to();
        next();
        add(join(1, code(from - 1)));
        add(join(2, code(to + 1)));
        add(join(3, code(from - 2), code(from - 1)));
        add(join(4, code(to + 1), code(to + 2)));
        add(join(5, code(from - 1), code(to + 1)));
        add(join(6, code(to + 1), code(to + 2), code(to + 3)));
        add(join(7, code(from - 1), code(Math.min(to, from + 1))));
        add(join(8, code(Math.max(from, to - 1)), code(to + 1)));
        next();
        for (int at = from - 1; at >= Math.max(0, from - WORDS_BEFORE); at--) {
            add(code(at));
        }
        next();
        for (int at = to + 1; at < Math.min(items.size(), to + WORDS_BEHIND); at++) {
            add(code(at));
        }
        next();
        long clause = 1;
        for (int at = to + 1; at < Math.min(items.size(), to + WORDS_BEHIND); at++) {
            clause += items.get(at).endsClause() ? 1 : 0;
            add(join(clause, code(at)));
        }
        next();
        add(join(1, nearestUnit(from - 1, -1)));
        add(join(2, nearestUnit(to + 1, 1)));
    }

    /** The classes of the nearest other names on one side and how far they stand. */
    private long nearestUnit(int start, int step) {
        int at = start;
        while (at >= 0 && at < items.size() && !items.get(at).isUnit()) {
            at += step;
        }
        return at < 0 || at >= items.size() ? EDGE : join(code(at), Math.min(4, Math.abs(at - start)));
    }

    private void addDistances(NamePair pair) {
        int words = 0;
        int characters = 0;
        int units = 0;
        int clauses = 0;
        int pauses = 0;
        for (int at = pair.from() + 1; at < pair.to(); at++) {
            Item item = items.get(at);
            words++;
            characters += item.text().length();
            units += item.isUnit() ? 1 : 0;
            clauses += item.endsClause() ? 1 : 0;
            pauses += item.text().equals("、") ? 1 : 0;
        }
        int clausesBefore = 0;
        int unitsBefore = 0;
        for (int at = 0; at < pair.from(); at++) {
            clausesBefore += items.get(at).endsClause() ? 1 : 0;
            unitsBefore += items.get(at).isUnit() ? 1 : 0;
        }
        int unitsBehind = 0;
        for (int at = pair.to() + 1; at < items.size(); at++) {
            unitsBehind += items.get(at).isUnit() ? 1 : 0;
        }
        next();
        add(join(1, scale(words)));
        add(join(2, scale(characters)));
        add(join(3, Math.min(units, 4)));
        add(join(4, Math.min(clauses, 3)));
        add(join(5, Math.min(pauses, 3)));
        add(join(6, Math.min(clausesBefore, 3)));
        add(join(7, Math.min(unitsBefore, 3)));
        add(join(8, Math.min(unitsBehind, 3)));
        add(join(9, Math.min(units, 4), Math.min(clauses, 3), scale(words)));
        add(join(
                10,
                items.get(pair.from()).members().size() > 1 ? 1 : 0,
                items.get(pair.to()).members().size() > 1 ? 1 : 0));
    }

    private static long scale(int count) {
        return count < 6 ? count : count < 10 ? 6 : count < 16 ? 7 : count < 26 ? 8 : 9;
    }

    private void addNames(NamePair pair) {
        String one = pair.first().text();
        String other = pair.second().text();
        next();
        for (int length = 1; length <= 3; length++) {
            add(join(1, head(one, length)));
            add(join(2, head(other, length)));
            add(join(3, head(one, length), head(other, length)));
        }
        next();
        add(join(1, FeatureHash.of(one, 0, Math.min(2, one.length()))));
        add(join(2, FeatureHash.of(other, 0, Math.min(2, other.length()))));
        add(join(
                3,
                FeatureHash.of(one, 0, Math.min(2, one.length())),
                FeatureHash.of(other, 0, Math.min(2, other.length()))));
        add(join(4, FeatureHash.of(one)));
        add(join(5, FeatureHash.of(other)));
        add(join(6, FeatureHash.of(one), FeatureHash.of(other)));
        next();
        add(join(1, shared(one, other)));
        add(join(2, shared(one, other), code(Math.min(pair.to(), pair.from() + 1))));
        add(join(3, Math.min(one.length(), 8)));
        add(join(4, Math.min(other.length(), 8)));
    }

    private static long head(String name, int length) {
        return FeatureHash.of(name, Math.max(0, name.length() - length), name.length());
    }

    /** How the names resemble each other: the one begins with the other, or both alike. */
    private static long shared(String one, String other) {
        if (one.contains(other) || other.contains(one)) {
            return one.length() > other.length() ? 1 : 2;
        }
        return one.length() > 1 && other.startsWith(one.substring(0, 2)) ? 3 : 4;
    }

    private void addRules(NamePair pair) {
        next();
        List<String> forth = hits.on(pair.first(), pair.second());
        List<String> back = hits.on(pair.second(), pair.first());
        if (forth.isEmpty() && back.isEmpty()) {
            add(0);
        }
        addRules(forth, 1);
        addRules(back, 2);
    }

    private void addRules(List<String> rules, long direction) {
        List<String> properties = new ArrayList<>();
        for (String rule : rules) {
            add(join(direction, FeatureHash.of(rule)));
            properties.add(rule.replaceFirst(":.*", ""));
        }
        properties.stream().distinct().forEach(property -> add(join(direction + 2, FeatureHash.of(property))));
    }
}
