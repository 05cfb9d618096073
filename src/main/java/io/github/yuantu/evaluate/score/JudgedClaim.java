package io.github.yuantu.evaluate.score;

/**
 * A claim that was compared with an annotation.
 *
 * @param page the file of the page
 * @param rule the id of the extractor and rule that found it
 * @param property the local name of the property that is claimed
 * @param confidence how sure the build is, 0 to 1
 * @param verdict whether it is right
 * @param statement it in words
 * @param sentence the words that say it
 */
public record JudgedClaim(
        String page,
        String rule,
        String property,
        double confidence,
        Verdict verdict,
        String statement,
        String sentence) {

    /** Whether it is right, of one that is not left open. */
    public boolean isRight() {
        return verdict == Verdict.RIGHT;
    }

    /** The same claim, this sure. */
    public JudgedClaim withConfidence(double other) {
        return new JudgedClaim(page, rule, property, other, verdict, statement, sentence);
    }
}
