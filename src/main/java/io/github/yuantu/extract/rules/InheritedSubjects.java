package io.github.yuantu.extract.rules;

import io.github.yuantu.knowledge.AnalysedSentence;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.text.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The clauses of a sentence that go on with a subject named before them: 云川集团成立多年，今年投资建设数据中心. A clause takes the
 * subject over if it begins with a verb, an adverb or a circumstance; a noun that is no known name is a subject of its own.
 */
final class InheritedSubjects {

    private static final String CLAUSE_ENDS = "，；。！？：";
    private static final String NEW_BEGINNING = "。！？：";
    private static final String BEFORE_A_SETTING = "在于自";
    private static final String BEHIND_A_SETTING = "内中上下里外间后时";
    private static final String BEFORE_A_CIRCUMSTANCE = "在从自随经通";
    private static final int LONGEST_TITLE = 14;
    private static final Pattern PARK = Pattern.compile(".*(?:园区|开发区|高新区|经开区|示范区|保税区|自贸区|新区)");
    private static final List<String> OF_A_NOUN = List.of("n", "r", "s", "g", "q", "m", "vn", "an");
    private static final List<String> OF_A_VERB = List.of("v");
    private static final List<String> BEFORE_A_SUBJECT = List.of("d", "t", "c", "u", "f", "w");

    private static final Pattern WILLED = Pattern.compile("^.{0,2}(?:决定|计划|规划|拟|将|打算|投资|投入|斥资)");

    private final AnalysedSentence sentence;
    private final List<Token> tokens;
    private Optional<Token> agent = Optional.empty();

    private Optional<Token> subject;

    /** @param carried the subject with which the sentence before ended, if this one may go on with it */
    InheritedSubjects(AnalysedSentence sentence, List<Token> tokens, Optional<Token> carried) {
        this.sentence = sentence;
        this.tokens = tokens;
        this.subject = carried;
    }

    /** The subject with which the sentence ends, once its clauses have been read. */
    Optional<Token> subject() {
        return subject;
    }

    /** Those clauses, each to the end of the sentence with the subject at its head. */
    List<Skeleton> skeletons() {
        List<Skeleton> found = new ArrayList<>();
        int begin = 0;
        while (begin < tokens.size()) {
            int end = clauseEnd(begin);
            if (begin == 0 || !isCircumstance(begin, end)) {
                readClause(begin, end, found);
            }
            if (end + 1 < tokens.size() && tokens.get(end).is(NEW_BEGINNING)) {
                subject = Optional.empty();
                agent = Optional.empty();
            }
            begin = end + 1;
        }
        return found;
    }

    private void readClause(int begin, int end, List<Skeleton> found) {
        Head head = head(begin, end);
        if (head.isOfTheClause()) {
            subject = head.actor().or(() -> named(begin, end));
            agent = subject.filter(InheritedSubjects::isOrganization).or(() -> agent);
        } else if (hasName(begin, end)) {
            subject.or(() -> agent.filter(any -> isWilled(begin, end)))
                    .ifPresent(actor -> found.add(headed(actor, begin)));
        }
    }

    /** 全国最大的铜加工企业云川铜业，决定…: a clause without a verb that ends with a name is about it. */
    private Optional<Token> named(int begin, int end) {
        boolean bare = end > begin + 1
                && isOrganization(tokens.get(end - 1))
                && IntStream.range(begin, end - 1)
                        .noneMatch(at -> tokens.get(at).isUnit() || isTagged(at, OF_A_VERB));
        return bare ? Optional.of(tokens.get(end - 1)) : Optional.empty();
    }

    private static boolean isOrganization(Token token) {
        return token.isUnit() && token.members().get(0).type().isOrganization();
    }

    /** Whether it tells of a decision, which is made by who acted last, whatever the clauses between spoke of. */
    private boolean isWilled(int begin, int end) {
        StringBuilder words = new StringBuilder();
        tokens.subList(begin, end).forEach(token -> words.append(token.symbol()));
        return WILLED.matcher(words).find();
    }

    private Skeleton headed(Token subject, int begin) {
        List<Token> clause = new ArrayList<>();
        clause.add(Token.plain(Token.START));
        clause.add(subject);
        clause.addAll(tokens.subList(begin, tokens.size()));
        return new Skeleton(clause);
    }

