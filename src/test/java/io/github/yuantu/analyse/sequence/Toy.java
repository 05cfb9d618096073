package io.github.yuantu.analyse.sequence;

import io.github.yuantu.text.Span;
import io.github.yuantu.text.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Made-up sentences with rivers and towns, each character a word of its own. */
final class Toy {

    private static final List<String> RIVERS = List.of("青石", "白沙", "乌尔", "南溪", "北柳");
    private static final List<String> TOWNS = List.of("云岭", "长泽", "玉屏", "松岗", "金坪");

    private Toy() {}

    static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (String river : RIVERS) {
            for (String town : TOWNS) {
                examples.add(example("[River:" + river + "河]流经[Town:" + town + "镇]。"));
                examples.add(example("昨天在[Town:" + town + "镇]开会。"));
                examples.add(example("大家沿着[River:" + river + "河]走。"));
            }
        }
        return examples;
    }

    static CharacterFeatures features() {
        return new CharacterFeatures(List.of(new NameList("towns", (text, at) -> text.startsWith("镇", at) ? 1 : 0)));
    }

    static SequenceModel model() {
        return trained(new TrainingOptions(1, 5, 1, 0, 1));
    }

    static SequenceModel trained(TrainingOptions options) {
        return new SequenceTrainer(options, (run, round, wrong) -> {}).train(examples(), features());
    }

    /** Names stand in brackets with their type before a colon. */
    static Example example(String marked) {
        StringBuilder text = new StringBuilder();
        List<LabelledSpan> names = new ArrayList<>();
        int at = 0;
        while (at < marked.length()) {
            if (marked.charAt(at) == '[') {
                int colon = marked.indexOf(':', at);
                int end = marked.indexOf(']', at);
                String name = marked.substring(colon + 1, end);
                names.add(LabelledSpan.given(
                        text.length(), text.length() + name.length(), marked.substring(at + 1, colon)));
                text.append(name);
                at = end + 1;
            } else {
                text.append(marked.charAt(at++));
            }
        }
        return new Example(new AnnotatedText(text.toString(), names), terms(text.toString()), List.of());
    }

    static List<Term> terms(String text) {
        return IntStream.range(0, text.length())
                .mapToObj(i -> new Term(new Span(i, i + 1), text.substring(i, i + 1), "n"))
                .toList();
    }
}
