package io.github.yuantu.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.analyse.sequence.AnnotatedText;
import io.github.yuantu.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelfLabellingTest {

    private static final Lexicon LEXICON = Lexicon.load();
    private static final String SURE = "记者从克拉玛依市人民政府获悉，项目已经开工。";

    @TempDir
    private Path folder;

    @Test
    void keepsSentencesAllOfWhoseNamesAreSureOnceEach() throws IOException {
        Path page = Files.writeString(folder.resolve("page.txt"), "项目开工\n" + SURE + "大家都很高兴。\n" + SURE + "工程进展顺利。\n");
        List<AnnotatedText> texts = new SelfLabelling(LEXICON, 0.8).label(List.of(page), 2);
        assertThat(texts).extracting(AnnotatedText::text).containsExactly(SURE);
        assertThat(texts.get(0).names()).allSatisfy(name -> {
            assertThat(name.type()).isEqualTo("GovernmentBody");
            assertThat(name.span().of(SURE)).isEqualTo("克拉玛依市人民政府");
        });
    }

    @Test
    void keepsNoneIfMoreIsAskedForThanTheAnalysisCanGive() throws IOException {
        Path page = Files.writeString(folder.resolve("page.txt"), "项目开工\n" + SURE + "\n");
        assertThat(new SelfLabelling(LEXICON, 1).label(List.of(page), 1)).isEmpty();
    }
}
