package io.github.yuantu.extract.values;

import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.knowledge.Referent;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells figures of the whole country from figures of the body that made them public. */
final class Nationwide {

    private static final Pattern WHOLE = Pattern.compile("我国|全国|全球|国内");
    private static final Pattern NO_SUBJECT = Pattern.compile("[占在居比较为于到向对是由从处]$");
    private static final Pattern WITHOUT_NAME =
            Pattern.compile("全国(?!人大|政协|人民代表)|(?<![\\p{IsHan}])国家(?![\\p{IsHan}]{0,6}[局委部院级])");
    private static final int LONGEST_LEAD = 3;
    private static final String NATION = "中国";

    private final Optional<Mention> nation;

    Nationwide(AnalysedArticle article) {
        nation = article.referents().stream()
                .filter(referent -> referent.type() == EntityType.PLACE && isNation(referent))
                .findFirst()
                .map(referent -> referent.mentions().get(0));
    }

    static boolean isNation(Referent referent) {
        return referent.name().equals(NATION) || referent.aliases().contains(NATION);
    }

    /** How often {@code article} speaks of the whole country without naming it. */
    static int times(AnalysedArticle article) {
        return (int) article.sentences().stream()
                .flatMap(sentence -> WITHOUT_NAME.matcher(sentence.plain()).results())
                .count();
    }

    /** The country, if the article names it. */
    Optional<Mention> nation() {
        return nation;
    }

    /** Whether what {@code clause} says before {@code offset} is said of the whole country: its first words say so. */
    static boolean isIn(Clause clause, int offset) {
        String words = clause.words(clause.span().start(), offset);
        return WHOLE.matcher(words)
                .results()
                .findFirst()
                .filter(whole -> isHead(clause, clause.span().start() + whole.start()))
                .isPresent();
    }

    private static boolean isHead(Clause clause, int offset) {
        String before = clause.words(timed(clause, offset), offset);
        return before.length() <= LONGEST_LEAD
                && !NO_SUBJECT.matcher(before).find()
                && clause.mentions().stream()
                        .noneMatch(mention -> mention.span().start() <= offset);
    }

    /** Where the expression of time before {@code offset} ends, otherwise the clause begins. */
    private static int timed(Clause clause, int offset) {
        return clause.times().stream()
                .filter(time -> time.span().start() - clause.span().start() <= LONGEST_LEAD)
                .mapToInt(time -> time.span().end())
                .filter(end -> end <= offset)
                .max()
                .orElse(clause.span().start());
    }
}
