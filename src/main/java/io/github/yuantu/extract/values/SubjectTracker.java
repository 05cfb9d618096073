package io.github.yuantu.extract.values;

import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.lexicon.WordList;
import io.github.yuantu.text.Sentence;
import io.github.yuantu.text.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Keeps what an article speaks of while its clauses are read in order: the subject of the clause, the one inherited from
 * clauses before, the things that 该厂, 全市 and 《办法》 stand for. Lives for one reading of one article.
 */
final class SubjectTracker {

    private static final Pattern SCENE_HEAD = Pattern.compile("(?:而|现在|如今)?(?:在|走进|来到)");
    private static final Pattern SCENE_TAIL = Pattern.compile("[内里中上]?");
    private static final String APPOSITION = "——";
    private static final String GOES_ON = "其中";

    private final AnalysedArticle article;
    private final BackReferences backReferences;
    private final WordList introducing;
    private final Optional<Mention> mainActor;
    private final List<Mention> named = new ArrayList<>();
    private final Nationwide nationwide;
    private final FigureTopics topics;
    private Optional<Mention> focus = Optional.empty();
    private boolean focusInSentence;
    private boolean ofTheNation;
    private int paragraph = -1;
    private int paragraphStart;

    SubjectTracker(AnalysedArticle article, BackReferences backReferences, WordList introducing) {
        this.article = article;
        this.backReferences = backReferences;
        this.introducing = introducing;
        this.mainActor = MainActor.of(article);
        this.topics = new FigureTopics(article);
        this.nationwide = new Nationwide(article);
    }

    /** {@code sentence} begins; 其中 goes on with what the paragraph before was about. */
    void beginSentence(Sentence sentence) {
        boolean goesOn = sentence.text().strip().startsWith(GOES_ON);
        ofTheNation = ofTheNation && goesOn;
        focusInSentence = false;
        if (sentence.paragraph() != paragraph) {
            paragraph = sentence.paragraph();
            focus = focus.filter(any -> goesOn);
            paragraphStart = goesOn ? paragraphStart : named.size();
        }
    }

    /** What a figure at {@code offset} of {@code clause} is of, as far as subjects tell. */
    Optional<Mention> subject(Clause clause, int offset) {
        if (Nationwide.isIn(clause, offset)) {
            return nationwide.nation();
        }
        Optional<Mention> own = own(clause, offset);
        if (own.isPresent() || ofTheNation) {
            return own.or(nationwide::nation);
        }
        return Optional.of(clause)
                .filter(any -> !focusInSentence)
                .flatMap(any -> topics.of(any, named.subList(paragraphStart, named.size())))
                .or(() -> focus)
                .or(() -> mainActor.filter(actor -> MainActor.isOfWhole(article, actor)));
    }

    /** What the clauses before have been speaking of, in this paragraph. */
    Optional<Mention> inherited() {
        return focus;
    }

    /** The clause has been read. */
    void pass(Clause clause) {
        ofTheNation = Nationwide.isIn(clause, clause.span().end())
                || (ofTheNation && own(clause, clause.span().end()).isEmpty());
        scene(clause).or(() -> own(clause, clause.span().end())).ifPresent(subject -> {
            focus = Optional.of(subject);
            focusInSentence = true;
        });
        clause.mentions().stream()
                .filter(mention -> mayBeIntroduced(mention) && isIntroduced(clause, mention))
                .reduce((first, second) -> second)
                .ifPresent(object -> focus = Optional.of(object));
        named.addAll(clause.mentions());
        if (focus.isEmpty()) {
            focus = clause.mentions().stream()
                    .filter(mention -> mention.type() != EntityType.PERSON)
                    .findFirst();
        }
    }

    private Optional<Mention> own(Clause clause, int offset) {
        List<Mention> subjects = clause.mentions().stream()
                .filter(mention -> mention.span().start() < offset && mention.type() != EntityType.PERSON)
                .filter(mention -> !follows(clause, mention, "p"))
                .filter(mention -> !follows(clause, mention, "v"))
                .toList();
        Optional<Mention> first = subjects.stream().findFirst().map(mention -> nearest(mention, subjects));
        Optional<Mention> explained = subjects.stream()
                .skip(1)
                .filter(mention -> clause.words(
                                clause.span().start(), mention.span().start())
                        .endsWith(APPOSITION))
                .findFirst();
        return explained
                .or(() -> first)
                .or(() -> backReferences.in(clause.words(clause.span().start(), offset), named, mainActor));
    }

    /** Of places named from the greater to the smaller without a break, the smallest. */
    private static Mention nearest(Mention place, List<Mention> subjects) {
        return place.type() != EntityType.PLACE
                ? place
                : subjects.stream()
                        .filter(mention ->
                                mention.span().start() == place.span().end() && mention.type() == EntityType.PLACE)
                        .findFirst()
                        .map(mention -> nearest(mention, subjects))
                        .orElse(place);
    }

    /** 在X内，…: what follows is about X. */
    private static Optional<Mention> scene(Clause clause) {
        return clause.mentions().stream()
                .filter(mention -> mention.type() != EntityType.PERSON)
                .filter(mention -> SCENE_HEAD
                                .matcher(clause.words(
                                        clause.span().start(), mention.span().start()))
                                .matches()
                        && SCENE_TAIL
                                .matcher(clause.words(
                                        mention.span().end(), clause.span().end()))
                                .matches())
                .findFirst();
    }

    private static boolean mayBeIntroduced(Mention mention) {
        return switch (mention.type()) {
            case EVENT, PROJECT, POLICY, ASSISTANCE_PROGRAM, FACILITY, INSTITUTION -> true;
            case ENTERPRISE, GOVERNMENT_BODY, PERSON, PLACE -> false;
        };
    }

    private boolean isIntroduced(Clause clause, Mention object) {
        return before(clause, object).stream().anyMatch(term -> introducing.contains(term.text()));
    }

    private static boolean follows(Clause clause, Mention mention, String tag) {
        return before(clause, mention).stream()
                .anyMatch(term ->
                        term.tag().equals(tag) || (tag.equals("v") && term.tag().equals("vi")));
    }

    /** The words before {@code mention} in its clause that belong to no name. */
    private static List<Term> before(Clause clause, Mention mention) {
        return clause.terms().stream()
                .filter(term -> term.span().end() <= mention.span().start())
                .filter(term -> clause.mentions().stream()
                        .noneMatch(other -> other.span().contains(term.span())))
                .toList();
    }
}
