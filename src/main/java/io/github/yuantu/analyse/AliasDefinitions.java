package io.github.yuantu.analyse;

import io.github.yuantu.analyse.ArticleMentions.Name;
import io.github.yuantu.knowledge.Mention;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Other names that a text gives a thing when it names it: 某某公司（以下简称“某某”）. */
final class AliasDefinitions {

    private static final Pattern DEFINITION = Pattern.compile(
            "\\G[，,]?[（(]?(?:以下|下文|下)?(?:简称|又称|也称|俗称|下称)(?:为|作)?[：:]?[“\"「'‘]?([^”\"」'’）)（(，。、；“\\s]{2,12})");

    private AliasDefinitions() {}

    /** The aliases by which the text goes on to call what it named, each with the name it stands for. */
    static Map<Name, Name> find(ArticleMentions article) {
        Map<Name, Name> aliases = new LinkedHashMap<>();
        for (int i = 0; i < article.sentences().size(); i++) {
            TermedSentence sentence = article.sentences().get(i);
            if (sentence.plain().contains("称")) {
                article.of(i).forEach(mention -> define(sentence, mention, aliases));
            }
        }
        return aliases;
    }

    private static void define(TermedSentence sentence, Mention mention, Map<Name, Name> aliases) {
        Matcher matcher = DEFINITION.matcher(sentence.plain());
        if (matcher.find(sentence.endOf(mention.span())) && !matcher.group(1).startsWith("为")) {
            String alias = sentence.sentence().text().substring(matcher.start(1), matcher.end(1));
            aliases.putIfAbsent(new Name(mention.type(), alias), Name.of(mention));
        }
    }
}
