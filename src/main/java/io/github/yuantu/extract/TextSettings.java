package io.github.yuantu.extract;

import io.github.yuantu.extract.rules.PlaceChains;
import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.AnalysedSentence;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The place where a text stands when it names a thing: that with which the clause, or one before it, begins (在澄江市，数据中心开工;
 * 澄江市启动铜箔项目), as long as no other place has been named since. Reads one article; immutable.
 */
final class TextSettings {

    private static final double OF_CIRCUMSTANCE = 0.7;
    private static final double OF_SUBJECT = 0.55;
    private static final double OF_PARAGRAPH = 0.45;
    private static final int SENTENCES_BACK = 3;
    private static final String DIVISIONS = "省市县区州盟旗镇乡村";
    private static final String CLAUSE_ENDS = "，。；：！？,;:!?—（）()“”\n";
    private static final String GOES_ON_AS_A_LIST = "、和与及至到—－-";
    private static final Pattern BEFORE_A_SETTING =
            Pattern.compile("(?:近日|日前|如今|目前|眼下|同时|此外|其中|而|这两天|近年来|当前|现在|随后|同样|走进|来到|位于|地处|作为)*(在)?");

    /** Words by which a place does something elsewhere or is likened to what is named next; another matter behind a semicolon. */
    private static final Pattern ELSEWHERE = Pattern.compile("[援赴驻；;]|对口|捐|前往|出访|海外|境外|国外|外地|邻近|毗邻|成为|作为|[好就]?像|如同|一样");

    /** What is no single site, or is reached from anywhere. */
    private static final Pattern NOWHERE =
            Pattern.compile("^(?:东北|西北|西南|华北|华东|华南|华中|东部|中部|西部|全国).*|.*(?:平台|系统|网站|程序|数据中心)");

    private final AnalysedArticle article;

    TextSettings(AnalysedArticle article) {
        this.article = article;
    }

    /**
     * Where a thing is named.
     *
     * @param place the place
     * @param evidence the words that show it, whole sentences
     * @param confidence how sure it is that the thing lies there, 0 to 1
     */
    record Setting(Mention place, Span evidence, double confidence) {}

    /** The place where the text stands at {@code thing}, if it is plain. */
    Optional<Setting> at(Mention thing) {
        if (!isSomewhere(thing.text())) {
            return Optional.empty();
        }
        int index = article.sentenceOf(thing);
        AnalysedSentence sentence = article.sentences().get(index);
        List<Mention> before = placesBefore(sentence, thing.span().start());
        if (!before.isEmpty()) {
            return opening(sentence, before)
                    .filter(place -> !ELSEWHERE.matcher(between(place, thing)).find())
                    .map(place -> new Setting(
                            place,
                            sentence.sentence().span(),
                            isCircumstance(sentence, before) ? OF_CIRCUMSTANCE : OF_SUBJECT));
        }
        return ofParagraph(index);
    }

    /** Whether a thing of that name lies at one place. */
    static boolean isSomewhere(String name) {
        return !NOWHERE.matcher(name).matches();
    }

    /** Whether the places are one chain: a sentence that speaks of several stands in none when it ends. */
    private boolean isOne(List<Mention> places) {
        return IntStream.range(1, places.size()).allMatch(i -> isChain(places.get(i - 1), places.get(i)));
    }

    private Optional<Setting> ofParagraph(int index) {
        AnalysedSentence here = article.sentences().get(index);
        for (int i = index - 1; i >= Math.max(0, index - SENTENCES_BACK); i--) {
            AnalysedSentence earlier = article.sentences().get(i);
            if (earlier.sentence().paragraph() != here.sentence().paragraph()) {
                return Optional.empty();
            }
            List<Mention> places =
                    placesBefore(earlier, earlier.sentence().span().end());
            if (!places.isEmpty()) {
                Span evidence = new Span(
                        earlier.sentence().span().start(),
                        here.sentence().span().end());
                return opening(earlier, places)
                        .filter(place -> isOne(places))
                        .map(place -> new Setting(place, evidence, OF_PARAGRAPH));
            }
        }
        return Optional.empty();
    }

    private String between(Mention place, Mention thing) {
        return article.article()
                .text()
                .substring(place.span().end(), thing.span().start());
    }

    private static List<Mention> placesBefore(AnalysedSentence sentence, int offset) {
        return sentence.mentions().stream()
                .filter(mention ->
                        mention.type() == EntityType.PLACE && mention.span().end() <= offset)
                .toList();
    }

    /** The last of the places, if it is one that a text can stand in and a clause begins with it. */
    private Optional<Mention> opening(AnalysedSentence sentence, List<Mention> places) {
        Mention last = places.get(places.size() - 1);
        String text = sentence.sentence().text();
        int behind = last.span().end() - sentence.sentence().span().start();
        boolean listed = behind < text.length() && GOES_ON_AS_A_LIST.indexOf(text.charAt(behind)) >= 0;
        return !listed
                        && isDivision(last)
                        && BEFORE_A_SETTING
                                .matcher(wordsBefore(sentence, places))
                                .matches()
                ? Optional.of(last)
                : Optional.empty();
    }

    private boolean isDivision(Mention place) {
        String name = article.referentOf(place).name();
        return article.referentOf(place).divisionCode().isPresent()
                || DIVISIONS.indexOf(name.charAt(name.length() - 1)) >= 0;
    }

    private boolean isCircumstance(AnalysedSentence sentence, List<Mention> places) {
        return wordsBefore(sentence, places).endsWith("在");
    }

    /** The words of the clause before the last place and those that it is chained to, without expressions of time. */
    private String wordsBefore(AnalysedSentence sentence, List<Mention> places) {
        int first = places.size() - 1;
        while (first > 0 && isChain(places.get(first - 1), places.get(first))) {
            first--;
        }
        int offset = sentence.sentence().span().start();
        int end = places.get(first).span().start() - offset;
        int start = end;
        String text = sentence.sentence().text();
        while (start > 0 && CLAUSE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        StringBuilder words = new StringBuilder();
        for (int at = start; at < end; at++) {
            int here = offset + at;
            if (sentence.times().stream()
                    .noneMatch(time ->
                            time.span().start() <= here && here < time.span().end())) {
                words.append(text.charAt(at));
            }
        }
        return words.toString().strip();
    }

    private boolean isChain(Mention upper, Mention lower) {
        return upper.span().end() == lower.span().start()
                && PlaceChains.holds(article.referentOf(upper), article.referentOf(lower));
    }
}
