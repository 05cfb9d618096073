package io.github.yuantu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yuantu.knowledge.SetupException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordListsTest {

    private static final Path LISTS = Path.of("src/main/resources/lexicon");

    @Test
    void everyListSaysWhatItIsAndIsSortedWithoutDuplicatesInNfc() throws IOException {
        for (Path list : lists()) {
            List<String> lines = Files.readAllLines(list);
            List<String> words =
                    lines.stream().filter(line -> !line.startsWith("#")).toList();
            assertThat(lines)
                    .as(list + " begins with a header")
                    .first()
                    .asString()
                    .startsWith("# ");
            assertThat(words).as(list + " has words").isNotEmpty().noneMatch(String::isBlank);
            assertThat(words)
                    .as(list + " is sorted by code point, without duplicates")
                    .containsExactlyElementsOf(words.stream()
                            .distinct()
                            .sorted(WordListsTest::byCodePoint)
                            .toList());
            assertThat(words)
                    .as(list + " is in NFC, without blanks at the ends")
                    .allMatch(word -> Normalizer.isNormalized(word, Normalizer.Form.NFC) && word.equals(word.strip()));
        }
    }

    @Test
    void theLongestSuffixWins() {
        WordList suffixes = WordList.named("organization-suffixes-enterprise");
        assertThat(suffixes.suffixOf("澄江重机股份有限公司")).isEqualTo("股份有限公司");
        assertThat(suffixes.suffixOf("澄江")).isEmpty();
    }

    @Test
    void aListHasTheNamesOfConceptsToo() {
        WordList suffixes = WordList.named("organization-suffixes-government");
        assertThat(suffixes.words()).contains("发改委", "派出所").noneMatch(word -> word.startsWith("@"));
    }

    @Test
    void theLongestWordAtAnOffsetWins() {
        WordList titles = Posts.of(ReferenceData.read()).titles();
        assertThat(titles.at("该公司副总经理李某", 3)).isEqualTo("副总经理");
        assertThat(titles.at("该公司副总经理李某", 1)).isEmpty();
    }

    @Test
    void aListThatIsNotThereIsASetupProblem() {
        assertThatThrownBy(() -> WordList.named("no-such-list"))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("/lexicon/no-such-list.txt");
    }

    private static List<Path> lists() throws IOException {
        try (Stream<Path> files = Files.list(LISTS)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static int byCodePoint(String one, String other) {
        return Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
    }
}
