package io.github.yuantu.analyse;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import java.util.List;

/** Finds names of persons by HanLP's tag. */
final class PersonTagger implements EntityTagger {

    @Override
    public List<Mention> tag(TermedSentence sentence, List<Mention> found) {
        return sentence.terms().stream()
                .filter(term -> term.tag().startsWith("nr") && term.span().length() > 1)
                .map(term -> new Mention(term.span(), term.text(), EntityType.PERSON, 0.5, "tag:person"))
                .toList();
    }
}
