package io.github.yuantu.extract.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Relation;
import io.github.yuantu.knowledge.SetupException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleFileTest {

    private static final Map<String, Relation> RELATIONS = Map.of(
            "issuedBy", new Relation("issuedBy", Set.of(EntityType.POLICY), Set.of(EntityType.GOVERNMENT_BODY), false));

    @Test
    void readsRulesAndExamples() {
        RuleFile file = parse(
                "# who issued a policy",
                "property issuedBy",
                "says the body issued the policy",
                "let ISSUE = 印发|发布",
                "pattern verb-before-title 0.8: {object:GovernmentBody} ~12 <ISSUE> {subject:Policy}",
                "example [云川省政府:GovernmentBody]发布[港口条例:Policy]。",
                "fact 港口条例 -> 云川省政府");

        assertThat(file.rules()).extracting(Rule::id).containsExactly("rules/issuedBy:verb-before-title");
        assertThat(file.examples()).singleElement().satisfies(example -> {
            assertThat(example.text()).isEqualTo("云川省政府发布港口条例。");
            assertThat(example.facts()).containsExactly("港口条例 -> 云川省政府");
        });
    }

    @Test
    void namesFileAndLineOfAnUnreadKey() {
        assertThatThrownBy(() -> parse("property issuedBy", "says it", "patern a 0.5: {subject:Policy}"))
                .isInstanceOf(SetupException.class)
                .hasMessageStartingWith("issuedBy.rule:3:")
                .hasMessageContaining("patern");
    }

    @Test
    void namesFileAndLineOfAnUnknownProperty() {
        assertThatThrownBy(() -> parse("property issuedTo"))
                .isInstanceOf(SetupException.class)
                .hasMessageStartingWith("issuedBy.rule:1:")
                .hasMessageContaining("issuedTo");
    }

    @Test
    void namesFileAndLineOfAnUnknownClass() {
        assertThatThrownBy(() -> parse("property issuedBy", "pattern a 0.5: {subject:Polity}"))
                .isInstanceOf(SetupException.class)
                .hasMessageStartingWith("issuedBy.rule:2:")
                .hasMessageContaining("Polity");
    }

    @Test
    void namesFileAndLineOfUnknownWords() {
        assertThatThrownBy(() -> parse("property issuedBy", "pattern a 0.5: {subject:Policy} <ISSUE>"))
                .isInstanceOf(SetupException.class)
                .hasMessageStartingWith("issuedBy.rule:2:")
                .hasMessageContaining("ISSUE");
    }

    private static RuleFile parse(String... lines) {
        return RuleFile.parse("issuedBy.rule", List.of(lines), RELATIONS);
    }
}
