package io.github.yuantu.extract.values;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.extract.owner.FigureOwner;
import io.github.yuantu.knowledge.Fact;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.knowledge.Modality;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObservationReaderTest {

    private final ObservationReader reader =
            new ObservationReader(scene -> scene.rules().owner().map(thing -> new FigureOwner(thing, 0.6)));

    private List<Fact.Observation<Mention>> read(String marked) {
        return reader.read(FiguredText.article(marked)).stream()
                .map(fact -> (Fact.Observation<Mention>) fact)
                .toList();
    }

    private List<String> told(String marked) {
        return read(marked).stream()
                .map(fact -> fact.about().text() + " " + fact.indicator() + " "
                        + fact.quantity().value().toPlainString()
                        + fact.quantity().unit()
                        + fact.period().map(period -> " " + period).orElse(""))
                .toList();
    }

    @Test
    void theGrowthAfterAFigureBelongsToIt() {
        List<Fact.Observation<Mention>> found = read("今年上半年，[澄江市:Place]规模以上工业增加值88.5亿元，同比增长4.2%。");
        assertThat(found).singleElement().satisfies(fact -> {
            assertThat(fact.indicator()).isEqualTo("规模以上工业增加值");
            assertThat(fact.growth())
                    .hasValueSatisfying(growth -> assertThat(growth).isEqualByComparingTo("4.2"));
            assertThat(fact.period())
                    .hasValueSatisfying(period -> assertThat(period).hasToString("2023-H1"));
        });
    }

    @Test
    void aFallIsANegativeGrowth() {
        assertThat(read("去年，[澄江市:Place]粮食产量31万吨，同比下降2.5%。"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.growth())
                        .hasValueSatisfying(growth -> assertThat(growth).isEqualByComparingTo("-2.5")));
    }

    @Test
    void aGrowthThatStandsAloneIsAnObservation() {
        assertThat(told("去年，[澄江市:Place]外贸进出口增长7.5%。")).containsExactly("澄江市 外贸进出口增长 7.5% 2022");
    }

    @Test
    void laterClausesInheritTheSubjectAndTheTime() {
        assertThat(told("2022年，[云川重机公司:Enterprise]累计投入研发资金3亿元，申请专利120项。"))
                .containsExactly("云川重机公司 累计投入研发资金 3亿元 2022", "云川重机公司 申请专利 120项 2022");
    }

    @Test
    void aPlaceBeforeWhichInStandsIsNoSubject() {
        assertThat(told("[云川重机公司:Enterprise]在[澄江市:Place]建成厂房12座。")).containsExactly("云川重机公司 建成厂房 12座");
    }

    @Test
    void aFigureJoinedToAProjectIsOfTheProject() {
        assertThat(told("总投资28亿元的[澄江热电联产项目:Project]落户[云川省:Place]。")).containsExactly("澄江热电联产项目 总投资 28亿元");
    }

    @Test
    void aFigureInTheNameOfAProjectIsOfTheProject() {
        assertThat(told("[澄江30万千瓦光伏项目:Project]获批。")).containsExactly("澄江30万千瓦光伏项目 光伏装机容量 30万千瓦");
    }

    @Test
    void aFigureInTheNameOfAPolicyIsNone() {
        assertThat(told("[稳就业20条:Policy]发布。")).isEmpty();
    }

    @Test
    void theWholeCityIsTheCityThatTheArticleIsAbout() {
        assertThat(told("[澄江市:Place]召开会议。[澄江市:Place]工业向好。目前，全市高新技术企业达到29家。")).containsExactly("澄江市 高新技术企业 29家 2023-06");
    }

    @Test
    void listedFiguresGetTheirYears() {
        assertThat(told("2020年、2021年，[澄江市:Place]工业增加值分别增长5.6%、3.4%。"))
                .containsExactly("澄江市 工业增加值增长 5.6% 2020", "澄江市 工业增加值增长 3.4% 2021");
    }

    @Test
    void wantedAndExpectedFiguresAreNotReachedOnes() {
        assertThat(read("[澄江市:Place]现有学校30所，力争到2025年新建学校5所。项目建成后，预计年产值9亿元。"))
                .extracting(Fact.Observation::modality)
                .containsExactly(Modality.REACHED, Modality.TARGET, Modality.FORECAST);
    }

    @Test
    void keepsTheShadingWords() {
        assertThat(read("[澄江市:Place]累计发放贷款超40亿元。"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.qualifiers()).containsExactly("累计", "超"));
    }

    @Test
    void figuresOfTheWholeCountryAreNotOfTheOfficeThatTellsThem() {
        assertThat(told("[国家统计局:GovernmentBody]发布数据，上半年我国粮食产量达3亿吨。")).isEmpty();
    }

    @Test
    void figuresOfTheWholeCountryAreOfTheCountryWhereItIsNamed() {
        assertThat(told("[中国:Place]农业向好。[国家统计局:GovernmentBody]发布数据，我国拥有农机合作社7万家。"))
                .singleElement()
                .asString()
                .startsWith("中国 ");
    }

    @Test
    void figuresOfTakingPartAreOfTheEvent() {
        assertThat(told("[澄江市:Place]举办[澄江核桃节:Event]。[澄江市:Place]天气晴好。吸引30名院士出席。"))
                .containsExactly("澄江核桃节 出席院士 30名 2023");
    }

    @Test
    void figuresOfHelpBetweenRegionsAreOfTheProgramme() {
        assertThat(told("[云川省:Place]推进[对口援疆:AssistanceProgram]。今年投入援疆资金9亿元。")).containsExactly("对口援疆 投入援疆资金 9亿元 2023");
    }

    @Test
    void countedThingsAreToldWithWhatTheyDo() {
        assertThat(told("[云川重机公司:Enterprise]与12家车企建立合作关系。")).containsExactly("云川重机公司 建立合作关系的车企 12家");
    }

    @Test
    void joinedFiguresShareTheNounBehindTheLast() {
        assertThat(told("[澄江市:Place]发放300元或500元的培训补贴。")).containsExactly("澄江市 发放培训补贴 300元", "澄江市 发放培训补贴 500元");
    }

    @Test
    void theYearOfComparisonIsNotThePeriod() {
        assertThat(told("2022年，[澄江市:Place]财政收入90亿元，比2019年增加20亿元。"))
                .containsExactly("澄江市 财政收入 90亿元 2022", "澄江市 财政收入增加 20亿元 2022");
    }

    @Test
    void theGrowthOfAnotherFigureIsNotOfThisOne() {
        assertThat(read("2022年，[澄江市:Place]接待游客800万人次，旅游收入再创新高，同比增长9%。"))
                .first()
                .satisfies(fact -> assertThat(fact.growth()).isEmpty());
    }

    @Test
    void listedFiguresGoToListedThings() {
        assertThat(told("[云川集团:Enterprise]建设[澄江医院:Institution]和[兰溪医院:Institution]，投资额分别为8亿元和5亿元。"))
                .containsExactly("澄江医院 投资额 8亿元", "兰溪医院 投资额 5亿元");
    }

    @Test
    void howLongSomethingLastedIsNoFigureUnlessItIsATerm() {
        assertThat(told("[澄江核桃节:Event]开了3天。")).isEmpty();
    }

    @Test
    void whatAFigureGrowsToMeasuresTheSame() {
        assertThat(told("[云川重机公司:Enterprise]营业收入从3亿元增长到5亿元。"))
                .allSatisfy(line -> assertThat(line).startsWith("云川重机公司 营业收入"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[兰溪省:Place]加征关税将导致[云川省:Place]外贸额减少9亿元。 | 云川省",
                "这得益于[澄江市:Place]推出的40项措施。 | 澄江市",
                "截至5月底，[云川重机公司:Enterprise]向[澄江市:Place]供货80吨。 | 云川重机公司",
                "由[云川重机公司:Enterprise]投资建设的[澄江钢厂:Facility]年产钢60万吨。 | 澄江钢厂",
                "在[兰溪县:Place]，企业新建厂房6座。 | 兰溪县"
            })
    void aFigureIsOfTheOneItsWordsAreSaidOf(String marked, String about) {
        assertThat(read(marked)).extracting(fact -> fact.about().text()).containsExactly(about);
    }

    @Test
    void worksAreMeasuredByWhatOnlyWorksHave() {
        assertThat(told("[云川重机公司:Enterprise]启动[澄江产业园项目:Project]，总投资7亿元。")).containsExactly("澄江产业园项目 总投资 7亿元");
    }

    @Test
    void whatSeveralWorksCostTogetherIsNotOfTheLastOfThem() {
        assertThat(read("[澄江市:Place]集中开工[澄江热电项目:Project]等30个项目，总投资90亿元。"))
                .last()
                .satisfies(fact -> assertThat(fact.about().text()).isEqualTo("澄江市"));
    }

    @Test
    void anOfficeThatTellsIsNotWhatItTellsOf() {
        assertThat(told("[澄江市:Place]经济向好。[澄江市统计局:GovernmentBody]介绍，一季度新增企业300家。"))
                .containsExactly("澄江市 新增企业 300家 2023-Q1");
    }

    @Test
    void pointersToAreasMindTheLevel() {
        assertThat(read("[云川省:Place][兰溪县:Place]种植辣椒。[兰溪县:Place]气候好。目前，全省辣椒面积80万亩，当地产量5万吨。"))
                .extracting(fact -> fact.about().text())
                .containsExactly("云川省", "兰溪县");
    }

    @Test
    void listedNounsGetTheirFigures() {
        assertThat(told("2022年，[澄江市:Place]棉花、小麦产量分别增长3.1%、5%。"))
                .containsExactly("澄江市 棉花产量增长 3.1% 2022", "澄江市 小麦产量增长 5% 2022");
    }

    @Test
    void aNounBoundedByAFigureIsNotCutInTwo() {
        assertThat(told("[澄江市:Place]单户授信500万元以下的小微企业贷款新增9亿元。")).contains("澄江市 小微企业贷款新增 9亿元");
    }

    @Test
    void whatIsSpentOnBuildingSomethingIsOfWhatIsBuilt() {
        assertThat(told("[云川重机公司:Enterprise]计划投资6亿元建设[澄江产业园项目:Project]。"))
                .singleElement()
                .asString()
                .startsWith("澄江产业园项目 ");
    }

    @Test
    void theBaseOfAMultipleIsNotThePeriod() {
        assertThat(told("2022年，[云川重机公司:Enterprise]资产是2012年的3倍。"))
                .singleElement()
                .asString()
                .endsWith("3倍 2022");
    }

    @Test
    void whatFollowsAnIntentionIsIntended() {
        assertThat(read("[澄江市:Place]将引进龙头企业，培育产业集群6个，目前拥有集群2个。"))
                .extracting(Fact.Observation::modality)
                .containsExactly(Modality.FORECAST, Modality.REACHED);
    }

    @Test
    void whatAnOfficeReportsWithoutATimeHoldsForTheMonthOfThePage() {
        assertThat(told("[云川省:Place]统计数据显示，全省企业复工率达97%。"))
                .singleElement()
                .asString()
                .endsWith("97% 2023-06");
    }

    @Test
    void whatIsToldOfThePresentEventHoldsForTheYearOfThePage() {
        assertThat(told("此次[澄江铜业博览会:Event]设置展位5400个。"))
                .singleElement()
                .asString()
                .endsWith("5400个 2023");
    }

    @Test
    void aYearlyAverageIsNoGrowthOfTheFigureBeforeIt() {
        assertThat(told("[澄江市:Place]铜产量从2012年的3万吨增长到2022年的9万吨，年均增长11%，企业数翻了4倍。"))
                .containsExactly(
                        "澄江市 铜产量 3万吨 2012", "澄江市 铜产量 9万吨 2022", "澄江市 铜产量年均增长 11% 2012/2022", "澄江市 企业数翻 4倍 2012/2022");
    }

    @Test
    void whatIsLessThanInAnotherYearHoldsForThisYear() {
        assertThat(told("今年上半年，[澄江市:Place]失业率3.1%，低于去年0.2个百分点，物价上涨1.5%。"))
                .last()
                .asString()
                .endsWith("1.5% 2023-H1");
    }

    @Test
    void aPartOfTheYearInsideTheClauseIsThePeriod() {
        assertThat(told("今年，[澄江市:Place]城镇居民人均可支配收入一季度实际增长了6.1%。"))
                .singleElement()
                .asString()
                .endsWith("6.1% 2023-Q1");
    }

    @Test
    void theLastOfTheNamesBehindInIsTheScene() {
        assertThat(told("在[云川省:Place][澄江市:Place]，去年在建铁路8条。")).containsExactly("澄江市 在建铁路 8条 2022");
    }

    @Test
    void whatIsDoneInAPlaceWithoutSubjectIsOfThePlaceAndNotOfTheSentenceBefore() {
        assertThat(told("[青石县:Place]建成学校3所。在[澄江市:Place]开工的41个铜业项目，总投资约280亿元。")).contains("澄江市 开工铜业项目 41个");
    }

    @Test
    void anArticleThatOftenSaysNationwideIsAboutTheCountry() {
        assertThat(told("[青石县:Place]的[李一山:Person]领到了证书。目前，全国农民很高兴，[中国:Place]已有新政策。\n" + "全国收入增加。\n国家提高了标准，新增就业500万人。"))
                .containsExactly("中国 新增就业 500万人");
    }

    @ParameterizedTest
    @CsvSource({
        "[澄江市:Place]智能装备产业实现快速增长，产值超过80亿元。, 智能装备产业产值",
        "[澄江市:Place]推出24个矿山修复项目，投资约18亿元。, 推出矿山修复项目投资",
        "[澄江市:Place]铜矿石出口量30万吨，占全省的47%。, 铜矿石出口量占全省",
        "[澄江市:Place]60%的工人获得了职称。, 获得职称的工人比重",
        "[澄江市:Place]用8天时间建成货运中心。, 建成货运中心用时",
        "[澄江市:Place]为一家铜厂发放了300万元的技改应急贷款。, 发放技改应急贷款",
        "[云川重机公司:Enterprise]铸件销量6年增长了3倍。, 铸件销量增长",
        "[澄江市:Place]先后迈过5个百亿斤台阶。, 迈过台阶",
        "[澄江市:Place]出台了12条涉及用工、用地、用电等措施。, 出台措施",
        "[澄江市:Place]以占全州8%的土地创造了30%的税收。, 创造税收",
        "在[澄江市:Place]，18家铸造企业在新园区集中开工。, 集中开工的铸造企业",
        "[澄江市:Place]铜矿石产能可以再提升40%。, 铜矿石产能提升",
        "[澄江市:Place]推动与6家铜厂建立合作关系。, 建立合作关系的铜厂",
        "[澄江市:Place]建起的是容纳800张床位的医院。, 容纳床位",
        "[澄江市:Place]铜矿石合同额3万元，执行额2万元。, 铜矿石执行额",
        "[澄江市:Place]补助每人每月600元。, 补助",
        "[澄江铜业展:Event]有来自12个国家的300家铜厂参展。, 铜厂参展",
        "[澄江市:Place]服务18个乡镇95个村庄。, 村庄",
        "[澄江市:Place]31个铸造厂中8个实现增产。, 铸造厂",
        "[澄江市:Place]拥有全省60%的铜矿石储量。, 铜矿石储量",
        "[澄江市:Place]铜矿石产量占全省的60%。, 铜矿石产量占全省"
    })
    void whatAFigureMeasuresIsTakenFromAllItsClause(String sentence, String indicator) {
        assertThat(read(sentence))
                .last()
                .extracting(Fact.Observation::indicator)
                .isEqualTo(indicator);
    }

    @Test
    void aSizeThatOnlyDescribesWhatIsCountedDoesNotEndItsName() {
        assertThat(told("[澄江市:Place]建起了30座面积超过2万平方米的铸造厂房。")).containsExactly("澄江市 建起铸造厂房 30座", "澄江市 面积 2万平方米");
    }

    @Test
    void changesBehindAListOfFiguresAreOneEach() {
        assertThat(read("去年，[澄江市:Place]铜产量3万吨，锌产量8万吨，分别增长5%和7.5%。"))
                .extracting(fact -> fact.growth().orElseThrow().toPlainString())
                .containsExactly("5", "7.5");
    }

    @Test
    void theYearOfFoundingIsNotThePeriodOfWhatFollows() {
        assertThat(told("[云川重机公司:Enterprise]成立于1998年，有员工300人。")).containsExactly("云川重机公司 员工 300人");
    }

    @Test
    void thingsInAListKeepTheirOwnNouns() {
        assertThat(told("[澄江市:Place]采购了6台水泵、5台风机和2台吊车。")).containsExactly("澄江市 采购水泵 6台", "澄江市 风机 5台", "澄江市 吊车 2台");
    }

    @Test
    void whatTheFirstSentencesReportOnIsThePeriodOfWhatHasComeAbout() {
        assertThat(told("今年一季度，[澄江市:Place]经济向好。\n新设了企业800家。\n企业可申领补贴5万元。"))
                .containsExactly("澄江市 新设企业 800家 2023-Q1", "澄江市 企业申领补贴 5万元");
    }

    @Test
    void whatTheFirstSentencesReportOnIsThePeriodOfASentenceOfChanges() {
        assertThat(told("今年一季度，[澄江市:Place]外贸向好。\n民营企业进出口9亿元，增长6%。\n铜厂占地9亩。"))
                .containsExactly("澄江市 民营企业进出口 9亿元 2023-Q1", "澄江市 铜厂占地 9亩");
    }

    @Test
    void theDayThatAStretchEndsOnStandsForAllOfIt() {
        assertThat(told("[澄江货运专线:Facility]自3月2日开行以来，截至20日，已运货6万吨。"))
                .containsExactly("澄江货运专线 运货 6万吨 2023-03-02/2023-03-20");
    }

    @Test
    void whatIsMeasuredByTheYearHoldsForTheYearOfTheMonth() {
        assertThat(told("目前，[澄江铜厂:Enterprise]年产量达到6万吨，员工达到300人。"))
                .containsExactly("澄江铜厂 年产量 6万吨 2023", "澄江铜厂 员工 300人 2023-06");
    }

    @Test
    void anEventIsToldOfInTheYearThatItIsHeld() {
        assertThat(told("[澄江铜器展览:Event]汇聚作品40件。")).containsExactly("澄江铜器展览 汇聚作品 40件 2023");
    }

    @Test
    void whatHasComeTogetherIsTheStateOfTheMonth() {
        assertThat(told("[澄江产业园:Facility]形成了8家企业的集群。"))
                .singleElement()
                .asString()
                .endsWith(" 2023-06");
    }

    @Test
    void inThePlaceWhereAFirmSitsThePlaceIsSpokenOf() {
        assertThat(told("[云川重机公司:Enterprise]所在地[澄江市:Place]加快转型，投入4亿元。")).containsExactly("澄江市 投入 4亿元");
    }

    @Test
    void whatAPolicyGrantsIsOfThePolicyWhoseArticleItIs() {
        assertThat(told("[《澄江市铜业发展办法》:Policy]发布。\n铜企在本市建厂的，给予补贴5万元。"))
                .singleElement()
                .asString()
                .startsWith("《澄江市铜业发展办法》 ");
    }

    @Test
    void whatThePointingWordsOfTheRulesMeanIsSpokenOf() {
        assertThat(told("[云川重机公司:Enterprise]扩产。[澄江市:Place]投入4亿元，这家公司招工60人。"))
                .containsExactly("澄江市 投入 4亿元", "云川重机公司 招工 60人");
    }

    @Test
    void aBareNounStandsForTheLastNameThatEndsWithIt() {
        assertThat(told("[北原油田:Facility]和[北原油田澄江采油厂:Enterprise]增产。\n油田年产量达到6万吨。"))
                .containsExactly("北原油田 油田年产量 6万吨");
    }

    @Test
    void aTimeThatOnlyBeginsWithANameIsATime() {
        assertThat(told("[党的十九大:Event]以来，[澄江市:Place]建成铜厂4座。")).containsExactly("澄江市 建成铜厂 4座 2017/2023");
    }

    @Test
    void whatADigestTellsInOnePieceIsNotOfTheThingsOfTheOther() {
        assertThat(told("""
                        水库开始蓄水
                        [云岭水库:Facility]昨天下闸蓄水，总库容3亿立方米。
                        戏曲演出落幕
                        观众久久不愿离去。
                        小学迎来新生
                        老师在门口等候。
                        棉花丰收在望
                        该市棉花总产量31万吨。
                        项目开工建设
                        该水库总投资8亿元。""")).containsExactly("云岭水库 总库容 3亿立方米 2023-05-31");
    }

    @Test
    void whatIsDoneIsReachedThoughTheSentenceSpeaksOfPlans() {
        assertThat(read("[澄江市:Place]按规划建设城南片区，去年完成投资8亿元。"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.modality()).isEqualTo(Modality.REACHED));
        assertThat(read("[澄江市:Place]计划扩大产能；[云川重机公司:Enterprise]产值8亿元。"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.modality()).isEqualTo(Modality.REACHED));
        assertThat(read("[澄江市:Place]计划建设城南片区，投资8亿元。"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.modality()).isEqualTo(Modality.TARGET));
    }

    @Test
    void yearsThatOnlySaySinceWhenMeasureNothing() {
        assertThat(told("通车以来的20多年，[澄江市:Place]旧貌换新颜。")).isEmpty();
    }
}
