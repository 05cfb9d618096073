package io.github.yuantu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.knowledge.Fact;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.lexicon.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostExtractorTest {

    private static final PostExtractor EXTRACTOR =
            new PostExtractor(Lexicon.load().posts());

    @Test
    void readsOrganisationTitlePerson() {
        assertThat(posts("[澄江市工信局:GovernmentBody]党组书记、局长[李一山:Person]表示满意。")).containsExactly("李一山 | 澄江市工信局 | 党组书记、局长");
    }

    @Test
    void readsSeveralPostsOfOnePerson() {
        assertThat(posts("[云川省委:GovernmentBody]常委、[澄江市委:GovernmentBody]书记[李一山:Person]介绍。"))
                .containsExactlyInAnyOrder("李一山 | 云川省委 | 常委", "李一山 | 澄江市委 | 书记");
    }

    @Test
    void letsAPlaceHaveAMayorButNoManager() {
        assertThat(posts("[澄江市:Place]副市长[王二川:Person]到会。")).containsExactly("王二川 | 澄江市 | 副市长");
        assertThat(posts("[澄江市:Place]总经理[王二川:Person]到会。")).isEmpty();
    }

    @Test
    void readsATitleBehindTheName() {
        assertThat(posts("[云川大学:Institution][李一山:Person]教授讲课。")).containsExactly("李一山 | 云川大学 | 教授");
    }

    @Test
    void takesTheOrganisationSpokenOfBefore() {
        assertThat(posts("[云川集团:Enterprise]今年扩产。“很好。”该公司总经理[王二川:Person]说。")).containsExactly("王二川 | 云川集团 | 总经理");
    }

    @Test
    void givesAPostInAnUnknownOrganisationToNoOther() {
        assertThat(posts("[云川集团:Enterprise]今年扩产。远山县民政局局长[王二川:Person]说。")).isEmpty();
    }

    @Test
    void givesATitleBehindAnUnknownNameToNoOther() {
        assertThat(posts("[云川商会:Institution]主席赵丙、代表[王二川:Person]发言。")).isEmpty();
    }

    @Test
    void givesOneWhoHoldsNoPostNoneInTheBodyBefore() {
        assertThat(posts("[澄江市农业局:GovernmentBody]办了培训班。牧民[王二川:Person]来听课。")).isEmpty();
    }

    @Test
    void givesAPostOfTheStateToNoBodySpokenOf() {
        assertThat(posts("[云川商会:Institution]昨天开会。国务委员[王二川:Person]出席。")).isEmpty();
        assertThat(posts("[国务院:GovernmentBody]昨天开会。国务委员[王二川:Person]出席。")).containsExactly("王二川 | 国务院 | 国务委员");
        assertThat(posts("[云川商会:Institution]昨天开会。秘书长[王二川:Person]出席。")).containsExactly("王二川 | 云川商会 | 秘书长");
    }

    @Test
    void givesAPostInASiteToItsOwner() {
        assertThat(posts("[云川铜业:Enterprise]扩产。“很忙。”[云川铜业北门站:Facility]站长[王二川:Person]说。"))
                .containsExactly("王二川 | 云川铜业 | 北门站站长");
    }

    @Test
    void givesAPostThatBeginsWithANounToTheBodySoCalled() {
        assertThat(posts("[铜产业研究院:Institution]成立。[云川集团:Enterprise]董事长、研究院院长[王二川:Person]说。"))
                .containsExactlyInAnyOrder("王二川 | 云川集团 | 董事长", "王二川 | 铜产业研究院 | 院长");
    }

    @Test
    void givesTheMayorBehindTheSecretaryToThePlace() {
        assertThat(posts("[云川省:Place]开会，[云川省委:GovernmentBody]书记[李一山:Person]、省长[王二川:Person]到会。"))
                .containsExactlyInAnyOrder("李一山 | 云川省委 | 书记", "王二川 | 云川省 | 省长");
    }

    @Test
    void readsAnAppointment() {
        assertThat(posts("[王二川:Person]，现任[云川集团:Enterprise]董事长，生于澄江。")).containsExactly("王二川 | 云川集团 | 董事长");
    }

    @Test
    void givesNeighboursTheTitleTheyShare() {
        assertThat(posts("[澄江市工信局:GovernmentBody]副局长[李一山:Person]、[王二川:Person]参加。"))
                .containsExactly("李一山 | 澄江市工信局 | 副局长", "王二川 | 澄江市工信局 | 副局长");
    }

    @Test
    void givesTheNextOfAListTheBodyOfTheFirst() {
        assertThat(posts("[云川集团:Enterprise]董事长[李一山:Person]、总经理[王二川:Person]参加。"))
                .containsExactly("李一山 | 云川集团 | 董事长", "王二川 | 云川集团 | 总经理");
        assertThat(posts("[远山国:Place]总统[李一山:Person]、总理[王二川:Person]参加。"))
                .containsExactly("李一山 | 远山国 | 总统", "王二川 | 远山国 | 总理");
        assertThat(posts("[澄江市委:GovernmentBody]书记[李一山:Person]、市长[王二川:Person]参加。"))
                .containsExactly("李一山 | 澄江市委 | 书记");
    }

    @Test
    void leavesATitleBehindAnotherPersonOrPlaceToItsOwnHolder() {
        assertThat(posts("[云川省政府:GovernmentBody]副主席[李一山:Person]会见远山国总统[王二川:Person]。"))
                .containsExactly("李一山 | 云川省政府 | 副主席");
        assertThat(posts("参加[云川峰会组织:Institution]会议的[远山国:Place]总统[王二川:Person]发言。"))
                .containsExactly("王二川 | 远山国 | 总统");
    }

    @Test
    void saysWhichPostsOfTheReferenceDataTheTitleNames() {
        assertThat(found("[澄江市工信局:GovernmentBody]党组书记、局长、专家[李一山:Person]参加。"))
                .flatExtracting(Fact.Post::posts)
                .containsExactly("secretary-of-a-leading-party-members-group", "director-of-a-bureau");
    }

    @Test
    void findsNoPostWithoutATitle() {
        assertThat(posts("[云川集团:Enterprise]向[王二川:Person]表示感谢。")).isEmpty();
    }

    private static List<String> posts(String marked) {
        return found(marked).stream()
                .map(post -> post.person().text() + " | " + post.organization().text() + " | " + post.title())
                .toList();
    }

    private static List<Fact.Post<Mention>> found(String marked) {
        return EXTRACTOR.extract(MarkedText.article(marked)).stream()
                .map(fact -> (Fact.Post<Mention>) fact)
                .toList();
    }
}
