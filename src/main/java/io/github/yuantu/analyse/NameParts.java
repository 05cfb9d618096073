package io.github.yuantu.analyse;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.text.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A sentence as building blocks of names: its words, known places kept whole. */
final class NameParts {

    private final TermedSentence sentence;
    private final NamePart[] partAt;
    private final int[] startAt;

    NameParts(TermedSentence sentence, List<Mention> found) {
        this.sentence = sentence;
        this.partAt = new NamePart[sentence.plain().length()];
        this.startAt = new int[sentence.plain().length()];
        for (Term term : sentence.terms()) {
            fill(sentence.startOf(term.span()), sentence.endOf(term.span()), term.tag());
        }
        for (Mention mention : found) {
            boolean place = mention.type() == EntityType.PLACE && PlaceTagger.buildsNames(mention);
            if (place || mention.type().isOrganization()) {
                fill(sentence.startOf(mention.span()), sentence.endOf(mention.span()), tagOf(mention.type()));
            }
        }
    }

    private void fill(int start, int end, String tag) {
        NamePart part = new NamePart(start, end, sentence.plain().substring(start, end), tag);
        if (end < startAt.length && startAt[end] < end) {
            Arrays.fill(startAt, end, endOfRun(end), end);
        }
        Arrays.fill(partAt, start, end, part);
        Arrays.fill(startAt, start, end, start);
    }

    private static String tagOf(EntityType type) {
        return switch (type) {
            case PLACE -> NamePart.PLACE;
            case GOVERNMENT_BODY -> NamePart.BODY;
            default -> NamePart.ORGANIZATION;
        };
    }

    private int endOfRun(int start) {
        int end = start + 1;
        while (end < startAt.length && startAt[end] == startAt[start]) {
            end++;
        }
        return end;
    }

    String plain() {
        return sentence.plain();
    }

    TermedSentence sentence() {
        return sentence;
    }

    /** The part that ends at {@code end}; a longer word that reaches past it is cut there, and keeps its tag. */
    Optional<NamePart> before(int end) {
        if (end <= 0) {
            return Optional.empty();
        }
        NamePart part = partAt[end - 1];
        return Optional.of(cut(part, startAt[end - 1], end));
    }

    /** The part that begins at {@code start} or the rest of one that began before. */
    Optional<NamePart> from(int start) {
        if (start >= partAt.length) {
            return Optional.empty();
        }
        NamePart part = partAt[start];
        return Optional.of(cut(part, start, endOfRun(start)));
    }

    /** Whether a word ends at {@code end}. */
    boolean isBoundary(int end) {
        return end <= 0 || end >= partAt.length || startAt[end] == end;
    }

    /** The whole word around {@code offset}, if one stands on both sides of it. */
    Optional<NamePart> wholeAt(int offset) {
        return isBoundary(offset) ? Optional.empty() : Optional.of(partAt[offset]);
    }

    /** Whether {@code end} lies in a word that HanLP put together without finding it in a dictionary. */
    boolean isUnknownWord(int end) {
        return wholeAt(end)
                .filter(part -> part.tag().startsWith("nr") && !Dictionary.knows(part.text()))
                .isPresent();
    }

    /** Whether the word that ends at {@code end} is a verb (举办, 组织): no name ends with it. */
    boolean endsInVerb(int end) {
        NamePart last = partAt[end - 1];
        return last.tag().startsWith("v") && !last.tag().startsWith("vn");
    }

    /** The parts from {@code start} to {@code end}. */
    List<NamePart> between(int start, int end) {
        List<NamePart> parts = new ArrayList<>();
        for (int at = start; at < end; ) {
            NamePart part = from(at).orElseThrow();
            NamePart whole = part.end() > end ? cut(part, at, end) : part;
            parts.add(whole);
            at = whole.end();
        }
        return parts;
    }

    private NamePart cut(NamePart part, int start, int end) {
        return part.start() == start && part.end() == end
                ? part
                : new NamePart(start, end, sentence.plain().substring(start, end), part.tag());
    }
}
