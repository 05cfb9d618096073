package io.github.yuantu.extract.owner;

import static io.github.yuantu.learn.FeatureHash.join;

import io.github.yuantu.extract.owner.OwnerCandidate.Place;
import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.AnalysedSentence;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.knowledge.Referent;
import io.github.yuantu.learn.FeatureHash;
import io.github.yuantu.text.Quantity;
import io.github.yuantu.text.Span;
import io.github.yuantu.text.Term;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the model sees of a figure and a thing that it may be of: what the rules propose, how the two lie to each other, the
 * words around both and between, what the figure measures, how much the article speaks of the thing. The numbers tell the
 * templates apart. Reads one figure; not for two threads.
 */
final class OwnerFeatures {

    /** Goes into the model's file: changes whenever a template does, as weights learnt for others mean nothing. */
    static final int VERSION = 2;

    private static final long NOTHING = 99;
    private static final int FARTHEST_WORD = 8;
    private static final int LONGEST_PATH = 4;

    private final FigureScene scene;
    private final List<OwnerCandidate> candidates;
    private final List<Term> words;
    private final int figureWord;
    private final long kind;
    private final long unit;
    private final Optional<Referent> proposed;
    private final boolean named;
    private long[] hashes = new long[1 << 8];
    private int size;
    private long type;
    private long place;

    OwnerFeatures(FigureScene scene, List<OwnerCandidate> candidates) {
        this.scene = scene;
        this.candidates = candidates;
        this.words = scene.sentence().terms();
        this.figureWord = firstWordAt(scene.figure().span().start());
        this.kind = scene.kind().map(OwnerFeatures::code).orElse(0L);
        this.unit = FeatureHash.of(scene.figure().unit());
        this.proposed = scene.proposed().map(scene.article()::referentOf);
        this.named = candidates.stream().anyMatch(candidate -> candidate.place() == Place.IN_CLAUSE_BEFORE);
    }

    /** That the figure is of nothing that is named. */
    long[] ofNothing() {
        size = 0;
        type = NOTHING;
        place = NOTHING;
        add(1, 1);
        add(2, proposed.isPresent() ? 1 : 0);
        add(3, candidates.isEmpty() ? 1 : 0);
        addFigure();
        return gathered();
    }

    /** That it is of the candidate of this number. */
    long[] of(int number) {
        size = 0;
        OwnerCandidate candidate = candidates.get(number);
        type = code(candidate.mention().type());
        place = code(candidate.place());
        addProposal(candidate);
        addOrder(number);
        addDistance(candidate);
        addThing(candidate);
        addAround(candidate);
        addBetween(candidate);
        addFigure();
        addFit(candidate);
        addPrevious(candidate);
        return gathered();
    }

    /** A feature alone, with the class of the thing, with where it is named, and with both. */
    private void add(int template, long value) {
        long hash = join(template, value);
        put(hash);
        put(join(hash, type));
        put(join(hash, place, 7));
        put(join(hash, type, place));
    }

    /** A feature with the class of the thing only: those that say nothing of themselves about one candidate. */
    private void addTyped(int template, long value) {
        long hash = join(template, value);
        put(join(hash, type));
        put(join(hash, type, place));
    }

    private void put(long hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = hash;
    }

    private long[] gathered() {
        return Arrays.copyOf(hashes, size);
    }

    private void addProposal(OwnerCandidate candidate) {
        boolean beside = isThing(scene.beside(), candidate.thing());
        boolean subject = isThing(scene.subject(), candidate.thing());
        long how = join(beside ? 1 : 0, subject ? 1 : 0);
        add(1, how);
        add(2, join(how, kind));
        add(3, join(how, scene.beside().isPresent() ? 1 : 0, scene.subject().isPresent() ? 1 : 0));
        add(4, join(how, proposed.map(thing -> code(thing.type())).orElse(0L)));
        scene.proposed()
                .ifPresent(mention -> add(5, join(how, sameSentence(mention) ? 1 : 0, mention.isReference() ? 1 : 0)));
    }

