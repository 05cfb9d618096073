package io.github.yuantu.extract.owner;

import static io.github.yuantu.learn.FeatureHash.join;

import io.github.yuantu.extract.owner.OwnerCandidate.Place;
import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.knowledge.Referent;
import io.github.yuantu.learn.FeatureHash;
import io.github.yuantu.learn.FeatureList;
import io.github.yuantu.learn.WordFeatures;
import io.github.yuantu.text.Quantity;
import io.github.yuantu.text.Span;
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
    private static final String STOPS = "，,；;：:";

    private final FigureScene scene;
    private final List<OwnerCandidate> candidates;
    private final WordFeatures words;
    private final Span figure;
    private final long kind;
    private final long unit;
    private final Optional<Referent> proposed;
    private final boolean named;
    private final long[] ofFigure;
    private final FigureBefore before;
    private final TimesNamed times;
    private final FeatureList features = new FeatureList();
    private long type;
    private long place;

    OwnerFeatures(FigureScene scene, List<OwnerCandidate> candidates) {
        this.scene = scene;
        this.candidates = candidates;
        this.words = new WordFeatures(scene.sentence().terms());
        this.figure = scene.figure().span();
        this.kind = scene.kind().map(OwnerFeatures::code).orElse(0L);
        this.unit = FeatureHash.of(scene.figure().unit());
        this.proposed = scene.rules().owner().map(scene.article()::referentOf);
        this.named = candidates.stream().anyMatch(candidate -> candidate.place() == Place.IN_CLAUSE_BEFORE);
        this.ofFigure = figureFeatures();
        this.before = FigureBefore.of(scene);
        this.times = new TimesNamed(scene.article());
    }

    /** That the figure is of nothing that is named; the same object for each. */
    FeatureList ofNothing() {
        features.clear();
        type = NOTHING;
        place = NOTHING;
        add(1, 1);
        add(2, proposed.isPresent() ? 1 : 0);
        add(3, candidates.isEmpty() ? 1 : 0);
        addFigure();
        return features;
    }

    /** That it is of the candidate of this number; the same object for each. */
    FeatureList of(int number) {
        features.clear();
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
        return features;
    }

    /** A feature alone, with the class of the thing, with where it is named, and with both. */
    private void add(int template, long value) {
        long hash = join(template, value);
        features.add(hash);
        features.add(join(hash, place, 7));
        addTyped(hash);
    }

    /** A feature with the class of the thing only: those that say nothing of themselves about one candidate. */
    private void addTyped(long hash) {
        features.add(join(hash, type));
        features.add(join(hash, type, place));
    }

    private void addProposal(OwnerCandidate candidate) {
        boolean beside = isThing(scene.rules().beside(), candidate.thing());
        boolean subject = isThing(scene.rules().subject(), candidate.thing());
        long how = join(beside ? 1 : 0, subject ? 1 : 0);
        add(1, how);
        add(2, join(how, kind));
        add(
                3,
                join(
                        how,
                        scene.rules().beside().isPresent() ? 1 : 0,
                        scene.rules().subject().isPresent() ? 1 : 0));
        add(4, join(how, proposed.map(thing -> code(thing.type())).orElse(0L)));
        scene.rules()
                .owner()
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
        boolean first = scene.sentence().mentions().stream()
                .findFirst()
                .filter(name -> scene.article().referentOf(name).equals(candidate.thing()))
                .isPresent();
        add(14, join(first ? 1 : 0, Math.min(nearerBefore, 2)));
        int sentence = scene.sentence().sentence().span().start();
        add(15, candidate.mention().span().start() == sentence ? 1 : 0);
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
        Span gap = candidate.gap(figure);
        add(20, scale(gap.length()));
        AnalysedArticle article = scene.article();
        int ofName = article.sentenceOf(candidate.mention());
        int ofFigure = article.sentenceAt(figure.start());
        long sentences = Math.max(0, ofFigure - ofName - 1);
        long paragraph = article.sentences().get(ofName).sentence().paragraph()
                        == article.sentences().get(ofFigure).sentence().paragraph()
                ? 1
                : 0;
        add(21, join(Math.min(sentences, 4), paragraph));
        add(22, join(Math.min(sentences, 4), paragraph, named ? 1 : 0));
        add(23, join(Math.min(sentences, 2), paragraph, kind));
        long pieces = scene.pieceStart() > 0 ? 1 : 0;
        long samePiece = candidate.mention().span().start() >= scene.pieceStart() ? 1 : 0;
        add(25, join(pieces, samePiece));
        add(26, join(pieces, samePiece, named ? 1 : 0));
        long stops = article.article()
                .text()
                .substring(gap.start(), gap.end())
                .chars()
                .filter(sign -> STOPS.indexOf(sign) >= 0)
                .limit(5)
                .count();
        add(24, join(stops, Math.min(sentences, 2)));
    }

    private static long scale(int count) {
        return count < 4
                ? count
                : count < 8 ? 4 : count < 14 ? 5 : count < 24 ? 6 : count < 40 ? 7 : count < 80 ? 8 : 9;
    }

    private void addThing(OwnerCandidate candidate) {
        Referent thing = candidate.thing();
        String headline = scene.article().article().headline().orElse("");
        boolean inHeadline = thing.names().stream().anyMatch(headline::contains);
        boolean first = scene.article().referents().get(0).equals(thing);
        add(30, inHeadline ? 1 : 0);
        add(31, Math.min(thing.mentions().size(), 6));
        add(32, join(times.isMost(thing) ? 1 : 0, inHeadline ? 1 : 0));
        add(33, join(times.isMostOfType(thing) ? 1 : 0, first ? 1 : 0));
        add(34, join(first ? 1 : 0, inHeadline ? 1 : 0, named ? 1 : 0));
        add(35, candidate.mention().isReference() ? 1 : 0);
        String name = candidate.mention().text();
        add(36, end(name, 1));
        add(37, end(name, 2));
        add(38, candidate.mention().isReference() ? FeatureHash.of(name) : 0);
        add(39, join(Math.min(times.ofType(thing), 3), named ? 1 : 0));
    }

    private void addAround(OwnerCandidate candidate) {
        AnalysedArticle article = scene.article();
        Span name = candidate.mention().span();
        WordFeatures around = candidate.place() == Place.BEFORE_SENTENCE
                ? new WordFeatures(article.sentences()
                        .get(article.sentenceOf(candidate.mention()))
                        .terms())
                : words;
        int begin = around.firstAt(name.start());
        int end = around.firstAt(name.end());
        add(40, around.word(begin - 1));
        add(41, around.word(end));
        add(42, join(around.word(begin - 1), around.word(end)));
        add(43, around.tag(begin - 1));
        add(44, around.tag(end));
        add(45, join(around.tag(begin - 1), around.tag(end), around.tag(end + 1)));
        add(46, join(around.tag(begin - 2), around.tag(begin - 1)));
        add(47, join(around.word(end), around.word(end + 1)));
    }

    private void addBetween(OwnerCandidate candidate) {
        if (candidate.place() == Place.BEFORE_SENTENCE) {
            add(50, 0);
            return;
        }
        Span gap = candidate.gap(figure);
        int from = words.firstAt(gap.start());
        int to = words.firstAt(gap.end());
        long path = gap.end() == figure.start() ? 1 : 2;
        int verbs = 0;
        for (int at = from; at < to; at++) {
            addTyped(join(51, words.word(at)));
            features.add(join(52, words.word(at), place));
            path = join(path, words.tag(at));
            verbs += words.terms().get(at).tag().startsWith("v") ? 1 : 0;
        }
        add(53, to - from <= LONGEST_PATH ? path : 0);
        add(54, scale(to - from));
        add(55, Math.min(verbs, 3));
        long figures = scene.sentence().quantities().stream()
                .map(Quantity::span)
                .filter(gap::contains)
                .count();
        long types = scene.sentence().mentions().stream()
                .filter(other -> gap.contains(other.span()))
                .limit(3)
                .mapToLong(other -> code(other.type()))
                .reduce(1, FeatureHash::join);
        add(56, Math.min(figures, 3));
        add(57, types);
        add(58, join(Math.min(verbs, 3), types));
    }

    private void addFigure() {
        for (long hash : ofFigure) {
            addTyped(hash);
        }
    }

    /** What the figure is and stands among, whatever it is of. */
    private long[] figureFeatures() {
        int at = words.firstAt(figure.start());
        int behind = words.firstAt(figure.end());
        String indicator = scene.rules().indicator();
        int clauseStart = words.firstAt(scene.clause().start());
        int clauseEnd = words.firstAt(scene.clause().end());
        FeatureList found = new FeatureList();
        found.add(join(60, kind));
        found.add(join(61, unit));
        found.add(join(62, words.word(at - 1)));
        found.add(join(63, words.word(behind)));
        found.add(join(64, join(words.word(behind), words.word(behind + 1))));
        found.add(join(65, join(words.word(at - 2), words.word(at - 1))));
        found.add(join(66, FeatureHash.of(indicator)));
        found.add(join(67, end(indicator, 2)));
        found.add(join(68, FeatureHash.of(indicator, 0, Math.min(2, indicator.length()))));
        for (int i = Math.max(clauseStart, at - FARTHEST_WORD); i < Math.min(clauseEnd, at + FARTHEST_WORD); i++) {
            found.add(join(i < at ? 69 : 70, words.word(i)));
        }
        found.add(join(71, words.word(clauseStart)));
        found.add(join(72, join(words.word(clauseStart), words.word(clauseStart + 1))));
        found.add(join(73, words.word(0)));
        return found.toArray();
    }

    /** Whether the figure before is of it too, and what has been named since. */
    private void addPrevious(OwnerCandidate candidate) {
        long same =
                scene.rules().previous().isEmpty() ? 0 : isThing(scene.rules().previous(), candidate.thing()) ? 1 : 2;
        long where = before.where();
        boolean since = before.isBefore(candidate.mention());
        boolean any = candidates.stream()
                .map(OwnerCandidate::mention)
                .anyMatch(other -> before.isBefore(other) && other.span().end() <= figure.start());
        add(90, same);
        add(91, join(same, where));
        add(92, join(same, where, any ? 1 : 0));
        add(93, join(same, where, since ? 1 : 0));
        add(94, join(same, where, isThing(scene.rules().subject(), candidate.thing()) ? 1 : 0, any ? 1 : 0));
    }

    /** What things of such a name have such figures. */
    private void addFit(OwnerCandidate candidate) {
        String name = candidate.mention().text();
        long head = end(name, 2);
        String indicator = scene.rules().indicator();
        features.add(join(80, head, unit));
        features.add(join(81, head, kind));
        features.add(join(82, head, end(indicator, 2)));
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

    private static long end(String text, int length) {
        return FeatureHash.of(text, Math.max(0, text.length() - length), text.length());
    }

    private static long code(Enum<?> value) {
        return FeatureHash.of(value.name());
    }
}
