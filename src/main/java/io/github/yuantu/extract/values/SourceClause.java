package io.github.yuantu.extract.values;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.lexicon.WordList;
import java.util.regex.Pattern;

/** A clause that only says where the words after it come from: 据市统计局消息, 商务部最新数据显示, 记者从会上获悉. */
final class SourceClause {

    private static final Pattern HEAD = Pattern.compile("^(?:据|根据|记者|来自)");
    private static final Pattern TAIL = Pattern.compile("(?:数据|统计|消息|报道|报告|通报|公告|通知|获悉|了解到|显示|顯示|公布|发布|消息称)$");
    private static final WordList SPEECH = WordList.named("speech-verbs");

    private SourceClause() {}

    /** Whether {@code clause} is one. */
    static boolean is(Clause clause) {
        String words = clause.text().strip();
        return clause.quantities().isEmpty()
                && (HEAD.matcher(words).find()
                        || TAIL.matcher(words).find()
                        || !SPEECH.suffixOf(words).isEmpty());
    }

    /** Whether what is named tells of others rather than of itself: an office or an institute, not a firm. */
    static boolean isOffice(Mention source) {
        return source.type() == EntityType.GOVERNMENT_BODY || source.type() == EntityType.INSTITUTION;
    }
}
