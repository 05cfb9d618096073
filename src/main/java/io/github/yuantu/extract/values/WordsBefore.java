package io.github.yuantu.extract.values;

import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.lexicon.Unit;
import io.github.yuantu.lexicon.UnitTable;
import io.github.yuantu.lexicon.WordList;
import io.github.yuantu.text.Quantity;
import io.github.yuantu.text.Span;
import io.github.yuantu.text.Term;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words before a figure that say what it measures. */
final class WordsBefore {

    private static final int LONGEST = 24;
    private static final Set<String> AND = Set.of("和", "与", "及", "以及");
    private static final Set<String> CHANGED_TO = Set.of("到", "至", "为");

    /** 60平方米以下的铺面: the figure before only bounds what this one measures. */
    private static final Pattern BOUNDING = Pattern.compile("及?(?:以上|以下|以内)(?:的|、)?");

    private final WordList reaching = WordList.named("reaching-verbs");
    private final PhraseWords words;
    private final UnitTable units;

    WordsBefore(PhraseWords words, UnitTable units) {
        this.words = words;
        this.units = units;
    }

    /** Those of {@code figure}, back to the figure before it or to {@code subject}. */
    List<Term> of(Clause clause, Quantity figure, Optional<Mention> subject) {
        Optional<Quantity> last = clause.quantities().stream()
                .filter(other -> other.span().start() < figure.span().start())
                .filter(other -> !FigureTerms.isBareDuration(clause, other))
                .reduce((first, second) -> second);
        int start = begin(clause, figure, subject, last);
        List<Term> terms =
                words.in(clause, new Span(start, Math.max(start, figure.span().start())));
        List<Term> listed = last.isPresent() ? PhraseWords.afterLast(terms, "、") : terms;
        List<Term> free =
                last.isPresent() && listed.equals(terms) ? behindNounOf(clause, last.get(), figure, terms) : listed;
        List<Term> own = words.trimmed(upToReaching(PhraseWords.afterLast(behindIs(free), "等")));
        return PhraseWords.shortened(withoutChange(terms, own), LONGEST, true);
    }

    private static int begin(Clause clause, Quantity figure, Optional<Mention> subject, Optional<Quantity> last) {
        int start = last.map(other -> other.span().end()).orElse(clause.span().start());
        Matcher bounding = BOUNDING.matcher(clause.words(start, figure.span().start()));
        start += last.isPresent() && bounding.lookingAt() ? bounding.end() : 0;
        int previous = start;
        if (last.isPresent()) {
            start = clause.mentions().stream()
                    .map(mention -> mention.span().end())
                    .filter(end -> end > previous && end <= figure.span().start())
                    .max(Integer::compare)
                    .orElse(start);
        }
        int named = subject.map(mention -> mention.span().end())
                .filter(end -> end <= figure.span().start())
                .orElse(start);
        return Math.max(start, named);
    }

    /** 为3家企业发放贷款5万元, 3%的耕地养活了5%的人口: the noun of the figure before is no part of this one's. */
    private List<Term> behindNounOf(Clause clause, Quantity last, Quantity figure, List<Term> terms) {
        boolean counts = isCount(last);
        boolean attribute = clause.words(last.span().end(), clause.span().end()).startsWith("的");
        if (!counts && !attribute) {
            return terms;
        }
        List<Term> rest =
                terms.stream().dropWhile(term -> !PhraseWords.isVerb(term)).toList();
        if (counts && rest.isEmpty() && !terms.isEmpty() && isLink(clause, figure, terms.get(terms.size() - 1))) {
            return List.of();
        }
        return rest.isEmpty()
                        || PhraseWords.text(words.trimmed(upToReaching(rest))).length() < 2
                ? terms
                : rest;
    }

    /** 3家企业和2家银行, 来自40个国家的500家企业; but 31个大类中28个增长 counts the same things. */
    private boolean isLink(Clause clause, Quantity figure, Term link) {
        boolean hasNoun =
                !clause.words(figure.span().end(), clause.span().end()).isBlank();
        return AND.contains(link.text())
                || (isCount(figure) && hasNoun && !link.tag().equals("f"));
    }

    private boolean isCount(Quantity figure) {
        return units.kindOf(figure.unit()).filter(Unit.Kind.COUNT::equals).isPresent();
    }

    /** 医院是拥有…: what is said of the subject, if that is more than a comparison (是去年的). */
    private static List<Term> behindIs(List<Term> terms) {
        List<Term> said = PhraseWords.afterLast(terms, "是");
        return said.stream().anyMatch(term -> PhraseWords.isVerb(term) || PhraseWords.isNominal(term)) ? said : terms;
    }

    /** 人口减少到…, 扩展到…: what the figure measures stands before the verb of change; nothing if that is all. */
    private static List<Term> withoutChange(List<Term> terms, List<Term> trimmed) {
        boolean changes = !terms.isEmpty()
                && CHANGED_TO.contains(terms.get(terms.size() - 1).text())
                && !trimmed.isEmpty()
                && trimmed.get(trimmed.size() - 1).tag().startsWith("v");
        return changes ? trimmed.subList(0, trimmed.size() - 1) : trimmed;
    }

    /** 覆盖率争取超过全省平均水平: what is measured stands before the verb. */
    private List<Term> upToReaching(List<Term> terms) {
        for (int i = 0; i < terms.size(); i++) {
            if (reaching.contains(terms.get(i).text())
                    && PhraseWords.text(words.trimmed(terms.subList(0, i))).length() > 2) {
                return terms.subList(0, i);
            }
        }
        return terms;
    }
}
