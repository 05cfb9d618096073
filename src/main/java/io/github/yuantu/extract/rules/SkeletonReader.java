package io.github.yuantu.extract.rules;

import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.AnalysedSentence;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads an article's sentences, in their order, as skeletons. Follows one reading of one article; not thread-safe. */
public final class SkeletonReader {

    private static final int LONGEST_ASIDE = 40;
    private static final String LEFT_OUT = "“”‘’\"'《》〈〉「」『』【】 \t\u3000\n";
    private static final String HALF_WIDTH = ",;:!?()";
    private static final String FULL_WIDTH = "，；：！？（）";

    private final AnalysedArticle article;
    private final Anaphors anaphors;
    private final Discourse discourse;
    private Optional<Token> subject = Optional.empty();
    private int paragraph = -1;

    /** Begins to read {@code article}. */
    public SkeletonReader(AnalysedArticle article, Anaphors anaphors) {
        this.article = article;
        this.anaphors = anaphors;
        this.discourse = new Discourse(article);
    }

    /** The skeletons of the next sentence. */
    public Reading next(AnalysedSentence sentence) {
        List<Token> tokens = new ArrayList<>();
        discourse.topics().forEach(topic -> tokens.add(Token.topic(topic)));
        tokens.add(Token.plain(Token.START));
        List<Token> words = new Enumerations(PlaceChains.collapsed(tokens(sentence), this::isChain)).collapsed();
        tokens.addAll(words);
        boolean goesOn = sentence.sentence().paragraph() == paragraph;
        InheritedSubjects clauses = new InheritedSubjects(sentence, words, goesOn ? subject : Optional.empty());
        List<Skeleton> continued = clauses.skeletons();
        subject = clauses.subject();
        paragraph = sentence.sentence().paragraph();
        discourse.read(sentence);
        return new Reading(new Skeleton(tokens), continued);
    }

    /**
     * A sentence as the rules see it.
     *
     * @param whole all of it
     * @param continued each of its clauses that has no subject of its own, to the end of the sentence, with the subject
     *     that it takes over at its head
     */
    public record Reading(Skeleton whole, List<Skeleton> continued) {
        public Reading {
            continued = List.copyOf(continued);
        }
    }

    private boolean isChain(Token upper, Token lower) {
        return upper.isUnit()
                && lower.isUnit()
                && upper.members().get(0).span().end()
                        == lower.members().get(0).span().start()
                && PlaceChains.holds(
                        article.referentOf(upper.members().get(0)),
                        article.referentOf(lower.members().get(0)));
    }

    private List<Token> tokens(AnalysedSentence sentence) {
        String text = sentence.plain();
        int offset = sentence.sentence().span().start();
        Map<Integer, Piece> pieces = pieces(sentence);
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Piece piece = pieces.get(offset + at);
            if (piece != null) {
                tokens.add(piece.token());
                at = piece.end() - offset;
                continue;
            }
            int behindAside = behindAside(text, at);
            if (behindAside > at) {
                at = behindAside;
                continue;
            }
            Optional<Anaphors.Anaphor> anaphor = anaphors.at(text, at);
            int here = offset + at;
            Optional<Token> pointed = anaphor.map(words -> discourse.resolve(words, here, sentence))
                    .filter(meant -> !meant.isEmpty())
                    .map(Token::unit);
            if (pointed.isPresent()) {
                tokens.add(pointed.get().standingAt(here));
                at += anaphor.orElseThrow().length();
            }
            if (at == here - offset) {
                character(text.charAt(at)).ifPresent(token -> tokens.add(token.standingAt(here)));
                at++;
            }
        }
        return tokens;
    }

    /** Names first, then figures and times that no name holds. */
    private static Map<Integer, Piece> pieces(AnalysedSentence sentence) {
        Map<Integer, Piece> pieces = new TreeMap<>();
        List<Span> names = sentence.mentions().stream().map(Mention::span).toList();
        sentence.times().stream()
                .filter(time -> names.stream().noneMatch(time.span()::overlaps))
                .forEach(time -> pieces.put(
                        time.span().start(),
                        new Piece(
                                time.span().end(),
                                Token.plain(Token.TIME).standingAt(time.span().start()))));
        sentence.quantities().stream()
                .filter(amount -> names.stream().noneMatch(amount.span()::overlaps))
                .filter(amount ->
                        sentence.times().stream().noneMatch(time -> time.span().overlaps(amount.span())))
                .forEach(amount -> pieces.put(
                        amount.span().start(),
                        new Piece(
                                amount.span().end(),
                                Token.plain(Token.AMOUNT)
                                        .standingAt(amount.span().start()))));
        sentence.mentions()
                .forEach(mention -> pieces.put(
                        mention.span().start(), new Piece(mention.span().end(), Token.unit(mention))));
        return pieces;
    }

    private static int behindAside(String text, int at) {
        if (text.charAt(at) != '（' && text.charAt(at) != '(') {
            return at;
        }
        for (int end = at + 1; end < Math.min(text.length(), at + LONGEST_ASIDE); end++) {
            if (text.charAt(end) == '）' || text.charAt(end) == ')') {
                return end + 1;
            }
        }
        return at;
    }

    static Optional<Token> character(char character) {
        if (LEFT_OUT.indexOf(character) >= 0) {
            return Optional.empty();
        }
        int half = HALF_WIDTH.indexOf(character);
        boolean privateUse = Character.getType(character) == Character.PRIVATE_USE;
        return Optional.of(Token.plain(half >= 0 ? FULL_WIDTH.charAt(half) : privateUse ? '□' : character));
    }

    private record Piece(int end, Token token) {}
}
