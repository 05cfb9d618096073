package io.github.yuantu.extract.values;

import io.github.yuantu.knowledge.DateProperty;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.text.Term;
import io.github.yuantu.text.TimeExpression;
import java.util.regex.Pattern;

/** Whether what is said behind a name happens to the thing named, and not in it, by it or to something called after it. */
final class Happenings {

    private static final Pattern AT_A_SITE = Pattern.compile("[在于]$");

    /** What a whole and its stretches and stages are called; what happens to those dates it. */
    private static final Pattern ITSELF = Pattern.compile(
            "工程|项目|主体|全线|全段|首期|[一二三四]期|起步区|核心区|建设|全部|整体|新馆|新站|[一二三四\\d]号|[A-Za-z].*|并网.*|[投通试].*|[竣开动复]工.*");

    /** 云川研究院正式成立, 云川研究院由三校共同组建: nothing but circumstances before the word of founding. */
    private static final Pattern FOUNDED = Pattern.compile(
            "^(?:[”》\\s]|（[^）]*）|\\([^)]*\\)|正式|宣告|宣布|[在于][^，]{1,14}?|由[^，]{2,40}?|自|刚刚|新|也|已|将|则|就|才|相继|先后|同时|应运而|随之|共同|联合|注册|挂牌|揭牌|登记)*"
                    + "(?:共同组成|创办|创建|创立|创设|合并为|合并成立|合并组建|始创|始建|建立|成立|成立於|挂牌|揭牌|组建|设立|诞生)"
                    + "(?:$|[于於]|以来|之后|后|之初|时|并|至今|的?$|[^\\p{IsHan}])");

    /** Nouns, and what stands before them in compounds. */
    private static final Pattern OF_A_NOUN = Pattern.compile("n|vn|b");

    private Happenings() {}

    /** Whether the name is the subject of what the clause says behind it. */
    static boolean isSubject(Clause clause, Mention mention, DateProperty property) {
        return switch (property) {
            case HELD_ON, ISSUED_ON -> true;
            case STARTED_ON, COMPLETED_ON -> !isSite(clause, mention) && !isAttribute(clause, mention);
            case FOUNDED_ON ->
                !isSite(clause, mention)
                        && FOUNDED.matcher(withoutTimes(clause, mention)).find();
        };
    }

    private static boolean isSite(Clause clause, Mention mention) {
        return AT_A_SITE
                .matcher(clause.words(clause.span().start(), mention.span().start()))
                .find();
    }

    /** 云川港海运航线, 云川港至远山港航线: the name only tells what kind of thing it is. */
    static boolean isAttribute(Clause clause, Mention mention) {
        int end = mention.span().end();
        if (clause.words(end, clause.span().end()).startsWith("至")) {
            return true;
        }
        int at = end;
        for (Term term : clause.terms()) {
            if (term.span().start() == at && OF_A_NOUN.matcher(term.tag()).lookingAt()) {
                at = term.span().end();
                if (ITSELF.matcher(clause.words(end, at)).matches()) {
                    return false;
                }
                if (term.tag().startsWith("n")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String withoutTimes(Clause clause, Mention mention) {
        StringBuilder words = new StringBuilder();
        int at = mention.span().end();
        for (TimeExpression time : clause.times()) {
            if (time.span().start() >= at) {
                words.append(clause.words(at, time.span().start()));
                at = time.span().end();
            }
        }
        return words.append(clause.words(at, clause.span().end())).toString();
    }
}