    private boolean isThing(Optional<Mention> mention, Referent thing) {
        return mention.filter(name -> scene.article().referentOf(name).equals(thing))
                .isPresent();
    }

    private boolean sameSentence(Mention mention) {
        return scene.sentence().sentence().span().contains(mention.span());
    }

    private void addOrder(int number) {
        OwnerCandidate candidate = candidates.get(number);
        long nearer = 0;
        long nearerOfType = 0;
        long nearerBefore = 0;
        for (int i = 0; i < number; i++) {
            OwnerCandidate other = candidates.get(i);
            nearer++;
            nearerOfType += other.mention().type() == candidate.mention().type() ? 1 : 0;
            nearerBefore += other.place() == candidate.place() ? 1 : 0;
        }
        add(10, Math.min(nearer, 6));
        add(11, Math.min(nearerOfType, 3));
        add(12, Math.min(nearerBefore, 4));
        add(13, join(named ? 1 : 0, Math.min(nearerBefore, 2)));
        Span sentence = scene.sentence().sentence().span();
        boolean first = scene.sentence().mentions().stream()
                .findFirst()
                .filter(name -> scene.article().referentOf(name).equals(candidate.thing()))
                .isPresent();
        add(14, join(first ? 1 : 0, Math.min(nearerBefore, 2)));
        add(15, candidate.mention().span().start() - sentence.start() == 0 ? 1 : 0);
        if (number + 1 < candidates.size()) {
            add(16, code(candidates.get(number + 1).mention().type()));
        }
        if (number > 0) {
            add(
                    17,
                    join(
                            code(candidates.get(number - 1).mention().type()),
                            code(candidates.get(number - 1).place())));
        }
    }

