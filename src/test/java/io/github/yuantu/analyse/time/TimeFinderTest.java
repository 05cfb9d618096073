package io.github.yuantu.analyse.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.text.Article;
import io.github.yuantu.text.Page;
import io.github.yuantu.text.PageDate;
import io.github.yuantu.text.Sentence;
import io.github.yuantu.text.Span;
import io.github.yuantu.text.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeFinderTest {

    private static final Optional<PageDate> DAY = Optional.of(new PageDate(LocalDate.of(2023, 5, 24), false));

    private static List<String> periods(Optional<PageDate> day, String... paragraphs) {
        String text = String.join("\n", paragraphs);
        Page page = new Page("p", text, Page.Layout.PRINTED, Optional.empty(), Optional.empty(), day);
        Article article = Article.ofWhole(page);
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (String paragraph : paragraphs) {
            sentences.add(new Sentence(new Span(start, start + paragraph.length()), paragraph, sentences.size()));
            start += paragraph.length() + 1;
        }
        return new TimeFinder()
                .find(article, sentences).stream()
                        .flatMap(List::stream)
                        .map(TimeExpression::period)
                        .map(Object::toString)
                        .toList();
    }

    @Test
    void aYearThatIsComparedWithIsNotGoneOnWith() {
        assertThat(periods(DAY, "比上年全年加快，一季度增长")).containsExactly("2022", "2023-Q1");
    }

    @ParameterizedTest
    @CsvSource({
        "2021年12月23日成立, 2021-12-23",
        "2021年11月揭牌, 2021-11",
        "二〇二二年建成, 2022",
        "今年上半年完成, 2023-H1",
        "今年一季度增长, 2023-Q1",
        "今年1-4月增长, 2023-01/2023-04",
        "今年前三季度, 2023-01/2023-09",
        "今年1—6月, 2023-H1",
        "去年前六个月, 2022-H1",
        "新年伊始, 2023-01",
        "今年前两个月, 2023-01/2023-02",
        "今年1—3月, 2023-Q1",
        "党的十八大以来, 2012/2023",
        "改革开放以来, 1978/2023",
        "自2019年起连续开展, 2019/2023",
        "自2019年起实施, 2019",
        "在过去的一年, 2022",
        "过去三年产量翻番, 2020/2022",
        "近三年来新建, 2021/2023",
        "去年5月签约, 2022-05",
        "产量比去年同期增长三成，一季度出口稳定, 2022;2023-Q1",
        "与2019年同期相比翻番，上半年进口增长, 2019;2023-H1",
        "去年投产，四季度产能达到设计值, 2022;2022-Q4",
        "去年以来, 2022/2023",
        "今年以来, 2023",
        "上月开工, 2023-04",
        "本月启动, 2023-05",
        "3月26日举行, 2023-03-26",
        "10月底可全面建成, 2023-10",
        "12月3日举行了比赛, 2022-12-03",
        "一月份产量, 2023-01",
        "18日举行, 2023-05-18",
        "今(19)日通过, 2023-05-19",
        "昨日发布, 2023-05-23",
        "截至目前共有, 2023-05",
        "“十三五”期间, 2016/2020",
        "“十四五”末, 2025",
        "“十三五”以来, 2016/2023",
        "预计一期下月完工，二期9月投产, 2023-06;2023-09",
        "2021年成立，同年10月投产, 2021;2021-10",
        "2016—2018年, 2016/2018",
        "2018年~2021年, 2018/2021",
        "行动（2022—2030年）, 2022/2030",
        "上世纪90年代, 1990/1999",
        "五年来, 2018/2023",
        "未来5年, 2023/2028",
        "四年多来, 2019/2023",
        "明年建成, 2024",
        "截至2022年6月底, 2022-06",
        "三年前, 2020",
        "今年６月下旬, 2023-06"
    })
    void resolvesAgainstTheArticlesDate(String text, String period) {
        assertThat(periods(DAY, text)).containsExactly(period.split(";"));
    }

    @Test
    void followsTheFrameThatTheArticleSet() {
        assertThat(periods(DAY, "2019年5月开工，同年10月投产", "次年扩建，当年见效"))
                .containsExactly("2019-05", "2019-10", "2020", "2020");
    }

    @Test
    void aBareMonthBelongsToTheYearNamedBeforeItInTheParagraph() {
        assertThat(periods(DAY, "2021年3月立项，8月开工", "4月投产")).containsExactly("2021-03", "2021-08", "2023-04");
    }

    @Test
    void theSameDayIsTheDayNamedLast() {
        assertThat(periods(DAY, "3月26日开幕，当日签约")).containsExactly("2023-03-26", "2023-03-26");
    }

    @Test
    void withoutADateOnlyWhatNamesItsYearIsResolved() {
        assertThat(periods(Optional.empty(), "2020年5月8日签约，去年投产，3月开工")).containsExactly("2020-05-08", "2020-03");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5月", "60日内支付", "第3日", "“十四五”规划", "年会", "2022人", "2月30日"})
    void leavesWhatNamesNoTime(String text) {
        assertThat(periods(DAY, text)).isEmpty();
    }
}
