package io.github.yuantu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostsTest {

    private final Posts posts = Posts.of(ReferenceData.read());

    @Test
    void aTitleNamesThePostOfEachOfItsParts() {
        assertThat(posts.in("党委书记、董事长")).containsExactly("secretary-of-a-party-committee", "chairman-of-the-board");
        assertThat(posts.in("董秘")).isEqualTo(posts.in("董事会秘书")).hasSize(1);
        assertThat(posts.in("首席品茶师")).isEmpty();
    }

    @Test
    void titlesAreTheWordsForPostsAndThoseThatNameNone() {
        WordList titles = posts.titles();
        assertThat(titles.words()).contains("副省长", "记者", "女士").doesNotContain("政府职务");
        assertThat(posts.in("记者")).isEmpty();
    }
}