    private void addDistance(OwnerCandidate candidate) {
        Span name = candidate.mention().span();
        Span figure = scene.figure().span();
        int characters = name.end() <= figure.start() ? figure.start() - name.end() : name.start() - figure.end();
        add(20, scale(characters));
        long sentences = 0;
        boolean sameParagraph = true;
        for (AnalysedSentence sentence : scene.article().sentences()) {
            Span span = sentence.sentence().span();
            if (span.start() >= name.end() && span.end() <= figure.start()) {
                sentences++;
            }
            if (span.contains(name)) {
                sameParagraph = sentence.sentence().paragraph()
                        == scene.sentence().sentence().paragraph();
            }
        }
        add(21, join(Math.min(sentences, 4), sameParagraph ? 1 : 0));
        add(22, join(Math.min(sentences, 4), sameParagraph ? 1 : 0, named ? 1 : 0));
        add(23, join(Math.min(sentences, 2), sameParagraph ? 1 : 0, kind));
        boolean samePiece = name.start() >= scene.pieceStart();
        add(25, join(scene.pieceStart() > 0 ? 1 : 0, samePiece ? 1 : 0));
        add(26, join(scene.pieceStart() > 0 ? 1 : 0, samePiece ? 1 : 0, named ? 1 : 0));
        long commas = 0;
        String text = scene.article().article().text();
        for (int i = Math.min(name.end(), figure.end());
                i < Math.max(figure.start(), name.start()) && commas < 5;
                i++) {
            commas += "，,；;：:".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        add(24, join(commas, Math.min(sentences, 2)));
    }

    private static long scale(int count) {
        return count < 4
                ? count
                : count < 8 ? 4 : count < 14 ? 5 : count < 24 ? 6 : count < 40 ? 7 : count < 80 ? 8 : 9;
    }

    private void addThing(OwnerCandidate candidate) {
        AnalysedArticle article = scene.article();
        Referent thing = candidate.thing();
        String headline = article.article().headline().orElse("");
        boolean inHeadline = thing.names().stream().anyMatch(headline::contains);
        long times = Math.min(thing.mentions().size(), 6);
        long sameType = 0;
        int most = 0;
        int mostOfType = 0;
        for (Referent other : article.referents()) {
            int mentions = other.mentions().size();
            most = Math.max(most, mentions);
            if (other.type() == thing.type()) {
                mostOfType = Math.max(mostOfType, mentions);
                sameType++;
            }
        }
        boolean first = article.referents().get(0).equals(thing);
        add(30, inHeadline ? 1 : 0);
        add(31, times);
        add(32, join(thing.mentions().size() == most ? 1 : 0, inHeadline ? 1 : 0));
        add(33, join(thing.mentions().size() == mostOfType ? 1 : 0, first ? 1 : 0));
        add(34, join(first ? 1 : 0, inHeadline ? 1 : 0, named ? 1 : 0));
        add(35, candidate.mention().isReference() ? 1 : 0);
        String name = candidate.mention().text();
        add(36, FeatureHash.of(name, Math.max(0, name.length() - 1), name.length()));
        add(37, FeatureHash.of(name, Math.max(0, name.length() - 2), name.length()));
        add(38, candidate.mention().isReference() ? FeatureHash.of(name) : 0);
        add(39, join(Math.min(sameType, 3), named ? 1 : 0));
    }

    private void addAround(OwnerCandidate candidate) {
        Span name = candidate.mention().span();
        List<Term> terms = sentenceOf(name).map(AnalysedSentence::terms).orElse(List.of());
        int begin = firstWordAt(terms, name.start());
        int end = firstWordAt(terms, name.end());
        add(40, word(terms, begin - 1));
        add(41, word(terms, end));
        add(42, join(word(terms, begin - 1), word(terms, end)));
        add(43, tag(terms, begin - 1));
        add(44, tag(terms, end));
        add(45, join(tag(terms, begin - 1), tag(terms, end), tag(terms, end + 1)));
        add(46, join(tag(terms, begin - 2), tag(terms, begin - 1)));
        add(47, join(word(terms, end), word(terms, end + 1)));
    }

    private Optional<AnalysedSentence> sentenceOf(Span name) {
        if (scene.sentence().sentence().span().contains(name)) {
            return Optional.of(scene.sentence());
        }
        return scene.article().sentences().stream()
                .filter(sentence -> sentence.sentence().span().contains(name))
                .findFirst();
    }

    private void addBetween(OwnerCandidate candidate) {
        Span name = candidate.mention().span();
        Span figure = scene.figure().span();
        if (candidate.place() == Place.BEFORE_SENTENCE) {
            add(50, 0);
            return;
        }
        boolean before = name.end() <= figure.start();
        int from = firstWordAt(before ? name.end() : figure.end());
        int to = firstWordAt(before ? figure.start() : name.start());
        long path = before ? 1 : 2;
        int verbs = 0;
        for (int at = from; at < to; at++) {
            Term term = words.get(at);
            addTyped(51, word(words, at));
            put(join(52, word(words, at), place));
            path = join(path, tag(words, at));
            verbs += term.tag().startsWith("v") ? 1 : 0;
        }
        add(53, to - from <= LONGEST_PATH ? path : 0);
        add(54, scale(to - from));
        add(55, Math.min(verbs, 3));
        long figures = scene.sentence().quantities().stream()
                .map(Quantity::span)
                .filter(span -> Math.min(name.end(), figure.end()) <= span.start()
                        && span.end() <= Math.max(name.start(), figure.start()))
                .count();
        long types = 1;
        int others = 0;
        for (Mention other : scene.sentence().mentions()) {
            if (Math.min(name.end(), figure.end()) <= other.span().start()
                    && other.span().end() <= Math.max(name.start(), figure.start())
                    && others < 3) {
                types = join(types, code(other.type()));
                others++;
            }
        }
        add(56, Math.min(figures, 3));
        add(57, types);
        add(58, join(Math.min(verbs, 3), types));
    }

    private void addFigure() {
        addTyped(60, kind);
        addTyped(61, unit);
        addTyped(62, word(words, figureWord - 1));
        int behind = firstWordAt(scene.figure().span().end());
        addTyped(63, word(words, behind));
        addTyped(64, join(word(words, behind), word(words, behind + 1)));
        addTyped(65, join(word(words, figureWord - 2), word(words, figureWord - 1)));
        String indicator = scene.indicator();
        addTyped(66, FeatureHash.of(indicator));
        addTyped(67, FeatureHash.of(indicator, Math.max(0, indicator.length() - 2), indicator.length()));
        addTyped(68, FeatureHash.of(indicator, 0, Math.min(2, indicator.length())));
        int clauseStart = firstWordAt(scene.clause().start());
        int clauseEnd = firstWordAt(scene.clause().end());
        for (int at = Math.max(clauseStart, figureWord - FARTHEST_WORD);
                at < Math.min(clauseEnd, figureWord + FARTHEST_WORD);
                at++) {
            addTyped(at < figureWord ? 69 : 70, word(words, at));
        }
        addTyped(71, word(words, clauseStart));
        addTyped(72, join(word(words, clauseStart), word(words, clauseStart + 1)));
        addTyped(73, word(words, 0));
    }

    /** Whether the figure before is of it too, and what has been named since. */
    private void addPrevious(OwnerCandidate candidate) {
        long same = scene.previous().isEmpty() ? 0 : isThing(scene.previous(), candidate.thing()) ? 1 : 2;
        Optional<Span> last = scene.article().sentences().stream()
                .flatMap(sentence -> sentence.quantities().stream())
                .map(Quantity::span)
                .filter(span -> span.end() <= scene.figure().span().start())
                .reduce((first, second) -> second);
        long where = last.map(span -> scene.clause().contains(span)
                        ? 1L
                        : scene.sentence().sentence().span().contains(span) ? 2L : 3L)
                .orElse(0L);
        boolean since = last.filter(span -> candidate.mention().span().start() >= span.end())
                .isPresent();
        boolean any = last.filter(span -> candidates.stream()
                        .anyMatch(other -> other.mention().span().start() >= span.end()
                                && other.mention().span().end()
                                        <= scene.figure().span().start()))
                .isPresent();
        add(90, same);
        add(91, join(same, where));
        add(92, join(same, where, any ? 1 : 0));
        add(93, join(same, where, since ? 1 : 0));
        add(94, join(same, where, isThing(scene.subject(), candidate.thing()) ? 1 : 0, any ? 1 : 0));
    }

    /** What things of such a name have such figures. */
    private void addFit(OwnerCandidate candidate) {
        String name = candidate.mention().text();
        long head = FeatureHash.of(name, Math.max(0, name.length() - 2), name.length());
        String indicator = scene.indicator();
        put(join(80, head, unit));
        put(join(81, head, kind));
        put(join(82, head, FeatureHash.of(indicator, Math.max(0, indicator.length() - 2), indicator.length())));
        int common = 0;
        for (int at = 0; at + 2 <= indicator.length(); at++) {
            common += name.contains(indicator.substring(at, at + 2)) ? 1 : 0;
        }
        add(83, Math.min(common, 2));
        boolean governs = candidate.mention().type() == EntityType.PLACE
                && candidates.stream()
                        .anyMatch(other -> other.mention().text().length() > name.length()
                                && other.mention().text().startsWith(name));
        add(84, governs ? 1 : 0);
    }

    private static long code(Enum<?> value) {
        return FeatureHash.of(value.name());
    }

    private int firstWordAt(int offset) {
        return firstWordAt(words, offset);
    }

    private static int firstWordAt(List<Term> terms, int offset) {
        int low = 0;
        int high = terms.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (terms.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static long word(List<Term> terms, int at) {
        if (at < 0 || at >= terms.size()) {
            return 1;
        }
        Term term = terms.get(at);
        return term.tag().startsWith("m") ? 2 : FeatureHash.of(term.text());
    }

    private static long tag(List<Term> terms, int at) {
        return at < 0 || at >= terms.size() ? 1 : FeatureHash.of(terms.get(at).tag());
    }
}
