package io.github.yuantu.extract;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.lexicon.Industries;
import io.github.yuantu.lexicon.WordList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which industry a name or a clause tells. */
final class IndustryOfWords {

    private static final Pattern BRACKETS = Pattern.compile("[（(][^（()）]*[)）]");
    private static final Pattern IS_A =
            Pattern.compile("，?(?:现|目前)?(?:是|系)([^，。；！？、]{2,30}?)(?:企业|公司|厂家|制造商|生产商|供应商|运营商|项目|工程)(?=[，。；！]|$)");
    private static final Pattern DOES = Pattern.compile("，?(?:主要|专门|专业)?(?:从事|主营)([^，。；！？]{2,30})");
    private static final Pattern TRADE =
            Pattern.compile("(?:产品|行业|领域|产业)?(?:的)?(?:研发|生产|制造|加工|开发|经营|业务|运营|服务|、|和|与|及|以及|$)");
    private static final Pattern KIND = Pattern.compile("(?:产品)?(?:行业|领域|产业)?(?:的)?(?:研发|生产|制造|加工|开发|服务|运营)?(?:的)?"
            + "(?:重点|骨干|龙头|领军|头部|大型|中小型?|小型|民营|国有|上市|建设|示范)*");

    private final Industries industries;
    private final WordList firmEndings = WordList.named("industry-endings-enterprise");
    private final WordList projectEndings = WordList.named("industry-endings-project");

    IndustryOfWords(Industries industries) {
        this.industries = industries;
    }

    /** The trade that a firm's or project's name ends in, but for the words that tell only its form. */
    Optional<String> ofName(String name, EntityType type) {
        String plain = BRACKETS.matcher(name).replaceAll("");
        WordList endings = type == EntityType.PROJECT ? projectEndings : firmEndings;
        for (int i = 0; i < plain.length(); i++) {
            String word = industries.at(plain, i);
            if (!word.isEmpty() && isForm(plain.substring(i + word.length()), endings)) {
                return industries.code(word);
            }
        }
        return Optional.empty();
    }

    private static boolean isForm(String ending, WordList endings) {
        int at = 0;
        while (at < ending.length()) {
            String word = endings.at(ending, at);
            if (word.isEmpty()) {
                return false;
            }
            at += word.length();
        }
        return true;
    }

    /** The trade that the clause told, which follows a name. */
    Optional<String> ofClause(String following) {
        Matcher isA = IS_A.matcher(following);
        if (isA.lookingAt()) {
            return trade(isA.group(1), KIND, true);
        }
        Matcher does = DOES.matcher(following);
        return does.lookingAt() ? trade(does.group(1), TRADE, false) : Optional.empty();
    }

    private Optional<String> trade(String words, Pattern after, boolean toTheEnd) {
        for (int i = 0; i < words.length(); i++) {
            String word = industries.at(words, i);
            if (!word.isEmpty()) {
                Matcher rest = after.matcher(words).region(i + word.length(), words.length());
                if (toTheEnd ? rest.matches() : rest.lookingAt()) {
                    return industries.code(word);
                }
            }
        }
        return Optional.empty();
    }
}
