package io.github.yuantu.extract.values;

import io.github.yuantu.extract.owner.OwnerJudge;
import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.Fact;
import io.github.yuantu.knowledge.Mention;
import java.util.List;

/** Makes every figure that tells something of a thing an observation of that thing. Safe for use by several threads. */
public final class ObservationReader {

    private final FigureReaders readers = FigureReaders.load();
    private final Subjects subjects = new Subjects();
    private final OwnerJudge judge;

    /** @param judge decides what each figure is of */
    public ObservationReader(OwnerJudge judge) {
        this.judge = judge;
    }

    /** The observations of {@code article}, in reading order. */
    public List<Fact<Mention>> read(AnalysedArticle article) {
        ObservationReading reading = new ObservationReading(article, readers, judge, subjects.of(article));
        article.sentences().forEach(reading::read);
        return reading.facts();
    }
}
