package io.github.yuantu.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.text.Article;
import io.github.yuantu.text.ArticleKind;
import io.github.yuantu.text.Page;
import io.github.yuantu.text.PageDate;
import io.github.yuantu.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Every page that is split here is also checked to lead back, character by character, to what was printed. */
class ArticleSplitterTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 6);

    @Test
    void joinsHardWrappedLinesAcrossStrayBlankLines() {
        Article article = only("""
                园区扩建提速
                本报讯（记者 陈安 通讯
                员 李思远）1月5日，澄江市高新区

                举行开工仪式，云川远景新材料有限公
                司的二期工程开工建设，总投资 12 亿
                元。当天，八家企业的负责人来到了现

                场，参观了 Yun
                Chuan 展厅。

                项目建成后，年产值预计达到三十亿元，
                带动就业六百人，成为全市最大的基地。
                """);
        assertThat(article.headline()).contains("园区扩建提速");
        assertThat(article.byline()).containsExactly("陈安", "李思远");
        assertThat(article.dateline().orElseThrow().agency()).contains("本报");
        assertThat(article.text())
                .isEqualTo("1月5日，澄江市高新区举行开工仪式，云川远景新材料有限公司的二期工程开工建设，总投资12亿元。"
                        + "当天，八家企业的负责人来到了现场，参观了Yun Chuan展厅。\n"
                        + "项目建成后，年产值预计达到三十亿元，带动就业六百人，成为全市最大的基地。");
    }

    @Test
    void splitsBriefsThatFollowEachOther() {
        List<Article> articles = split("""
                提升服务水平
                本报讯（通讯员 王小川）近日，澄江市政务服务中心组织开展业务
                培训，窗口人员学习新的办事流程，提高了为企业办事的效率。

                检查安全生产
                本报讯（通讯员 赵一鸣）1月3日，澄江市应急管理局检查了三家化
                工企业，对发现的问题提出了整改要求，并将按期复查整改情况。
                """);
        assertThat(articles)
                .extracting(article -> article.headline().orElse(""))
                .containsExactly("提升服务水平", "检查安全生产");
        assertThat(articles.get(0).byline()).containsExactly("王小川");
        assertThat(articles.get(1).text()).startsWith("1月3日，澄江市应急管理局检查了三家化工企业").endsWith("整改情况。");
    }

    @Test
    void findsAHeadlineAsWideAsTheColumnBeforeAByline() {
        List<Article> articles = split("""
                云川省对口支援澄江市三年投产项目八个
                本报记者 陈安
                三年来，云川省对口支援澄江市累计安排援助
                资金十亿元，实施产业项目八个，带动当地就
                业一千三百人。（下转第三版）

                临港市职业学院和三家企业共建实训基地
                ——来自校企合作一线的报道
                本报记者 林海
                临港市职业学院日前和三家企业签订协议，共
                同建设实训基地，首批培训学员两百人，学制
                为两年。

                公 告
                因道路改造，环城东路自即日起封闭施工，请
                过往车辆绕行，给您带来不便，敬请谅解。
                """);
        assertThat(articles)
                .extracting(article -> article.headline().orElse(""))
                .containsExactly("云川省对口支援澄江市三年投产项目八个", "临港市职业学院和三家企业共建实训基地", "公 告");
        assertThat(articles.get(0).text()).endsWith("就业一千三百人。");
        assertThat(articles.get(2).kind()).isEqualTo(ArticleKind.NOTICE);
    }

    @Test
    void tellsHeadingsWithinAReportFromHeadlines() {
        List<Article> articles = split("""
                落实惠企政策

                老工业城市如何“焕新”

                ——云川省澄江市推动产业转型观察

                □ 实习记者 陈安

                澄江市是云川省的老工业城市，近年来推动传统产业升级，培育新兴产业，经济保持了平稳增长的势头。

                龙头带动链条延伸

                “全市规模以上工业企业增加到三百家。”澄江市工信局局长林海说，龙头企业带动了上下游的发展。

                港城开通货运班列

                本报讯 记者林海、通讯员王小川报道：1月4日，从临港市开出的第一列货运班列抵达澄江市，全程用时三十小时。
                """);
        assertThat(articles).hasSize(2);
        Article first = articles.get(0);
        assertThat(first.kicker()).contains("落实惠企政策");
        assertThat(first.headline()).contains("老工业城市如何“焕新”");
        assertThat(first.subtitle()).contains("云川省澄江市推动产业转型观察");
        assertThat(first.byline()).containsExactly("陈安");
        assertThat(first.text()).contains("\n龙头带动链条延伸\n");
        assertThat(articles.get(1).byline()).containsExactly("林海", "王小川");
        assertThat(articles.get(1).text()).startsWith("1月4日，从临港市开出");
    }

    @Test
    void beginsAnUnsignedArticleWhereTheMatterChanges() {
        List<Article> articles = split("""
                临港市奶牛养殖实现数字管理
                本报记者 陈安

                走进临港市的牧场，奶牛的耳标记录着每头
                奶牛的产奶量。牧场主人说，数字平台替他
                照看奶牛，产奶量增加了一成，饲料也省了。

                平台怎样照看奶牛

                数字平台收到耳标的数据后提醒牧场给奶牛
                添加饲料。临港市二十家牧场用上数字平台，
                产奶量普遍增加，奶牛生病也少了许多。

                宁川古城墙修缮工程通过竣工验收
                宁川古城墙始建于明代，去年启动修缮工程，
                工匠们用传统工艺补砌墙砖。专家组认为修
                缮工程保留了古城墙的原貌，同意竣工验收。
                """);
        assertThat(articles)
                .extracting(article -> article.headline().orElse(""))
                .containsExactly("临港市奶牛养殖实现数字管理", "宁川古城墙修缮工程通过竣工验收");
        assertThat(articles.get(0).text()).contains("\n平台怎样照看奶牛\n");
        assertThat(articles.get(1).text()).startsWith("宁川古城墙始建于明代");
        assertThat(articles.get(1).byline()).isEmpty();
    }

    @Test
    void joinsATitleBrokenWithinAWordAndPassesOverWhatIsForeignToTheReport() {
        Article article = only("""
                重点项目一线见闻

                澄江至临港城际铁

                路开始铺轨

                本报讯（记者 陈安）

                澄江至临港城际铁路1月5日开始铺轨，全线长六十公里，铺轨工程预计年底完成。
                """);
        assertThat(article.kicker()).contains("重点项目一线见闻");
        assertThat(article.headline()).contains("澄江至临港城际铁路开始铺轨");
        assertThat(article.text()).startsWith("澄江至临港城际铁路1月5日");
    }

    @Test
    void tellsWhoWroteAndPhotographedFromAPhotoCredit() {
        Article article = only("""
                滨河公园建成开放
                本报记者 陈安 摄影报道
                澄江市滨河公园1月5日建成开放，沿河步道长三公里。
                """);
        assertThat(article.kind()).isEqualTo(ArticleKind.NEWS);
        assertThat(article.headline()).contains("滨河公园建成开放");
        assertThat(article.byline()).containsExactly("陈安");
    }

    @Test
    void takesTheNamesInABracketBehindTheLastSentence() {
        Article article = only("""
                污水处理厂扩建
                澄江市污水处理厂扩建工程启动，日处理能力
                将提高到十万吨，预计明年六月建成。（陈安
                林海）
                """);
        assertThat(article.byline()).containsExactly("陈安", "林海");
        assertThat(article.text()).endsWith("预计明年六月建成。");
    }

    @Test
    void givesAHeadlinePrintedBehindItsReportToThatReport() {
        List<Article> articles = split("""
                港口建设提速

                新华社临港1月5日电（记者陈安）临港市港务集团四号码头投入使用，全年吞吐量有望增加两成。

                （完）

                秋收之后，云川省的农户把粮食卖给了合作社。记者在澄江市走访，看到仓库里堆满了玉米。

                （记者林海、王小川）
                新华社澄江1月5日电

                丰收之后的新账本

                临港市发布营商环境条例

                新华社临港1月5日电临港市5日发布营商环境条例，自2月1日起施行。
                """);
        assertThat(articles)
                .extracting(article -> article.headline().orElse(""))
                .containsExactly("港口建设提速", "丰收之后的新账本", "临港市发布营商环境条例");
        assertThat(articles.get(1).byline()).containsExactly("林海", "王小川");
        assertThat(articles.get(2).dateline().orElseThrow().place()).contains("临港");
        assertThat(articles.get(2).text()).startsWith("临港市5日发布");
    }

    @Test
    void letsACaptionStandForItselfBetweenReports() {
        List<Article> articles = split("""
                城市更新见成效

                本报记者 陈安

                澄江市完成二十个老旧小区的改造，三千户居民的居住条件得到改善。下一步将继续推进改造工作。



                跨江大桥合龙

                图为1月4日，建设者在澄江大桥的施工现场。大桥建成后，两岸车程缩短到十分钟。

                本报记者 林海 摄
                """);
        assertThat(articles).extracting(Article::kind).containsExactly(ArticleKind.NEWS, ArticleKind.CAPTION);
        assertThat(articles.get(1).headline()).contains("跨江大桥合龙");
        assertThat(articles.get(1).byline()).containsExactly("林海");
    }

    @Test
    void joinsASentenceThatACaptionInterrupts() {
        Article article = only("""
                老矿区发展新能源

                本报记者 陈安

                澄江市老矿区利用采空区建设光伏电站，项目由澄江绿能有限公



                1月4日，工人在澄江市老矿区安装光伏组件。

                本报记者 林海 摄

                司投资建设，总装机容量二十万千瓦，年内并网发电。
                """);
        assertThat(article.text())
                .isEqualTo("澄江市老矿区利用采空区建设光伏电站，项目由澄江绿能有限公司投资建设，总装机容量二十万千瓦，年内并网发电。\n" + "1月4日，工人在澄江市老矿区安装光伏组件。");
        assertThat(article.byline()).containsExactly("陈安", "林海");
    }

    @Test
    void knowsJumpsAndNotices() {
        List<Article> articles = split("""
                （上接第1版）

                合作社的负责人说，今年的销路比去年更好，社员的收入增加了一成。

                广告

                注销公告

                澄江市远山咨询服务中心拟向登记机关申请注销登记，请债权人自公告之日起九十日内申报债权。
                联系电话：0000-1234567
                特此公告
                """);
        assertThat(articles).extracting(Article::kind).containsExactly(ArticleKind.JUMP, ArticleKind.NOTICE);
        assertThat(articles.get(0).headline()).isEmpty();
        assertThat(articles.get(1).headline()).contains("注销公告");
        assertThat(articles.get(1).text()).contains("0000-1234567");
    }

    @Test
    void dropsAPullQuoteThatRepeatsTheReport() {
        Article article = only("""
                12.5亿元

                去年以来，澄江市投入科技资金12.5亿元，支持企业开展技术攻关项目六十项。

                科技投入换来发展后劲

                本报记者 陈安

                去年以来，澄江市投入科技资金12.5亿元，支持企业开展技术攻关项目六十项，一批成果落地转化。
                """);
        assertThat(article.headline()).contains("科技投入换来发展后劲");
    }

    @Test
    void readsAWebArticleKeptAsText() {
        Article article = only("""
                【走进澄江】澄江：产业新城 活力涌动
                云川网澄江1月5日电(记者欧阳远陈安)澄江市5日举行项目签约活动，共签约项目30个，总投资260亿元。
                \t其中，制造业项目20个。市长林海表示，将落实服务企业的各项措施，推动项目早日建成。
                \t抓项目就是抓发展
                \t据介绍，这些项目达产后年产值可达300亿元。(完)
                """);
        assertThat(article.kicker()).contains("走进澄江");
        assertThat(article.headline()).contains("澄江：产业新城 活力涌动");
        assertThat(article.byline()).containsExactly("欧阳远", "陈安");
        assertThat(article.dateline().orElseThrow().date()).contains(new PageDate(LocalDate.of(2024, 1, 5), true));
        assertThat(article.text()).startsWith("澄江市5日举行").endsWith("可达300亿元。");
    }

    @Test
    void takesTitleAndParagraphsAsGivenByTheInput() {
        String text = "云川台消息(早间新闻)：澄江市新开三条公交线路\n市民出行更加方便。\n（编辑：林海）";
        Page page = new Page(
                "a.jsonl#1",
                text,
                Page.Layout.SINGLE_ARTICLE,
                Optional.of("公交 新线"),
                Optional.empty(),
                Optional.empty());
        assertThat(new ArticleSplitter().split(page)).singleElement().satisfies(article -> {
            assertThat(article.headline()).contains("公交 新线");
            assertThat(article.text()).isEqualTo("澄江市新开三条公交线路\n市民出行更加方便。");
            assertThat(article.byline()).isEmpty();
        });
    }

    @Test
    void collapsesSpacedOutTextButKeepsTheHalvesOfASlogan() {
        Article article = only("""
                社区活动丰富多彩
                本报记者 陈安
                今 年 1 月，澄江市编制《文 化 发 展 计 划（2024—2026年）》，举办“翰墨进社区 书香润童心”主题活动。
                """);
        assertThat(article.text()).isEqualTo("今年1月，澄江市编制《文化发展计划（2024—2026年）》，举办“翰墨进社区 书香润童心”主题活动。");
    }

    @Test
    void readsADatelineOfDecemberInJanuaryAsLastYears() {
        Article article = only("年终盘点\n新华社澄江12月30日电 全市完成投资二百亿元。\n");
        assertThat(article.date()).contains(new PageDate(LocalDate.of(2023, 12, 30), true));
    }

    @Test
    void neverThrowsWhateverThePageHolds() {
        Random random = new Random(7);
        String signs = "澄江市本报讯记者摄电完（）()“”《》。，、：\n\n\n　 \t12月3日AB◀版□【】—";
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(300); i >= 0; i--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            split(text.toString());
        }
    }

    @Test
    void takesTimeInProportionToTheLines() {
        Random random = new Random(3);
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            page.append("临港市开通航线\n本报讯（记者 陈安）临港市开通航线。\n");
            random.ints(40, 0x4E00, 0x9F00).forEach(page::appendCodePoint);
            page.append("。\n\n");
        }
        assertThat(split(page.toString())).hasSize(1000);
        assertThat(split("澄江市开通新航线，".repeat(20_000) + "\n")).hasSize(1);
    }

    private static Article only(String text) {
        List<Article> articles = split(text);
        assertThat(articles).hasSize(1);
        return articles.get(0);
    }

    private static List<Article> split(String text) {
        Page page = new Page(
                "page.txt",
                text,
                Page.Layout.PRINTED,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new PageDate(DAY, false)));
        List<Article> articles = new ArticleSplitter().split(page);
        articles.forEach(article -> assertLeadsBack(article, text));
        return articles;
    }

    private static void assertLeadsBack(Article article, String page) {
        for (int i = 0; i < article.text().length(); i++) {
            char c = article.text().charAt(i);
            if (!Character.isWhitespace(c)) {
                Span there = article.body().toSource(new Span(i, i + 1));
                assertThat(there.of(page)).isEqualTo(String.valueOf(c));
            }
        }
    }
}
