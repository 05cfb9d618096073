package io.github.yuantu.extract.scorer;

import io.github.yuantu.knowledge.Mention;
import java.util.List;

/** Tells which rules found two names of a sentence related. */
@FunctionalInterface
public interface RuleHits {

    /** The ids of those rules. */
    List<String> on(Mention subject, Mention object);
}
