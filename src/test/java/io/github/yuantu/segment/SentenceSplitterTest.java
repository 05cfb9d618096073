package io.github.yuantu.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.text.Article;
import io.github.yuantu.text.Page;
import io.github.yuantu.text.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Every text that is split here is also checked to be tiled by its sentences. */
class SentenceSplitterTest {

    private static final int LONGEST = 600;

    @Test
    void endsASentenceAtFullStopsNotAtSemicolons() {
        assertThat(split("一是扩大投资；二是稳定就业。效果如何？很好！")).containsExactly("一是扩大投资；二是稳定就业。", "效果如何？", "很好！");
    }

    @Test
    void countsParagraphs() {
        assertThat(sentences("第一段。还有一句。\n第二段没有句号\n第三段。"))
                .extracting(Sentence::paragraph)
                .containsExactly(0, 0, 1, 2);
    }

    @Test
    void keepsClosingQuotesAndBracketsWithTheirSentence() {
        assertThat(split("他说：“项目开工了。”现场一片欢呼。（图片由园区提供。）")).containsExactly("他说：“项目开工了。”", "现场一片欢呼。", "（图片由园区提供。）");
    }

    @Test
    void keepsAQuotationTogetherWithItsSpeaker() {
        assertThat(split("“订单增加了。我们要扩产！”厂长林海说。车间很忙。")).containsExactly("“订单增加了。我们要扩产！”厂长林海说。", "车间很忙。");
    }

    @Test
    void partsAQuotationFromASentenceThatNamesNoSpeaker() {
        assertThat(split("“开工了！”车间里机器轰鸣。")).containsExactly("“开工了！”", "车间里机器轰鸣。");
    }

    @Test
    void doesNotWaitForAQuoteThatNeverCloses() {
        assertThat(split("他说：“项目开工了。现场一片欢呼。")).containsExactly("他说：“项目开工了。", "现场一片欢呼。");
    }

    @Test
    void partsALongQuotationAtItsSentences() {
        String sentence = "我们会继续加大投入，把园区建设得更好，让更多的企业落户。";
        List<String> parts = split("“" + sentence.repeat(20) + "”林海说。");
        assertThat(parts)
                .hasSizeGreaterThan(2)
                .allSatisfy(part -> assertThat(part).hasSizeLessThanOrEqualTo(300));
    }

    @Test
    void keepsMarksWithinLatinText() {
        assertThat(split("网址是a.cn/x?y=1!z，欢迎访问。谢谢。")).containsExactly("网址是a.cn/x?y=1!z，欢迎访问。", "谢谢。");
    }

    @Test
    void capsSentencesWithoutPunctuation() {
        assertThat(split("万".repeat(2000))).hasSize(4);
        assertThat(split("万亿，".repeat(700))).allSatisfy(part -> assertThat(part).endsWith("，"));
    }

    @Test
    void neverThrowsWhateverTheTextHolds() {
        Random random = new Random(11);
        String signs = "澄江市。！？；，“”‘’「」《》（）()\n \u3000a?!\uD840\uDC00说";
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(1500); i >= 0; i--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            split(text.toString());
        }
    }

    private static List<String> split(String text) {
        return sentences(text).stream().map(Sentence::text).toList();
    }

    private static List<Sentence> sentences(String text) {
        Page page = new Page("a.txt", text, Page.Layout.PRINTED, Optional.empty(), Optional.empty(), Optional.empty());
        List<Sentence> sentences = new SentenceSplitter().split(Article.ofWhole(page));
        assertTiles(sentences, text);
        return sentences;
    }

    private static void assertTiles(List<Sentence> sentences, String text) {
        int end = 0;
        for (Sentence sentence : sentences) {
            assertThat(text.substring(end, sentence.span().start())).isBlank();
            assertThat(sentence.text())
                    .isEqualTo(sentence.span().of(text))
                    .isNotBlank()
                    .hasSizeLessThanOrEqualTo(LONGEST)
                    .doesNotContain("\n");
            end = sentence.span().end();
        }
        assertThat(text.substring(end)).isBlank();
    }
}
