package io.github.yuantu.extract.values;

import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.AnalysedSentence;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Evidence;
import io.github.yuantu.knowledge.Fact;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.knowledge.ProjectStatus;
import io.github.yuantu.knowledge.Referent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How far projects have come, by the words of progress beside their names; the furthest that is told holds. */
public final class StatusReader {

    private static final double BESIDE_NAME = 0.75;
    private static final double INHERITED = 0.5;
    private static final int REACH = 10;
    /** A site spoken of as an undertaking. */
    private static final Pattern POINTED = Pattern.compile("^(?:该|此|本|这个?)?(?:项目|工程)");

    private static final Pattern DONE = Pattern.compile("已|正在|正|了|目前");
    /** 计划投资建立+site: what stands before is said of the site. */
    private static final Pattern BUILT = Pattern.compile("(?:建立|建设|打造|兴建|新建)$");
    /** 在建的X, 在建的大机场——X: said of the name itself. */
    private static final Pattern BEING_BUILT = Pattern.compile("(?:在建|正在建设)的?(?:[^，、。]{0,12}——)?$");
    /** A part of what was named in the clause before: X，一期主体已经完工. */
    private static final Pattern PART = Pattern.compile("^(?:首期|[一二三四]期|起步区|核心区|主体|全线|各标段)");
    /** X首个标段贯通, X最长隧洞贯通: what is said of a part. */
    private static final Pattern OF_A_PART =
            Pattern.compile("^[”》\\s]*(?:首[个座条段台批期榀节跨]|第[一二三四五\\d][个座条段台批]|最[^，。在]{1,8}[隧桥洞]|控制性|关键性|[^，。]{0,4}标段)");

    /** A签约B，计划建设X: what is planned has been signed. */
    private static final Pattern SIGNING = Pattern.compile("(?:签约|签署[^，]{0,10}协议|签订[^，]{0,10}(?:协议|合同))$");
    /** X、Y等重大项目: what follows is said of all. */
    private static final Pattern LIST_END = Pattern.compile("等[^，]{0,8}(?:项目|工程)");

    /** Behind a semicolon, the same undertaking. */
    private static final Pattern SAME_MATTER = Pattern.compile("目前|现已|已|项目|工程|该|首期|[一二三四]期|预计|计划");

    private static final Pattern HOUSED = Pattern.compile("(?:院|校|学|园|馆|站|室|中心)$");
    private static final Pattern ERECTED =
            Pattern.compile("(?:动工|开工|在建|正在建设|封顶|竣工|完工|建成|落成|投用|投入使用|启用)(?:建设)?了?(?:$|[并和后，。])");
    private static final Pattern SCENE = Pattern.compile("[在于位到]$|^(?:.{0,6})(?:在|走进|来到|步入|走入|进入).*的$");

    private final StatusCues cues = new StatusCues();
    private final Subjects subjects = new Subjects();

    /** The status of each project of {@code article} that it tells, in order of first mention. */
    public List<Fact<Mention>> read(AnalysedArticle article) {
        Map<Referent, Fact.Status<Mention>> furthest = new LinkedHashMap<>();
        SubjectTracker tracker = subjects.of(article);
        for (AnalysedSentence sentence : article.sentences()) {
            tracker.beginSentence(sentence);
            List<Clause> clauses = Clause.of(sentence);
            for (int i = 0; i < clauses.size(); i++) {
                for (Fact.Status<Mention> fact : told(sentence, clauses, i, tracker)) {
                    furthest.merge(article.referentOf(fact.subject()), fact, StatusReader::further);
                }
                tracker.pass(clauses.get(i));
            }
        }
        return new ArrayList<>(furthest.values());
    }

    private List<Fact.Status<Mention>> told(
            AnalysedSentence sentence, List<Clause> clauses, int number, SubjectTracker tracker) {
        Clause clause = clauses.get(number);
        List<Fact.Status<Mention>> told = new ArrayList<>();
        clause.mentions().stream()
                .filter(StatusReader::progresses)
                .forEach(mention -> status(sentence, clauses, number, mention)
                        .ifPresent(status -> told.add(fact(sentence, mention, status, BESIDE_NAME))));
        if (clause.mentions().isEmpty() && number == 0) {
            tracker.inherited()
                    .filter(StatusReader::progresses)
                    .filter(subject -> subject.type() == EntityType.PROJECT
                            || POINTED.matcher(clause.text()).find())
                    .ifPresent(subject -> cues.furthest(clause.text())
                            .ifPresent(status -> told.add(fact(sentence, subject, status, INHERITED))));
        }
        return told;
    }

    /** A school or a hospital is built and opened; other institutions only begin to work. */
    private static boolean progresses(Mention mention) {
        return mention.type() == EntityType.PROJECT
                || mention.type() == EntityType.FACILITY
                || (mention.type() == EntityType.INSTITUTION
                        && HOUSED.matcher(mention.text()).find());
    }

    private static boolean isErected(Clause clause, Mention mention) {
        return ERECTED.matcher(clause.words(mention.span().end(), clause.span().end()))
                .find();
    }

