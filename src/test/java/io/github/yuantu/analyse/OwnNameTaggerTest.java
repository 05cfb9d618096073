package io.github.yuantu.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.lexicon.Lexicon;
import io.github.yuantu.text.Sentence;
import io.github.yuantu.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnNameTaggerTest {

    private final TermReader reader = new TermReader();

    @TempDir
    private Path folder;

    @Test
    void aNameOfTheUsersWinsOverALongerAndASurerOne() throws IOException {
        EntityTaggers taggers = taggers("李建国,Enterprise\n新材料,Facility\n");
        assertThat(mentions(taggers, "云川新材料有限公司董事长李建国说，项目已经完成。"))
                .contains("新材料 FACILITY", "李建国 ENTERPRISE")
                .doesNotContain("云川新材料有限公司 ENTERPRISE", "李建国 PERSON");
    }

    @Test
    void aPlaceOfTheUsersMayBeginALongerName() throws IOException {
        assertThat(mentions(taggers("石榴湾市,Place,石榴湾\n"), "石榴湾市教育局在石榴湾召开会议。"))
                .containsExactly("石榴湾市教育局 GOVERNMENT_BODY", "石榴湾 PLACE");
    }

    @Test
    void aLatinNameIsNoPartOfAWord() throws IOException {
        assertThat(mentions(taggers("ABX,Enterprise\n"), "ABX与CABXD签约。")).containsExactly("ABX ENTERPRISE");
    }

    private EntityTaggers taggers(String lines) throws IOException {
        Path file = Files.writeString(folder.resolve("own.csv"), lines);
        return new EntityTaggers(Lexicon.load(Optional.of(file)));
    }

    private List<String> mentions(EntityTaggers taggers, String text) {
        List<Mention> mentions = taggers.tag(reader.read(new Sentence(new Span(0, text.length()), text, 0)))
                .names();
        return mentions.stream()
                .map(mention -> mention.text() + " " + mention.type().name())
                .toList();
    }
}
