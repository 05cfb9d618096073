package io.github.yuantu.analyse;

import io.github.yuantu.analyse.Piece.Kind;
import io.github.yuantu.lexicon.WordList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What before a stretch of common words shows that they name one thing: a verb that introduces names, or a description. */
final class NameLeads {

    private static final Set<String> ARTICLES = Set.of("了", "一个", "一座", "一场", "一次", "一项", "的");
    /** Behind which a thing is called by its name. */
    private static final Set<String> DASHES = Set.of("——", "—");

    private static final String CLAUSE_STARTS = "，。；：！？\n ";
    private static final Set<String> ADVERBS =
            Set.of("正式", "顺利", "全面", "全线", "成功", "今天", "今日", "昨天", "昨日", "近日", "日前", "已", "已经", "将", "即将", "全部", "如期");

    /** How many pieces before 的 may say which one is meant. */
    private static final int SINGLING = 5;

    private static final Pattern SINGLING_OUT = Pattern.compile("^最|^首|^第一|^超大");
    private static final Set<String> ONE = Set.of("这座", "这条", "一处", "一座", "一条", "一个");

    private final WordKinds wordKinds;
    private final WordList founding = WordList.named("name-founding-verbs");
    private final WordList telling = WordList.named("name-telling-words");
    private final WordList announcing = WordList.named("name-announcements");

    NameLeads(WordKinds wordKinds) {
        this.wordKinds = wordKinds;
    }

    /** Whether {@code piece} is a verb that introduces names. */
    boolean introduces(Piece piece) {
        return wordKinds.introduces(piece.text());
    }

    /** Whether what begins with the piece {@code first} is introduced as a name: 举办了…, 启动一个…. */
    boolean introduce(List<Piece> pieces, int first) {
        int before = first - 1;
        if (before > 0 && ARTICLES.contains(pieces.get(before).text())) {
            before--;
        }
        return before >= 0
                && (DASHES.contains(pieces.get(before).text())
                        || pieces.get(before).kind() == Kind.INTRODUCTION
                        || introduces(pieces.get(before)));
    }

    /**
     * Whether the pieces from {@code first} on, up to the place {@code end} of the sentence, head a clause that tells what
     * became of one thing: …投产, …正式开通.
     */
    boolean announce(List<Piece> pieces, int first, int end) {
        boolean heads =
                first == 0 || CLAUSE_STARTS.indexOf(pieces.get(first - 1).text()) >= 0;
        int verb = first;
        while (verb < pieces.size() && pieces.get(verb).start() < end) {
            verb++;
        }
        if (verb < pieces.size() && ADVERBS.contains(pieces.get(verb).text())) {
            verb++;
        }
        return heads
                && verb < pieces.size()
                && announcing.contains(pieces.get(verb).text());
    }

    /** Whether words that end with 的 say which one begins with the piece {@code first}: 最大的…, 30万千瓦的…, 新投产的…. */
    boolean describe(List<Piece> pieces, int first) {
        int before = behindOne(pieces, first) ? first - 2 : first - 1;
        return before > 0 && pieces.get(before).text().equals("的") && tells(pieces, before - 1);
    }

    /** Whether what begins with the piece {@code first} is counted as one thing: 一处…, 这座…. */
    boolean behindOne(List<Piece> pieces, int first) {
        return first > 0 && ONE.contains(pieces.get(first - 1).text());
    }

    private boolean tells(List<Piece> pieces, int last) {
        Piece piece = pieces.get(last);
        return piece.kind() == Kind.AMOUNT
                || piece.kind() == Kind.PLACE
                || telling.contains(piece.text())
                || founding.contains(piece.text())
                || isSingledOut(pieces, last)
                || isInvestment(pieces, last);
    }

    /** 最|先进|的, 20万|千瓦|级|的: a superlative or a measure not far before. */
    private static boolean isSingledOut(List<Piece> pieces, int last) {
        for (int i = last;
                i >= 0 && last - i < SINGLING && !"，。；：、".contains(pieces.get(i).text());
                i--) {
            if (pieces.get(i).kind() == Kind.AMOUNT
                    || SINGLING_OUT.matcher(pieces.get(i).text()).find()) {
                return true;
            }
        }
        return false;
    }

    /** 投资|20亿|元. */
    private static boolean isInvestment(List<Piece> pieces, int last) {
        int verb = last - 1;
        while (verb > 0 && last - verb < 3 && pieces.get(verb).kind() == Kind.STOP) {
            verb--;
        }
        return verb >= 0
                && Character.isDigit(pieces.get(verb + 1).text().charAt(0))
                && pieces.get(verb).text().endsWith("投资");
    }
}