    /** Whether a clause may still speak of what was named before: it names no project, nor is it another matter behind a semicolon. */
    private static boolean goesOn(AnalysedSentence sentence, Clause clause) {
        int before = clause.span().start() - sentence.sentence().span().start() - 1;
        boolean parted = before >= 0 && "；;".indexOf(sentence.sentence().text().charAt(before)) >= 0;
        return namesNoProject(clause)
                && (!parted || SAME_MATTER.matcher(clause.text()).lookingAt());
    }

    private static Fact.Status<Mention> fact(
            AnalysedSentence sentence, Mention mention, ProjectStatus status, double sure) {
        return new Fact.Status<>(
                mention, status, new Evidence(sentence.sentence().span(), sure, "status:" + status.localName()));
    }

    private static Fact.Status<Mention> further(Fact.Status<Mention> one, Fact.Status<Mention> other) {
        return other.status().compareTo(one.status()) > 0 ? other : one;
    }

    /** After the name in its clause, in the clauses after it that name nothing else, then before it in its clause. */
    private Optional<ProjectStatus> status(
            AnalysedSentence sentence, List<Clause> clauses, int number, Mention mention) {
        Clause clause = clauses.get(number);
        if (mention.type() != EntityType.PROJECT) {
            return ofSite(clauses, number, mention)
                    .filter(any -> mention.type() == EntityType.FACILITY || isErected(clause, mention));
        }
        StringBuilder later = new StringBuilder();
        for (int i = number + 1; i < clauses.size() && goesOn(sentence, clauses.get(i)); i++) {
            later.append('，').append(clauses.get(i).text());
        }
        Optional<ProjectStatus> after = Stream.of(
                        cues.furthest(
                                clause.words(mention.span().end(), clause.span().end())),
                        cues.furthestWithoutObject(later.toString()))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
        Optional<ProjectStatus> before = before(clauses, number, mention);
        return Stream.of(after.map(status -> ofWhole(clause, mention, status)), before)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    /** A whole of which a part is finished is being built. */
    private static ProjectStatus ofWhole(Clause clause, Mention mention, ProjectStatus told) {
        return OF_A_PART
                                .matcher(clause.words(
                                        mention.span().end(), clause.span().end()))
                                .lookingAt()
                        && told.compareTo(ProjectStatus.UNDER_CONSTRUCTION) > 0
                ? ProjectStatus.UNDER_CONSTRUCTION
                : told;
    }

    /** 提出…，开工建设X: a bare verb behind words of intent is intended too. */
    private Optional<ProjectStatus> before(List<Clause> clauses, int number, Mention mention) {
        Clause clause = clauses.get(number);
        String words = clause.words(clause.span().start(), mention.span().start());
        boolean wanted = number > 0
                && DONE.matcher(words).results().findAny().isEmpty()
                && clauses.subList(0, number).stream().map(Clause::text).anyMatch(StatusCues::isWanted);
        boolean signed = BUILT.matcher(words).find()
                && clauses.subList(0, number).stream()
                        .anyMatch(earlier -> SIGNING.matcher(earlier.text()).find());
        return cues.furthest(words)
                .map(status -> wanted && status == ProjectStatus.UNDER_CONSTRUCTION ? ProjectStatus.PLANNED : status)
                .map(status -> signed && status == ProjectStatus.PLANNED ? ProjectStatus.SIGNED : status);
    }

    /** Of a site only what is said of it, or of the list it stands in, at once: others build and run things in it. */
    private Optional<ProjectStatus> ofSite(List<Clause> clauses, int number, Mention mention) {
        Clause clause = clauses.get(number);
        int first = mention.span().start();
        int last = mention.span().end();
        for (Mention other : clause.mentions()) {
            boolean listed = clause.words(last, other.span().start()).equals("、");
            last = listed ? other.span().end() : last;
        }
        String before = clause.words(clause.span().start(), first);
        String behind = clause.words(last, last + (last == mention.span().end() ? REACH : 2 * REACH));
        if (BUILT.matcher(before).find()) {
            return cues.furthest(before);
        }
        if (BEING_BUILT.matcher(before).find()) {
            return Optional.of(ProjectStatus.UNDER_CONSTRUCTION);
        }
        int listEnd = LIST_END.matcher(behind).lookingAt() ? behind.length() : 0;
        behind = listEnd > 0 ? clause.words(last, clause.span().end()) : behind;
        return SCENE.matcher(before).find() || Happenings.isAttribute(clause, mention)
                ? Optional.empty()
                : cues.furthest(behind)
                        .filter(status -> status != ProjectStatus.SIGNED)
                        .map(status -> ofWhole(clause, mention, status))
                        .or(() -> ofPart(clauses, number));
    }

    /** What the next clause says of a part, and nothing but it, shows that the whole is under way. */
    private Optional<ProjectStatus> ofPart(List<Clause> clauses, int number) {
        return clauses.stream()
                .skip(number + 1L)
                .limit(1)
                .filter(next ->
                        namesNoProject(next) && PART.matcher(next.text()).find())
                .flatMap(next -> cues.furthest(next.text()).stream())
                .map(status -> status.compareTo(ProjectStatus.UNDER_CONSTRUCTION) > 0
                        ? ProjectStatus.UNDER_CONSTRUCTION
                        : status)
                .findFirst();
    }

    private static boolean namesNoProject(Clause clause) {
        return clause.mentions().stream().noneMatch(StatusReader::progresses);
    }
}
