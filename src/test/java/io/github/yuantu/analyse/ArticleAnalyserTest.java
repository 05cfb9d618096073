package io.github.yuantu.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.knowledge.Referent;
import io.github.yuantu.lexicon.Gazetteer;
import io.github.yuantu.lexicon.KnownEntity;
import io.github.yuantu.lexicon.Lexicon;
import io.github.yuantu.segment.SentenceSplitter;
import io.github.yuantu.text.Article;
import io.github.yuantu.text.Page;
import io.github.yuantu.text.Sentence;
import io.github.yuantu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArticleAnalyserTest {

    private static final Lexicon SHIPPED = Lexicon.load();
    private static final ArticleAnalyser ANALYSER = new ArticleAnalyser(new Lexicon(
            new Gazetteer(List.of(
                    place("中国", "我国", "", ""),
                    place("云川省", "云川", "990000", ""),
                    place("澄江市", "澄江", "990100", "990000"),
                    place("鹿鸣区", "鹿鸣", "990102", "990100"),
                    place("东岭市", "东岭", "990200", "990000"))),
            new Gazetteer(List.of()),
            SHIPPED.relations(),
            SHIPPED.narrowerClasses(),
            SHIPPED.abbreviations(),
            SHIPPED.posts()));

    @Test
    void bodiesAreAPlaceAndAFunction() {
        assertThat(names("云川省科技厅与澄江市工信局、鹿鸣区农业和水务局签署协议。", EntityType.GOVERNMENT_BODY))
                .containsExactly("云川省科技厅", "澄江市工信局", "鹿鸣区农业和水务局");
    }

    @Test
    void aClippedBodyTakesThePlaceOfItsArticle() {
        assertThat(referents("澄江市今年投资增长。市委、市政府出台措施，市工信局负责落实。", EntityType.GOVERNMENT_BODY))
                .extracting(Referent::name)
                .containsExactly("澄江市委", "澄江市政府", "澄江市工信局");
    }

    @Test
    void aClippedBodyWithoutItsPlaceStaysOnItsPage() {
        assertThat(referents("市工信局负责落实。", EntityType.GOVERNMENT_BODY))
                .singleElement()
                .satisfies(body -> assertThat(body.scope()).isEqualTo(Referent.Scope.PAGE));
    }

    @Test
    void aPlaceIsAlsoCalledByTheChainThatItStandsIn() {
        assertThat(referents("云川澄江举办竹展。客商又到云川省澄江市鹿鸣区考察。中国云川也来了人。", EntityType.PLACE))
                .extracting(place -> place.name() + " " + place.aliases())
                .containsExactly("云川省 [云川]", "澄江市 [云川澄江, 云川省澄江市, 澄江]", "鹿鸣区 [云川省澄江市鹿鸣区, 澄江市鹿鸣区]", "中国 []");
    }

    @Test
    void aVillageOfATownshipMayBeCalledByAnyWords() {
        assertThat(names("澄江市柳溪镇大南山村盛产竹笋，澄江市柳溪镇贫困村摘帽，云岭乡的前岗村和家乡的富裕村不同。", EntityType.PLACE))
                .contains("大南山村", "前岗村")
                .doesNotContain("富裕村")
                .noneMatch(name -> name.contains("贫困村"));
    }

    @Test
    void anOrganisationBeforeItsDepartmentIsOneToo() {
        assertThat(referents("云川竹业大学竹艺系与学生座谈。", EntityType.INSTITUTION))
                .extracting(Referent::name)
                .containsExactlyInAnyOrder("云川竹业大学竹艺系", "云川竹业大学");
        assertThat(referents("云川省科技厅成果转化与交流科科长到会。", EntityType.GOVERNMENT_BODY))
                .extracting(Referent::name)
                .containsExactlyInAnyOrder("云川省科技厅成果转化与交流科", "云川省科技厅");
    }

    @Test
    void aWordForItsKindIntroducesAFirm() {
        assertThat(names("云川知名企业岫芃纤维已投产，子公司澄江岫芃与客户签约。", EntityType.ENTERPRISE)).containsExactly("岫芃纤维", "澄江岫芃");
        assertThat(names("企业负责人介绍，企业用工增加，上市公司高管到会，各家企业就近招工。", EntityType.ENTERPRISE))
                .isEmpty();
    }

    @Test
    void aBodyThatTellsFiguresOfItsPlaceNamesThePlaceToo() {
        assertThat(referents("据澄江市统计局核算，全市产值增长。澄江市财政局拨款。", EntityType.PLACE))
                .extracting(Referent::name)
                .containsExactly("澄江市");
        assertThat(referents("澄江市财政局拨款。", EntityType.PLACE)).isEmpty();
    }

    @Test
    void thePartyBeforeTheCommitteeOfAPlaceBelongsToItsName() {
        assertThat(referents("中共云川省委举办竹文化活动，云川省委书记到会。", EntityType.GOVERNMENT_BODY))
                .singleElement()
                .satisfies(body -> assertThat(body.names()).contains("中共云川省委", "云川省委"));
    }

    @Test
    void aFirmAndItsShortFormsAreOne() {
        assertThat(referents("云川蓝鲸新能源有限公司（以下简称“蓝鲸”）落户澄江市。蓝鲸公司投资10亿元。该公司去年成立。", EntityType.ENTERPRISE))
                .singleElement()
                .satisfies(firm -> {
                    assertThat(firm.name()).isEqualTo("云川蓝鲸新能源有限公司");
                    assertThat(firm.aliases()).contains("蓝鲸").doesNotContain("该公司");
                    assertThat(firm.mentions())
                            .extracting(mention -> mention.text())
                            .contains("该公司");
                });
    }

    @Test
    void groupsOfFirmsAreNoEntities() {
        assertThat(referents("中小企业、相关企业和外资企业都得到支持，有关部门走访了多家公司。", EntityType.ENTERPRISE))
                .isEmpty();
    }

    @Test
    void aDivisionCalledByACommonWordStandsBehindItsProvince() {
        assertThat(shippedPlaces("记者来到山东日照采访。")).containsExactly("山东", "日照");
        assertThat(shippedPlaces("山东海边日照充足，江西日照一般。")).containsExactly("山东", "江西");
    }

    @Test
    void personsStandBesideATitleOrAVerbOfSaying() {
        assertThat(names("公司董事长李建国说，村民艾力·买买提和王小红也来了。", EntityType.PERSON)).contains("李建国", "艾力·买买提");
    }

    @Test
    void whoeverMadeTheReportIsNoPersonOfIt() {
        assertThat(names("（记者王建国、李小明）澄江市工业增长。", EntityType.PERSON)).isEmpty();
    }

    @Test
    void foreignersStandBehindTheTitleOfTheirCountry() {
        assertThat(names("云川总理菲拉托出席仪式，会见东岭总统塔伦、澄江外长莫雷蒂诺斯。", EntityType.PERSON)).containsExactly("菲拉托", "塔伦", "莫雷蒂诺斯");
    }

    @Test
    void aPlaceWithinThePersonsNameIsNone() {
        assertThat(names("经理李东岭说，工作已经完成。工人们都感谢李东岭。", EntityType.PERSON)).containsExactly("李东岭");
        assertThat(names("工人们都感谢李东岭。经理李东岭说，工作已经完成。", EntityType.PLACE)).isEmpty();
    }

    @Test
    void aNameThatIsMetTwiceAndToldOfIsAPersons() {
        assertThat(names("今年四十岁的王建国种植苹果。", EntityType.PERSON)).containsExactly("王建国");
        assertThat(names("王建国是外来的种植户。大家感谢王建国。", EntityType.PERSON)).containsExactly("王建国");
        assertThat(names("大家感谢王建国。", EntityType.PERSON)).isEmpty();
    }

    @Test
    void charactersThatMakeUpMostNamesAreAPersonsWhereverTheyStand() {
        assertThat(names("大家都说吴晓东的竹器做得好。", EntityType.PERSON)).containsExactly("吴晓东");
        assertThat(names("车间主任吴建忠手下有十个人。", EntityType.PERSON)).containsExactly("吴建忠");
        assertThat(names("产值占比达三成。", EntityType.PERSON)).isEmpty();
    }

    @Test
    void whoIsInterviewedIsNamedBetweenTitleAndColon() {
        assertThat(names("云川省科技厅厅长 吴晓东：竹业前景广阔。", EntityType.PERSON)).containsExactly("吴晓东");
        assertThat(names("陈大爷：今年收成好。", EntityType.PERSON)).isEmpty();
    }

    @Test
    void aForeignersFirstNameIsTheForeigner() {
        assertThat(referents("工程师塔伦·莫雷蒂说，设备已经调好。塔伦在澄江工作。", EntityType.PERSON))
                .singleElement()
                .satisfies(person -> assertThat(person.aliases()).containsExactly("塔伦"));
    }

    @Test
    void townshipsMayBeCalledByAnyWordsBehindTheirPlace() {
        assertThat(names("鹿鸣区青石乡清泉村的村民到云川省芦荻镇赶集。", EntityType.PLACE))
                .containsExactly("鹿鸣区", "青石乡", "清泉村", "云川省", "芦荻镇");
        assertThat(names("云川省贫困村都修了路，云川省乡镇企业发展快，王建国回村创业。", EntityType.PLACE)).containsExactly("云川省");
    }

    @Test
    void divisionsBeforeABodyAreNamedToo() {
        assertThat(analysed("云川省澄江市工信局发布公告。").sentences().get(0).innerMentions())
                .extracting(Mention::text)
                .containsExactly("云川省", "澄江市");
    }

    @Test
    void aConjunctionJoinsFieldsOfWorkOfOneInstitute() {
        assertThat(names("澄江山地与河谷生态研究院揭牌，云川和澄江大学合作。", EntityType.INSTITUTION)).containsExactly("澄江山地与河谷生态研究院", "澄江大学");
    }

    @Test
    void roundNumbersAreNoPartOfAFirm() {
        assertThat(names("园区有百余家包装公司。", EntityType.ENTERPRISE)).isEmpty();
    }

    @Test
    void aRegisteredNameIsShortenedByTheWordsOfItsBusiness() {
        assertThat(referents("云川凌波机械制造有限公司扩建。凌波机械招人。凌波公司说，厂房够用。", EntityType.ENTERPRISE))
                .singleElement()
                .satisfies(firm -> assertThat(firm.aliases()).contains("凌波机械", "凌波公司"));
    }

    @Test
    void aTitleWithYearsIsMeantByItsLastWord() {
        assertThat(referents("省里印发《茶产业规划（2030—2035年）》。《规划》提出目标。", EntityType.POLICY))
                .singleElement()
                .satisfies(plan -> assertThat(plan.aliases()).containsExactly("《规划》"));
    }

    @Test
    void aFullPlaceNameStandsWhereverWordsCutIt() {
        assertThat(names("澄江市里的路修好了，城镇居民出行方便。", EntityType.PLACE)).containsExactly("澄江市");
    }

    @Test
    void membersOfABuildingGroupAreNumbered() {
        assertThat(names("工程由中铁三十二局集团有限公司承建。", EntityType.ENTERPRISE)).containsExactly("中铁三十二局集团有限公司");
    }

    @Test
    void noNameBeginsWithOurCountry() {
        assertThat(referents("我国博物馆数量增加。", EntityType.FACILITY)).isEmpty();
        assertThat(referents("我国博物馆数量增加。", EntityType.PLACE)).hasSize(1);
    }

    @Test
    void aListOfTradesNamesNoFirms() {
        assertThat(names("纺织、酿酒、造纸等26家企业签约，灯具从设计、安装到更换，都由同一家公司承担。", EntityType.ENTERPRISE))
                .isEmpty();
    }

    @Test
    void aGroupAndItsOwnFirmAreBothNamed() {
        assertThat(analysed("红帆集团石溪公司投产。").sentences().get(0).innerMentions())
                .extracting(Mention::text)
                .containsExactly("红帆集团");
    }

    @Test
    void aNounOrTwoLoneCharactersAreTheBrandOfAGroup() {
        assertThat(names("青稞集团、红涌集团签约，这家企业集团投资。", EntityType.ENTERPRISE)).containsExactly("青稞集团", "红涌集团");
    }

    @Test
    void whatAFirmIsInAnUndertakingIsNoPartOfItsName() {
        assertThat(names("项目业主云川蓝鲸集团发言。", EntityType.ENTERPRISE)).containsExactly("云川蓝鲸集团");
    }

    @Test
    void theRegionOfABankIsNoShortNameOfIt() {
        assertThat(names("竹海银行成立，竹海大地风光优美。", EntityType.ENTERPRISE)).doesNotContain("竹海");
    }

    @Test
    void aShortPlaceBeforeADivisionBeginsTheNameOfASite() {
        assertThat(analysed("记者走进云川澄江市绿谷产业园。").sentences().get(0).innerMentions())
                .extracting(Mention::text)
                .containsExactly("云川", "澄江市");
    }

    @Test
    void aPlaceAndItsShortNameAreOne() {
        assertThat(referents("澄江市增长百分之五，澄江的工业增长更快。", EntityType.PLACE))
                .singleElement()
                .satisfies(place -> assertThat(place.divisionCode()).contains("990100"));
    }

    @Test
    void theMembersOfACountedListOfFirmsAreFirms() {
        assertThat(names("当天，蓝鲸重机、远帆科技、白鹭等12家企业签约。", EntityType.ENTERPRISE)).contains("蓝鲸重机", "远帆科技", "白鹭");
    }

    @Test
    void anInstitutionOfTwoPlacesBeginsWithBoth() {
        assertThat(names("记者走进云川—澄江竹业技术创新中心。", EntityType.INSTITUTION)).containsExactly("云川—澄江竹业技术创新中心");
    }

    @Test
    void aSentenceMayBeginWithTheKindOfAPlace() {
        assertThat(names("经济带建设提速。", EntityType.PLACE)).isEmpty();
        assertThat(names("城市群加快发展。", EntityType.PLACE)).isEmpty();
    }

    @Test
    void townshipsStandBehindTheirDivision() {
        assertThat(names("云川省澄江市柳溪镇的村民种植苹果。", EntityType.PLACE)).containsExactly("云川省", "澄江市", "柳溪镇");
    }

    @Test
    void theDivisionsThatASitesNameBeginsWithArePlaces() {
        AnalysedArticle article = analysed("位于澄江市鹿鸣区的澄江市鹿鸣区绿谷产业园开工。");

        assertThat(article.sentences().get(0).innerMentions())
                .extracting(Mention::text)
                .containsExactly("澄江市", "鹿鸣区");
        assertThat(names("东岭市绿谷产业园开工。", EntityType.PLACE)).containsExactly("东岭市");
    }

    @Test
    void theShortPlaceNameThatAFirmsNameBeginsWithIsPartOfIt() {
        assertThat(names("东岭蓝鲸新能源有限公司投产。", EntityType.PLACE)).isEmpty();
    }

    @Test
    void keepsAPlainFormForThoseWhoMatchWords() {
        assertThat(analysed("澄江市興建１座園區。").sentences().get(0).plain()).isEqualTo("澄江市兴建1座园区。");
    }

    @Test
    void whoHoldsAPostInABodyIsNoBody() {
        assertThat(names("澄江市委常委李建国说，工作已经完成。", EntityType.GOVERNMENT_BODY)).containsExactly("澄江市委");
    }

    @Test
    void aPlaceWithoutABodyIsNoBody() {
        assertThat(referents("澄江市推出新措施，各部门抓好落实。", EntityType.GOVERNMENT_BODY)).isEmpty();
    }

    @Test
    void commonWordsThatEndAsBodiesDoAreNone() {
        assertThat(referents("云川发展大局稳定，澄江经济一季度开局良好，按照澄江决策部署推进，鹿鸣区政务大厅开放。", EntityType.GOVERNMENT_BODY))
                .isEmpty();
    }

    @Test
    void aRegisteredFirmHasAnyBrandBehindItsPlace() {
        assertThat(names("澄江天晴机械设备有限公司和鹿鸣竹和网络科技有限公司开工。", EntityType.ENTERPRISE))
                .containsExactly("澄江天晴机械设备有限公司", "鹿鸣竹和网络科技有限公司");
    }

    @Test
    void aVerbBeforeThePlaceIsNoPartOfTheName() {
        assertThat(names("要加快建设澄江国际科技创新中心。", EntityType.INSTITUTION)).containsExactly("澄江国际科技创新中心");
    }

    @Test
    void aBranchIsNamedWithItsPlaceInBrackets() {
        assertThat(names("云川科技大学（鹿鸣）开学。", EntityType.INSTITUTION)).containsExactly("云川科技大学（鹿鸣）");
    }

    @Test
    void fieldsInWhichFirmsWorkAreNoFirms() {
        assertThat(referents("来自金融、能源、汽车等领域的30余家企业参加。", EntityType.ENTERPRISE)).isEmpty();
    }

    @Test
    void whoIsListedBeforeAPersonIsOne() {
        assertThat(names("周明远、何清、孙立群出席会议。", EntityType.PERSON)).containsExactly("周明远", "何清", "孙立群");
    }

    @Test
    void wordsBehindATitleAreNoNames() {
        assertThat(names("干部和群众一起劳动，村民一年忙到头，作为主席国给予支持。", EntityType.PERSON)).isEmpty();
    }

    @Test
    void slogansWithADotAreNoPersons() {
        assertThat(names("展会以“荟聚美酒·携手未来”为主题。", EntityType.PERSON)).isEmpty();
    }

    private static KnownEntity place(String name, String alias, String code, String parent) {
        return new KnownEntity(
                EntityType.PLACE,
                name,
                Set.of(alias),
                Optional.of(code).filter(value -> !value.isEmpty()),
                Optional.of(parent).filter(value -> !value.isEmpty()));
    }

    private static List<String> names(String text, EntityType type) {
        return referents(text, type).stream().map(Referent::name).toList();
    }

    private static AnalysedArticle analysed(String text) {
        return ANALYSER.analyse(article(text), sentences(text));
    }

    private static List<Referent> referents(String text, EntityType type) {
        return analysed(text).referents().stream()
                .filter(referent -> referent.type() == type)
                .toList();
    }

    private static Article article(String text) {
        Page page = new Page(
                "test.txt", text, Page.Layout.SINGLE_ARTICLE, Optional.empty(), Optional.empty(), Optional.empty());
        return Article.ofWhole(page);
    }

    private static List<Sentence> sentences(String text) {
        List<Sentence> sentences = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('。', start) + 1;
            sentences.add(new Sentence(new Span(start, end), text.substring(start, end), 0));
            start = end;
        }
        return sentences;
    }

    private static List<String> shippedPlaces(String text) {
        Page page =
                new Page("p", text, Page.Layout.SINGLE_ARTICLE, Optional.empty(), Optional.empty(), Optional.empty());
        Article article = Article.ofWhole(page);
        return new ArticleAnalyser(SHIPPED)
                .analyse(article, new SentenceSplitter().split(article)).sentences().stream()
                        .flatMap(sentence -> sentence.mentions().stream())
                        .filter(mention -> mention.type() == EntityType.PLACE)
                        .map(Mention::text)
                        .toList();
    }
}
