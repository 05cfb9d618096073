package io.github.yuantu.extract.values;

import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.AnalysedSentence;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.knowledge.Referent;
import io.github.yuantu.text.Sentence;
import io.github.yuantu.text.Term;
import java.util.ArrayList;
import java.util.Comparator;
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
    private static final Pattern LOCATED = Pattern.compile("在$");
    private static final String APPOSITION = "——";
    private static final Pattern COUNTED_WORKS = Pattern.compile("[^，、]{0,6}(?:项目|工程)");
    private static final String GOES_ON = "其中";

    private final AnalysedArticle article;
    private final Subjects subjects;
    private final boolean digest;
    private final Optional<Mention> mainActor;
    private final List<Mention> named = new ArrayList<>();
    private final Nationwide nationwide;
    private final Optional<Mention> programme;
    private Optional<Mention> focus = Optional.empty();
    private Optional<Mention> source = Optional.empty();
    private Optional<Mention> topical = Optional.empty();
    private Optional<Mention> works = Optional.empty();
    private boolean focusInSentence;
    private boolean ofTheNation;
    private int paragraph = -1;
    private int paragraphStart;
    private int pieceStart;
    private boolean goesOn;

    /**
     * What is spoken of.
     *
     * @param of the thing, if there is one
     * @param told whether the clause itself names it, or says that it goes on with it (其中)
     */
    record Spoken(Optional<Mention> of, boolean told) {}

    SubjectTracker(AnalysedArticle article, Subjects subjects) {
        this.article = article;
        this.subjects = subjects;
        this.digest = MainActor.isDigest(article);
        this.mainActor = MainActor.of(article).filter(actor -> MainActor.isOfWhole(article, actor));
        this.programme = FigureTopics.programme(article);
        this.nationwide = new Nationwide(article);
    }

    /** {@code analysed} begins; 其中 goes on with what the paragraph before was about, nothing with the piece before. */
    void beginSentence(AnalysedSentence analysed) {
        Sentence sentence = analysed.sentence();
        if (digest && MainActor.isHeading(analysed)) {
            named.clear();
            paragraph = -1;
            pieceStart = sentence.span().start();
        }
        goesOn = sentence.text().strip().startsWith(GOES_ON);
        ofTheNation = ofTheNation && goesOn;
        focusInSentence = false;
        topical = Optional.empty();
        works = Optional.empty();
        if (sentence.paragraph() != paragraph) {
            paragraph = sentence.paragraph();
            focus = focus.filter(any -> goesOn);
            source = source.filter(any -> goesOn);
            paragraphStart = goesOn ? paragraphStart : named.size();
        }
    }

    /** Where the piece begins that is being read, in an article put together of several; otherwise zero. */
    int pieceStart() {
        return pieceStart;
    }

    /** What a figure at {@code offset} of {@code clause} is of, as far as subjects tell. */
    Spoken subject(Clause clause, int offset) {
        if (Nationwide.isIn(clause, offset)) {
            return new Spoken(nationwide.nation(), true);
        }
        Optional<Mention> own = laidDown(clause, offset).or(() -> own(clause, offset));
        if (own.isPresent() || ofTheNation) {
            topical = Optional.empty();
            return new Spoken(own.or(nationwide::nation), true);
        }
        topical = topic(clause).or(() -> topical);
        Optional<Mention> inherited = topical.or(() -> focus.filter(any -> focusInSentence))
                .or(() -> located(clause))
                .or(() -> focus)
                .or(() -> source)
                .or(() -> mainActor);
        return new Spoken(inherited, goesOn);
    }

    /** What an article on a policy says of grants and limits, without naming another subject, the policy says. */
    private Optional<Mention> laidDown(Clause clause, int offset) {
        return mainActor.filter(actor -> actor.type() == EntityType.POLICY
                && subjects.topics().isOfPolicies(clause)
                && subjects.roles().subject(clause, offset).isEmpty());
    }

    /** 在澄江市开工的项目: what is said without a subject is said of the place where it happens. */
    private static Optional<Mention> located(Clause clause) {
        return clause.mentions().stream()
                .filter(mention -> mention.type() == EntityType.PLACE
                        && LOCATED.matcher(clause.words(clause.span().start(), beginOfChain(clause, mention)))
                                .find())
                .reduce((first, second) -> second);
    }

    /** What the words of {@code clause} speak of without naming it. */
    private Optional<Mention> topic(Clause clause) {
        return works.filter(any -> subjects.topics().isOfWorks(clause))
                .or(() -> subjects.topics()
                        .of(clause, named.subList(paragraphStart, named.size()), programme, mainActor)
                        .filter(any -> !focusInSentence));
    }

    /** What the clauses before have been speaking of, in this paragraph. */
    Optional<Mention> inherited() {
        return focus;
    }

    /** The clause has been read. */
    void pass(Clause clause) {
        ofTheNation = Nationwide.isIn(clause, clause.span().end())
                || (ofTheNation && own(clause, clause.span().end()).isEmpty());
        Optional<Mention> spokenOf = scene(clause).or(() -> spokenOf(clause));
        spokenOf.ifPresent(subject -> {
            focus = Optional.of(subject);
            focusInSentence = true;
            topical = Optional.empty();
        });
        Optional<Mention> introduced = clause.mentions().stream()
                .filter(mention -> mayBeIntroduced(mention) && isIntroduced(clause, mention))
                .reduce((first, second) -> second);
        focus = introduced.or(() -> focus);
        named.addAll(clause.mentions());
        if (SourceClause.is(clause)) {
            source = clause.mentions().stream()
                    .filter(mention -> mention.type() != EntityType.PERSON && mention.type() != EntityType.PLACE)
                    .findFirst()
                    .map(this::governed)
                    .or(() -> source);
        }
        works = spokenOf.filter(FigureTopics::isWorks)
                .or(() -> introduced.filter(FigureTopics::isWorks))
                .or(() -> works.filter(any -> !countsWorks(clause)));
        if (focus.isEmpty() && !SourceClause.is(clause)) {
            focus = clause.mentions().stream()
                    .filter(mention -> mention.type() != EntityType.PERSON)
                    .findFirst();
        }
    }

    /** What the clauses after this one go on with: not the office that only tells what follows. */
    private Optional<Mention> spokenOf(Clause clause) {
        Optional<Mention> main =
                explained(clause, clause.span().end()).or(() -> subjects.roles().mainSubject(clause));
        boolean tells = main.filter(SourceClause::isOffice).isPresent() && SourceClause.is(clause);
        return main.filter(any -> !tells).or(() -> pointed(clause, clause.span().end()));
    }

    private Optional<Mention> own(Clause clause, int offset) {
        return explained(clause, offset)
                .or(() -> subjects.roles().subject(clause, offset))
                .or(() -> pointed(clause, offset));
    }

    private boolean isNational(Mention office) {
        Referent body = article.referentOf(office);
        return SourceClause.isOffice(office)
                && body.scope() == Referent.Scope.WORLD
                && (office.type() == EntityType.GOVERNMENT_BODY || body.name().startsWith("中国"));
    }

    /** What an office tells, it tells of the area that it governs. */
    private Mention governed(Mention office) {
        String name = article.referentOf(office).name();
        return article.referents().stream()
                .filter(referent -> office.type() == EntityType.GOVERNMENT_BODY
                        && referent.type() == EntityType.PLACE
                        && referent.names().stream().anyMatch(name::startsWith))
                .max(Comparator.comparingInt(referent -> referent.name().length()))
                .map(referent -> referent.mentions().get(0))
                .or(() -> nationwide.nation().filter(nation -> isNational(office)))
                .orElse(office);
    }

    private Optional<Mention> pointed(Clause clause, int offset) {
        return subjects.backReferences().in(clause.words(clause.span().start(), offset), named, mainActor, article);
    }

    /** 重点工程——X: what is said is said of X. */
    private static Optional<Mention> explained(Clause clause, int offset) {
        return clause.mentions().stream()
                .filter(mention -> mention.span().start() < offset && mention.type() != EntityType.PERSON)
                .skip(1)
                .filter(mention -> clause.words(
                                clause.span().start(), mention.span().start())
                        .endsWith(APPOSITION))
                .findFirst();
    }

    /** 在X内，…: what follows is about X. */
    private static Optional<Mention> scene(Clause clause) {
        return clause.mentions().stream()
                .filter(mention -> mention.type() != EntityType.PERSON)
                .filter(mention -> SCENE_HEAD
                                .matcher(clause.words(clause.span().start(), beginOfChain(clause, mention)))
                                .matches()
                        && SCENE_TAIL
                                .matcher(clause.words(
                                        mention.span().end(), clause.span().end()))
                                .matches())
                .findFirst();
    }

    /** 在云川省澄江市: where the first of the names that stand one behind the other begins. */
    private static int beginOfChain(Clause clause, Mention last) {
        int begin = last.span().start();
        for (int i = clause.mentions().indexOf(last) - 1; i >= 0; i--) {
            Mention before = clause.mentions().get(i);
            begin = before.span().end() == begin ? before.span().start() : begin;
        }
        return begin;
    }

    /** A项目、B项目等30个项目: what follows is of all of them, not of the last named. */
    private static boolean countsWorks(Clause clause) {
        return clause.quantities().stream()
                .anyMatch(figure -> COUNTED_WORKS
                        .matcher(clause.words(figure.span().end(), clause.span().end()))
                        .lookingAt());
    }

    private static boolean mayBeIntroduced(Mention mention) {
        return switch (mention.type()) {
            case EVENT, PROJECT, POLICY, ASSISTANCE_PROGRAM, FACILITY, INSTITUTION -> true;
            case ENTERPRISE, GOVERNMENT_BODY, PERSON, PLACE -> false;
        };
    }

    private boolean isIntroduced(Clause clause, Mention object) {
        List<Term> verb = before(clause, object).stream()
                .dropWhile(term -> !subjects.introduces(term.text()))
                .toList();
        return !verb.isEmpty() && verb.stream().noneMatch(term -> term.tag().equals("vshi"));
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
