package io.github.yuantu.analyse.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.lexicon.UnitTable;
import io.github.yuantu.text.Quantity;
import io.github.yuantu.text.Sentence;
import io.github.yuantu.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityFinderTest {

    private final QuantityFinder finder = new QuantityFinder(UnitTable.load());

    private List<Quantity> find(String text) {
        Sentence sentence = new Sentence(new Span(0, text.length()), text, 0);
        return finder.find(sentence, List.of(), List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "意向金额达275亿元, 275, 亿元, 27500000000, CNY",
        "合同额8亿元人民币, 8, 亿元人民币, 800000000, CNY",
        "装机一千瓦, 1, 千瓦, 1000, W",
        "装机40万千瓦, 40, 万千瓦, 400000000, W",
        "产油 40466 吨, 40466, 吨, 40466, t",
        "花了三十几万元, 30, 万元, 300000, CNY",
        "花了二百余万元, 200, 万元, 2000000, CNY",
        "投资一万五千亿, 15000, 亿元, 1500000000000, CNY",
        "资产二十万亿, 20, 万亿元, 20000000000000, CNY",
        "建成25万6千个, 25.6, 万个, 256000, item",
        "种树3万4000棵, 3.4, 万棵, 34000, item",
        "建成１２座, 12, 座, 12, item",
        "供气15万立方米/天, 15, 万立方米/天, 150000, m3/d",
        "均价8000元/平方米, 8000, 元/平方米, 8000, CNY/m2",
        "年产5千万立方米, 5, 千万立方米, 50000000, m3",
        "出口12.5亿美元, 12.5, 亿美元, 1250000000, USD",
        "长三百零五公里, 305, 公里, 305, km",
        "提高2个百分点, 2, 个百分点, 2, percentage-point",
        "增长5.6％, 5.6, %, 5.6, percent",
        "占比达百分之七十, 70, %, 70, percent",
        "占全省的六分之一, 16.67, %, 16.67, percent",
        "占到三成以上, 30, %, 30, percent",
        "产量近一半, 50, %, 50, percent",
        "规模翻一番, 1, 番, 100, percent",
        "产值是上年的1.6倍, 1.6, 倍, 1.6, times",
        "培训1.2万人次, 1.2, 万人次, 12000, person-time",
        "关停近千口, 1000, 口, 1000, item",
        "算力达3600P, 3600, P, 3600, PFLOPS",
        "建起两座大桥, 2, 座, 2, item",
        "惠及100多当地村民, 100, 人, 100, person",
        "帮扶25万农户, 25, 万人, 250000, person",
        "接待人次超3亿，, 3, 亿, 300000000, person-time",
        "吞吐8万标箱, 8, 万标箱, 80000, TEU",
        "航线通达18省份, 18, 省份, 18, item",
        "每周开行6班渡轮, 6, 班, 6, item",
        "车程5个多小时, 5, 个小时, 5, h",
        "上亿元产值, 1, 亿元, 100000000, CNY",
    })
    void readsNumberAndUnit(String text, String value, String unit, String normalized, String base) {
        assertThat(find(text)).singleElement().satisfies(found -> {
            assertThat(found.value()).isEqualByComparingTo(value);
            assertThat(found.unit()).isEqualTo(unit);
            assertThat(found.normalized()).hasValueSatisfying(normal -> {
                assertThat(normal.value()).isEqualByComparingTo(normalized);
                assertThat(normal.unit()).isEqualTo(base);
            });
        });
    }

    @Test
    void readsThousandsSeparatorsOnce() {
        assertThat(find("总投资1,100.9亿元，日产40,466吨"))
                .extracting(found -> found.value().toPlainString() + found.unit())
                .containsExactly("1100.9亿元", "40466吨");
    }

    @Test
    void endsAfterThePercentile() {
        assertThat(find("处于百分之七十百分位"))
                .extracting(found -> found.value().toPlainString() + found.unit())
                .containsExactly("70%");
    }

    @ParameterizedTest
    @CsvSource({"井深800—1000米, 800, 1000, 米", "增长5%至8%, 5, 8, %", "投资5000-8000万元, 5000, 8000, 万元", "历时3到5天, 3, 5, 天"})
    void readsRanges(String text, String lower, String upper, String unit) {
        assertThat(find(text)).singleElement().satisfies(found -> {
            assertThat(found.value()).isEqualByComparingTo(lower);
            assertThat(found.upper())
                    .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(upper));
            assertThat(found.unit()).isEqualTo(unit);
        });
    }

    @Test
    void keepsTheTwoEndsOfAChangeApart() {
        assertThat(find("日产量从30吨到36吨"))
                .extracting(found -> found.value().intValue())
                .containsExactly(30, 36);
    }

    @ParameterizedTest
    @CsvSource({"超40万人, 超", "近5万亩, 近", "不低于8%, 不低于", "占八成以上, 以上", "二百余家, 余", "约20公里, 约", "100多人, 多"})
    void keepsTheBoundingWord(String text, String bound) {
        assertThat(find(text))
                .singleElement()
                .satisfies(found -> assertThat(found.bound()).contains(bound));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "王师傅今年45岁",
                "电话0990-6881234",
                "第17社区和第十七社区",
                "自主研发的ACP1000技术",
                "建设5G基站",
                "转A2版",
                "《促进就业30条措施》发布",
                "一个好消息",
                "全国百强县前三名",
                "四方面工作",
                "千家万户",
                "这两个村",
                "每万人拥有量",
                "二期工程",
                "三年行动计划",
                "开工一批亿元以上项目"
            })
    void leavesWhatIsNoFigure(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void countsFromTheStartOfTheArticle() {
        String text = "新建20家工厂";
        Sentence sentence = new Sentence(new Span(100, 100 + text.length()), text, 3);
        assertThat(finder.find(sentence, List.of(), List.of()))
                .singleElement()
                .satisfies(found -> assertThat(found.span()).isEqualTo(new Span(102, 105)));
    }
}
