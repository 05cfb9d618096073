package io.github.yuantu.knowledge;

import io.github.yuantu.text.Period;
import io.github.yuantu.text.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A statement that a sentence makes, with its evidence. One form serves before and after resolution: extraction yields
 * facts about {@link Mention}s, resolution maps them to facts about {@link Entity entities}.
 *
 * @param <A> what stands for the things it speaks of
 */
public sealed interface Fact<A> {

    /** What it rests on. */
    Evidence evidence();

    /** The same statement about what {@code change} makes of its arguments. */
    <B> Fact<B> map(Function<? super A, ? extends B> change);

    /** The things it speaks of, subject first. */
    List<A> arguments();

    /** The same statement with other evidence. */
    Fact<A> restingOn(Evidence other);

    /** One thing stands in a relation to another. */
    record Related<A>(Relation relation, A subject, A object, Evidence evidence) implements Fact<A> {
        @Override
        public <B> Related<B> map(Function<? super A, ? extends B> change) {
            return new Related<>(relation, change.apply(subject), change.apply(object), evidence);
        }

        @Override
        public Related<A> restingOn(Evidence other) {
            return new Related<>(relation, subject, object, other);
        }

        @Override
        public List<A> arguments() {
            return List.of(subject, object);
        }
    }

    /**
     * A person holds a post.
     *
     * @param title as printed, several joined as printed: 党委书记、局长
     * @param posts those of the reference data that the title names, by their local names there
     */
    record Post<A>(A person, A organization, String title, List<String> posts, Evidence evidence) implements Fact<A> {

        public Post {
            posts = List.copyOf(posts);
        }

        @Override
        public <B> Post<B> map(Function<? super A, ? extends B> change) {
            return new Post<>(change.apply(person), change.apply(organization), title, posts, evidence);
        }

        @Override
        public Post<A> restingOn(Evidence other) {
            return new Post<>(person, organization, title, posts, other);
        }

        @Override
        public List<A> arguments() {
            return List.of(person, organization);
        }
    }

    /**
     * Something happened to a thing on a date.
     *
     * @param date a year, a month or a day
     */
    record Dated<A>(A subject, DateProperty property, Period date, Evidence evidence) implements Fact<A> {
        /** @throws IllegalArgumentException if the period is no date */
        public Dated {
            if (!date.isDate()) {
                throw new IllegalArgumentException("no date: " + date);
            }
        }

        @Override
        public <B> Dated<B> map(Function<? super A, ? extends B> change) {
            return new Dated<>(change.apply(subject), property, date, evidence);
        }

        @Override
        public Dated<A> restingOn(Evidence other) {
            return new Dated<>(subject, property, date, other);
        }

        @Override
        public List<A> arguments() {
            return List.of(subject);
        }
    }

    /** An undertaking has come so far. */
    record Status<A>(A subject, ProjectStatus status, Evidence evidence) implements Fact<A> {
        @Override
        public <B> Status<B> map(Function<? super A, ? extends B> change) {
            return new Status<>(change.apply(subject), status, evidence);
        }

        @Override
        public Status<A> restingOn(Evidence other) {
            return new Status<>(subject, status, other);
        }

        @Override
        public List<A> arguments() {
            return List.of(subject);
        }
    }

    /**
     * A thing belongs to an industry.
     *
     * @param industry its code in the classification of industries: a letter or two digits of GB/T 4754, or the name of an
     *     emerging industry
     */
    record OfIndustry<A>(A subject, String industry, Evidence evidence) implements Fact<A> {
        @Override
        public <B> OfIndustry<B> map(Function<? super A, ? extends B> change) {
            return new OfIndustry<>(change.apply(subject), industry, evidence);
        }

        @Override
        public OfIndustry<A> restingOn(Evidence other) {
            return new OfIndustry<>(subject, industry, other);
        }

        @Override
        public List<A> arguments() {
            return List.of(subject);
        }
    }

    /**
     * A figure holds of a thing.
     *
     * @param about the thing it measures
     * @param indicator what is measured, a noun phrase: 规模以上工业增加值
     * @param quantity the figure
     * @param period the time it holds for, if told
     * @param growth percent year on year, if told with it
     * @param qualifiers words that shade it as printed (预计, 累计, 达到, 超), in order
     * @param modality whether it has come true
     */
    record Observation<A>(
            A about,
            String indicator,
            Quantity quantity,
            Optional<Period> period,
            Optional<BigDecimal> growth,
            List<String> qualifiers,
            Modality modality,
            Evidence evidence)
            implements Fact<A> {
        public Observation {
            qualifiers = List.copyOf(qualifiers);
        }

        @Override
        public <B> Observation<B> map(Function<? super A, ? extends B> change) {
            return new Observation<>(
                    change.apply(about), indicator, quantity, period, growth, qualifiers, modality, evidence);
        }

        @Override
        public Observation<A> restingOn(Evidence other) {
            return new Observation<>(about, indicator, quantity, period, growth, qualifiers, modality, other);
        }

        @Override
        public List<A> arguments() {
            return List.of(about);
        }
    }

    /**
     * A person is quoted.
     *
     * @param text the words between the quotation marks; interrupted ones joined
     */
    record Quotation<A>(A speaker, String text, Evidence evidence) implements Fact<A> {
        @Override
        public <B> Quotation<B> map(Function<? super A, ? extends B> change) {
            return new Quotation<>(change.apply(speaker), text, evidence);
        }

        @Override
        public Quotation<A> restingOn(Evidence other) {
            return new Quotation<>(speaker, text, other);
        }

        @Override
        public List<A> arguments() {
            return List.of(speaker);
        }
    }
}
