package io.github.yuantu.analyse.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yuantu.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SequenceTrainerTest {

    @Test
    void findsNamesThatItNeverMet() {
        SequenceLabeller labeller = new SequenceLabeller(Toy.model(), Toy.features());
        String text = "红叶河流经石桥镇。";
        List<LabelledSpan> names = labeller.label(text, Toy.terms(text), List.of());
        assertThat(names).extracting(LabelledSpan::type).containsExactly("River", "Town");
        assertThat(names).extracting(LabelledSpan::span).containsExactly(new Span(0, 3), new Span(5, 8));
        assertThat(names)
                .allSatisfy(name -> assertThat(name.margin()).isPositive().isFinite());
    }

    @Test
    void findsNothingWhereNothingIsNamed() {
        SequenceLabeller labeller = new SequenceLabeller(Toy.model(), Toy.features());
        assertThat(labeller.label("昨天开会。", Toy.terms("昨天开会。"), List.of())).isEmpty();
        assertThat(labeller.label("", List.of(), List.of())).isEmpty();
    }

    @Test
    void theSameExamplesGiveTheSameBytes() throws IOException {
        assertThat(bytes(Toy.model())).isEqualTo(bytes(Toy.model()));
    }

    @Test
    void rareFeaturesAndSmallWeightsAreLeftOutOnRequest() {
        int all = Toy.model().features();
        assertThat(Toy.trained(new TrainingOptions(1, 5, 30, 0, 1)).features())
                .isPositive()
                .isLessThan(all);
        assertThat(Toy.trained(new TrainingOptions(1, 5, 1, 2, 1)).features())
                .isPositive()
                .isLessThan(all);
    }

    @Test
    void severalRunsAreAveragedAndStillGiveTheSameBytes() throws IOException {
        TrainingOptions two = new TrainingOptions(2, 3, 1, 0, 1);
        assertThat(bytes(Toy.trained(two)))
                .isEqualTo(bytes(Toy.trained(two)))
                .isNotEqualTo(bytes(Toy.trained(new TrainingOptions(1, 3, 1, 0, 1))))
                .isNotEqualTo(bytes(Toy.trained(new TrainingOptions(1, 3, 1, 0, 2))));
    }

    @Test
    void tellsHowManyExamplesWereReadWronglyInEachRound() {
        List<Integer> wrong = new ArrayList<>();
        new SequenceTrainer(new TrainingOptions(1, 6, 1, 0, 1), (run, round, count) -> wrong.add(count))
                .train(Toy.examples(), Toy.features());
        assertThat(wrong).hasSize(6);
        assertThat(wrong.get(0)).isPositive();
        assertThat(wrong.get(5)).as("the examples agree with each other").isZero();
    }

    @Test
    void wrongOptionsAreRefused() {
        assertThatThrownBy(() -> new TrainingOptions(0, 1, 1, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TrainingOptions(1, 0, 1, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TrainingOptions(1, 1, 0, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TrainingOptions(1, 1, 1, Double.NaN, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] bytes(SequenceModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ModelFile.write(model, bytes);
        return bytes.toByteArray();
    }
}
