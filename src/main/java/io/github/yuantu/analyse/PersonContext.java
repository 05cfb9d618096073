package io.github.yuantu.analyse;

import io.github.yuantu.lexicon.Posts;
import io.github.yuantu.lexicon.WordList;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands around a place in a sentence and speaks for or against a person's name there. */
final class PersonContext {

    private static final int LONGEST_TITLE = 12;
    private static final Set<String> ADDRESSES = Set.of(
            "大爷", "大妈", "大娘", "大叔", "大婶", "大姐", "大哥", "大伯", "先生", "女士", "师傅", "阿姨", "奶奶", "爷爷", "老汉", "嫂", "总", "老",
            "某", "某某");
    private static final Pattern PRESENTS = Pattern.compile(".岁的|.[村镇乡]的|.*名叫|[，。他她是]?就?叫");
    private static final String THINGS = "人湖港河江湾山岭岛海沟村镇乡县市区州城堡浦桥路寺庙站库场园楼院校厂店口埠树果鸡鱼牛羊猪病年月日";

    private final WordList titles;
    private final WordList verbs = WordList.named("verbs-after-persons");
    private final WordList outside = WordList.named("words-outside-names");

    PersonContext(Posts posts) {
        titles = posts.titles();
    }

    /** Whether a title ends at {@code start}, or at the blank before it (captions of interviews: 局长 某某：). */
    boolean isTitled(NameParts parts, int start) {
        int end = start;
        while (end > 0 && Character.isWhitespace(parts.plain().charAt(end - 1))) {
            end--;
        }
        String title = titles.suffixOf(parts.plain().substring(Math.max(0, end - LONGEST_TITLE), end));
        return !title.isEmpty()
                && titles.at(parts.plain(), end - title.length()).equals(title);
    }

    /** Whether a title ends at {@code start} and a place stands before it: 东岛国总理. */
    boolean isTitledInPlace(NameParts parts, int start) {
        String title = titles.suffixOf(parts.plain().substring(Math.max(0, start - LONGEST_TITLE), start));
        return !title.isEmpty()
                && parts.before(start - title.length())
                        .filter(NamePart::isPlace)
                        .isPresent();
    }

    /** Whether a title begins at {@code end}. */
    boolean isBeforeTitle(NameParts parts, int end) {
        return !titles.at(parts.plain(), end).isEmpty();
    }

    /** Whether a verb of saying begins at {@code end}. */
    boolean speaks(NameParts parts, int end) {
        if (parts.plain().startsWith("：", end)) {
            return true;
        }
        boolean others = parts.plain().startsWith("等", end);
        String verb = verbs.at(parts.plain(), others ? end + 1 : end);
        return !verb.isEmpty() && (verb.length() > 1 || parts.isBoundary(end + 1));
    }

    /** Whether a name may end at {@code end}: punctuation, a particle, an adverb or a verb follows. */
    boolean endsAt(NameParts parts, int end) {
        if (!parts.isBoundary(end)) {
            return false;
        }
        return parts.from(end)
                        .map(next -> "wpcudtvrf".indexOf(next.tag().charAt(0)) >= 0 || outside.contains(next.text()))
                        .orElse(true)
                && !isLoneVerb(parts, end);
    }

    /** A verb of one character with nothing behind it is rather the end of the name. */
    private boolean isLoneVerb(NameParts parts, int start) {
        return parts.from(start)
                .filter(next -> next.tag().startsWith("v") && next.length() == 1 && !verbs.contains(next.text()))
                .flatMap(next -> parts.from(next.end()))
                .filter(next -> next.tag().startsWith("w"))
                .isPresent();
    }

    /** 今年四十岁的某某, 名叫某某: words behind which a person's name is told. */
    boolean isPresented(NameParts parts, int start) {
        return PRESENTS.matcher(parts.plain())
                .region(Math.max(0, start - 3), start)
                .matches();
    }

    /** 某某湖, 某某港: rather the name of a place or of a site. */
    boolean endsAsThing(String name) {
        return THINGS.indexOf(name.charAt(name.length() - 1)) >= 0;
    }

    boolean beginsClause(NameParts parts, int start) {
        return start == 0
                || parts.before(start)
                        .filter(last -> last.tag().startsWith("w"))
                        .isPresent();
    }

    /** 大爷, 师傅, 书记: what follows a family name alone. */
    boolean isAddress(String words) {
        return ADDRESSES.contains(words) || (words.length() > 1 && titles.contains(words));
    }

    boolean isTitleOrVerb(String words) {
        return titles.contains(words) || verbs.contains(words);
    }

    boolean isGrammar(String word) {
        return outside.contains(word);
    }
}