    private int clauseEnd(int begin) {
        int end = begin;
        while (end < tokens.size() && !tokens.get(end).is(CLAUSE_ENDS)) {
            end++;
        }
        return end;
    }

    private boolean hasName(int begin, int end) {
        return tokens.subList(begin, end).stream().anyMatch(Token::isUnit);
    }

    /** What the clause begins with, behind words of time and place and adverbs. */
    private Head head(int begin, int end) {
        if (isCircumstance(begin, end)) {
            return Head.NOT_NAMED;
        }
        int at = begin;
        while (at < end) {
            if (tokens.get(at).is(BEFORE_A_SETTING) && at + 1 < end && isSite(tokens.get(at + 1))) {
                at += 2;
                at += at < end && tokens.get(at).is(BEHIND_A_SETTING) ? 1 : 0;
            } else if (tokens.get(at).is(String.valueOf(Token.TIME)) || isTagged(at, BEFORE_A_SUBJECT)) {
                at++;
            } else {
                return headAt(at, end);
            }
        }
        return Head.NONE;
    }

    /** Whether the whole clause says when or where: 在澄江市举行的大会上. */
    private boolean isCircumstance(int begin, int end) {
        return end > begin
                && tokens.get(begin).is(BEFORE_A_CIRCUMSTANCE)
                && tokens.get(end - 1).is(BEHIND_A_SETTING);
    }

    /** Whether it begins with what only describes the first name: 刚刚成立的研究院. */
    private boolean beginsWithAttribute(int begin, int end) {
        for (int at = begin; at < end && !tokens.get(at).isUnit(); at++) {
            if (tokens.get(at).is("的") && at > begin && isTagged(at - 1, OF_A_VERB)) {
                return true;
            }
        }
        return false;
    }

    private Head headAt(int at, int end) {
        Token token = tokens.get(at);
        if (!token.isUnit()) {
            return beginsWithAttribute(at, end) || token.is("由被") || isTagged(at, OF_A_NOUN)
                    ? Head.NOT_NAMED
                    : Head.NONE;
        }
        EntityType type = token.members().get(0).type();
        boolean acts = type.isOrganization() || type == EntityType.PLACE || isPark(token);
        return acts && !isAttribute(at, end) ? new Head(true, Optional.of(token)) : Head.NOT_NAMED;
    }

    /** A park has an administration of its own and does what places do. */
    private static boolean isPark(Token token) {
        return token.members().stream()
                .allMatch(member -> member.type() == EntityType.FACILITY
                        && PARK.matcher(member.text()).matches());
    }

    /** Whether the name only says whose or of what: 云川集团董事长李一山, 云川集团的产品, 云川铜业巨头. */
    private boolean isAttribute(int at, int end) {
        int last = at;
        for (int next = at + 1; next < Math.min(end, last + LONGEST_TITLE); next++) {
            if (tokens.get(next).isUnit()) {
                last = next;
                if (tokens.get(next).members().get(0).type() == EntityType.PERSON) {
                    return true;
                }
            }
        }
        return at + 1 < end
                && (tokens.get(at + 1).is("的") || (!tokens.get(at + 1).isUnit() && isTagged(at + 1, OF_A_NOUN)));
    }

    private static boolean isSite(Token token) {
        return token.isUnit()
                && (token.members().get(0).type() == EntityType.PLACE
                        || token.members().get(0).type() == EntityType.FACILITY);
    }

    private boolean isTagged(int index, List<String> tags) {
        int offset = tokens.get(index).at();
        return sentence.terms().stream()
                .filter(term ->
                        term.span().start() <= offset && offset < term.span().end())
                .map(Term::tag)
                .anyMatch(tag -> tags.stream().anyMatch(tag::startsWith));
    }

    /**
     * What a clause begins with.
     *
     * @param isOfTheClause whether it is a subject of the clause's own
     * @param actor the subject, if it is one that acts and is named
     */
    private record Head(boolean isOfTheClause, Optional<Token> actor) {
        static final Head NONE = new Head(false, Optional.empty());
        static final Head NOT_NAMED = new Head(true, Optional.empty());
    }
}
