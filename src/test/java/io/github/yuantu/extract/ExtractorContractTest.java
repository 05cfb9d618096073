package io.github.yuantu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.analyse.ArticleAnalyser;
import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.Fact;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.lexicon.Lexicon;
import io.github.yuantu.segment.SentenceSplitter;
import io.github.yuantu.text.AlignedText;
import io.github.yuantu.text.Article;
import io.github.yuantu.text.ArticleKind;
import io.github.yuantu.text.Page;
import io.github.yuantu.text.PageDate;
import io.github.yuantu.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every extractor of the explicit list owes. */
class ExtractorContractTest {

    private static final String NEWS = """
            5月18日，云川省人民政府印发《云川省促进就业若干措施》。截至目前，全省已建成12座数据中心，总投资40亿元，同比增长1.3%。
            澄江市工信局局长王明说：“今年上半年，全市规模以上工业实现增加值87.3亿元。”澄江重机股份有限公司年产20万吨钢材项目正加快建设，预计年底建成投产。
            首届云川农业博览会在澄江市举行，吸引了120余家企业参会。该公司与云川大学签署合作协议。
            """;
    private static final String CHARACTERS = "云川省澄江市工信局公司项目王明说“”《》（），。；：、和与在的年月日亿万元%百十一二三两0123456789建成投资增长印发举行 \nA";

    private final Lexicon lexicon = Lexicon.load();
    private final ArticleAnalyser analyser = new ArticleAnalyser(lexicon);
    private final List<Extractor> extractors = new FactExtractor(lexicon).extractors();

    private AnalysedArticle analysed(String text) {
        Page page = new Page(
                "t.txt",
                text,
                Page.Layout.SINGLE_ARTICLE,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new PageDate(LocalDate.of(2023, 6, 1), false)));
        Article article = new Article(
                page,
                ArticleKind.NEWS,
                Optional.of("澄江市召开推进会"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                AlignedText.whole(text));
        return analyser.analyse(article, new SentenceSplitter().split(article));
    }

    @Test
    void theArticleOfThisTestHasFacts() {
        assertThat(new FactExtractor(lexicon).extract(analysed(NEWS))).isNotEmpty();
    }

    @Test
    void evidenceIsMadeOfWholeSentencesAndArgumentsAreMentionsOfTheArticle() {
        AnalysedArticle article = analysed(NEWS);
        Set<Integer> starts = article.sentences().stream()
                .map(sentence -> sentence.sentence().span().start())
                .collect(Collectors.toSet());
        Set<Integer> ends = article.sentences().stream()
                .map(sentence -> sentence.sentence().span().end())
                .collect(Collectors.toSet());
        List<Mention> mentions = article.sentences().stream()
                .flatMap(sentence -> Stream.concat(sentence.mentions().stream(), sentence.innerMentions().stream()))
                .toList();
        for (Extractor extractor : extractors) {
            for (Fact<Mention> fact : extractor.extract(article)) {
                Span span = fact.evidence().span();
                assertThat(starts).as("sentence starts of " + fact).contains(span.start());
                assertThat(ends).as("sentence ends of " + fact).contains(span.end());
                assertThat(mentions).as("mentions of " + fact).containsAll(fact.arguments());
            }
        }
    }

    @Test
    void anArticleWithoutSentencesGivesNothing() {
        for (Extractor extractor : extractors) {
            assertThat(extractor.extract(analysed(""))).isEmpty();
        }
    }

    @Test
    void theSameArticleGivesTheSameFacts() {
        for (Extractor extractor : extractors) {
            assertThat(extractor.extract(analysed(NEWS))).isEqualTo(extractor.extract(analysed(NEWS)));
        }
    }

    @Test
    void noTextMakesItThrow() {
        Random random = new Random(20231121);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(120);
            for (int i = 0; i < length; i++) {
                text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            }
            AnalysedArticle article = analysed(text.toString());
            for (Extractor extractor : extractors) {
                assertThat(extractor.extract(article)).as(text.toString()).isNotNull();
            }
        }
    }
}
