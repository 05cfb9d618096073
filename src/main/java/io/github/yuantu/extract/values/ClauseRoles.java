package io.github.yuantu.extract.values;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.lexicon.WordList;
import io.github.yuantu.text.Term;
import java.util.List;
import java.util.Optional;

/**
 * Tells which name the words of a clause are said of, by a scan from left to right: a name behind a preposition is a
 * circumstance, one behind a verb its object, unless the verb takes a clause (导致, 预计) or 的 ends what stands before.
 */
final class ClauseRoles {

    private final WordList embedding = WordList.named("clause-verbs");

    /** The name that the words of {@code clause} before {@code offset} are said of. */
    Optional<Mention> subject(Clause clause, int offset) {
        return scan(clause, offset).subject;
    }

    /** The name that {@code clause} as a whole is said of, which the next clauses may go on with. */
    Optional<Mention> mainSubject(Clause clause) {
        return scan(clause, clause.span().end()).main;
    }

    private Scan scan(Clause clause, int offset) {
        Scan scan = new Scan(embedding);
        int at = 0;
        List<Mention> names = clause.mentions().stream()
                .filter(name -> name.type() != EntityType.PERSON && name.span().start() < offset)
                .toList();
        for (Term term : clause.terms()) {
            while (at < names.size()
                    && names.get(at).span().start() <= term.span().start()) {
                scan.name(names.get(at++));
            }
            if (term.span().end() <= offset) {
                scan.word(term, clause);
            }
        }
        names.subList(at, names.size()).forEach(scan::name);
        return scan;
    }

    /** One reading of one clause. */
    private static final class Scan {

        private enum Place {
            FREE,
            BEHIND_PREPOSITION,
            BEHIND_VERB
        }

        /** 公司所在地澄江市: what is said is said of the place. */
        private static final String SEAT = "所在";

        private final WordList embedding;
        private Place place = Place.FREE;
        private Optional<Mention> subject = Optional.empty();
        private Optional<Mention> main = Optional.empty();
        private boolean embedded;
        private boolean agent;
        private boolean open = true;
        private String last = "";

        Scan(WordList embedding) {
            this.embedding = embedding;
        }

        void name(Mention name) {
            boolean goesOn = subject.filter(before -> before.span().end()
                                    == name.span().start()
                            || (last.equals("的")
                                    && before.span().end() + 1 == name.span().start()))
                    .isPresent();
            if (goesOn || last.startsWith(SEAT) || (place == Place.FREE && open)) {
                subject = Optional.of(name);
                open = false;
                main = embedded ? main : subject;
            }
            last = "";
        }

        void word(Term term, Clause clause) {
            if (belongsToNameOrTime(term, clause)) {
                return;
            }
            last = term.text();
            if (embedding.contains(last)) {
                place = Place.FREE;
                open = true;
                embedded = true;
            } else if (term.tag().equals("p") && !leadsToTime(term, clause)) {
                place = place == Place.BEHIND_VERB ? place : Place.BEHIND_PREPOSITION;
                agent = last.equals("由");
            } else if (isVerb(term) && !(term.tag().equals("vshi") && subject.isEmpty())) {
                place = Place.BEHIND_VERB;
            } else if (last.equals("的") && (place == Place.BEHIND_VERB || agent)) {
                place = Place.FREE;
                open = true;
            } else if (term.tag().equals("f") && place == Place.BEHIND_PREPOSITION) {
                place = Place.FREE;
            }
        }

        private static boolean belongsToNameOrTime(Term term, Clause clause) {
            return clause.mentions().stream().anyMatch(name -> name.span().overlaps(term.span()))
                    || clause.times().stream().anyMatch(time -> time.span().overlaps(term.span()));
        }

        private static boolean leadsToTime(Term term, Clause clause) {
            return clause.times().stream()
                    .anyMatch(time -> time.span().start() == term.span().end());
        }

        private static boolean isVerb(Term term) {
            return term.tag().equals("v")
                    || term.tag().equals("vi")
                    || term.tag().equals("vshi")
                    || term.tag().equals("vyou");
        }
    }
}
