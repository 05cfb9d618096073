package io.github.yuantu.evaluate.gold;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a careful reader takes from one page. Where a row or an entity is {@code optional}, a reader may well leave it
 * out: it is neither asked for nor punished.
 *
 * @param page the name of the input file, without folder
 * @param date the page's date, to be shown to the annotator
 * @param articles its articles
 * @param entities the named things in them, each once
 * @param relations what stands in which relation to what
 * @param posts who holds which post
 * @param dates what happened to a thing when
 * @param status how far an undertaking has come
 * @param observations its figures
 * @param quotations who is quoted with which words
 */
public record GoldPage(
        String page,
        Optional<String> date,
        List<Article> articles,
        List<Entity> entities,
        List<Relation> relations,
        List<Post> posts,
        List<Dated> dates,
        List<Status> status,
        List<Observation> observations,
        List<Quotation> quotations) {

    public GoldPage {
        articles = List.copyOf(articles);
        entities = List.copyOf(entities);
        relations = List.copyOf(relations);
        posts = List.copyOf(posts);
        dates = List.copyOf(dates);
        status = List.copyOf(status);
        observations = List.copyOf(observations);
        quotations = List.copyOf(quotations);
    }

    /**
     * An article of the page.
     *
     * @param id its name in this file
     * @param headline its main title, if it has one
     * @param probes stretches of its text that stand nowhere else on the page
     * @param byline the names of those who wrote it
     * @param kind what sort of piece it is, to be shown
     */
    public record Article(String id, Optional<String> headline, List<String> probes, List<String> byline, String kind) {
        public Article {
            probes = List.copyOf(probes);
            byline = List.copyOf(byline);
        }
    }

    /**
     * A named thing.
     *
     * @param id its name in this file
     * @param type the local name of its class
     * @param names every form by which the page names it, the fullest first
     * @param restored whole forms of names that the page prints damaged
     * @param alternatives other classes that are right as well
     * @param articles the articles that name it
     */
    public record Entity(
            String id,
            String type,
            List<String> names,
            List<String> restored,
            List<String> alternatives,
            List<String> articles,
            boolean optional) {
        public Entity {
            names = List.copyOf(names);
            restored = List.copyOf(restored);
            alternatives = List.copyOf(alternatives);
            articles = List.copyOf(articles);
        }
    }

    /** A relation between two entities, by their ids; {@code quote} shows it. */
    public record Relation(
            String property, String subject, String object, String article, Optional<String> quote, boolean optional) {}

    /** A person, by id, holds a post in an organisation, by id. */
    public record Post(String person, String organization, String title, String article, boolean optional) {}

    /** A date of an entity: a year, a month or a day. */
    public record Dated(String property, String subject, String value, String article, boolean optional) {}

    /** How far an undertaking has come; {@code value} is the individual's local name. */
    public record Status(String subject, String value, String article, boolean optional) {}

    /**
     * A figure.
     *
     * @param about the id of what it measures
     * @param indicator what is measured
     * @param value the number as printed, of a range the lower one
     * @param upper of a range the upper number
     * @param unit the unit as printed, empty if there is none
     * @param period the time it holds for, if the page tells
     * @param growth the change against the year before in percent, if told with it
     */
    public record Observation(
            String about,
            String indicator,
            BigDecimal value,
            Optional<BigDecimal> upper,
            String unit,
            Optional<String> period,
            Optional<BigDecimal> growth,
            String article,
            Optional<String> quote,
            boolean optional) {}

    /** A person, by id, is quoted with words that begin with {@code start}. */
    public record Quotation(String speaker, String start, String article, boolean optional) {}
}
