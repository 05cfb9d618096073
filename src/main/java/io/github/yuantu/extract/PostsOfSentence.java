package io.github.yuantu.extract;

import io.github.yuantu.knowledge.AnalysedSentence;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.text.Clauses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The posts that one sentence tells of. */
final class PostsOfSentence {

    private static final Pattern AND = Pattern.compile("[、和与及兼]|以及");
    /** Held of the state, whatever body the text speaks of: 国家主席, 国务委员. */
    private static final Pattern OF_THE_STATE = Pattern.compile("^国[家务]");

    private static final String CABINET = "国务院";

    private static final Pattern LEADS = Pattern.compile("(?:长|书记|主任|主席|经理|裁|监|负责人|秘书|工程师|会计师|委员|总理|总统)$");
    private static final Pattern NEXT_OF_A_LIST = Pattern.compile("(?:[、，,和与及]|以及)([^，,。；]{2,16})");
    private static final Pattern POINTER =
            Pattern.compile("^(?:该|本|这家|这一|我)(?:(公司|企业|集团|厂|银行)|(局|厅|委|部门|市|县|区|州)|(?:院|校|中心|协会|机构|单位))");
    private static final Pattern APPOINTED =
            Pattern.compile("[（(][^）)]{0,20}[）)]|[，,]?(现任|曾任|历任|担任|出任|当选为?|受聘为|兼任|任|是|为|现为|原任|不仅担任了|担任了)|[，,]");

    private final AnalysedSentence sentence;
    private final PostTitles titles;
    private final PostBodies bodies;
    private final List<Mention> organizationsBefore;
    private final String text;
    private final int offset;
    private final List<Held> found = new ArrayList<>();

    /**
     * @param bodies the bodies of the article
     * @param organizationsBefore the organisations that the text was speaking of before, the nearest first
     */
    PostsOfSentence(
            AnalysedSentence sentence, PostTitles titles, PostBodies bodies, List<Mention> organizationsBefore) {
        this.sentence = sentence;
        this.titles = titles;
        this.bodies = bodies;
        this.organizationsBefore = organizationsBefore;
        this.text = sentence.sentence().text();
        this.offset = sentence.sentence().span().start();
    }

    /** The posts, in the order of the persons. */
    List<Held> find() {
        for (Mention person : sentence.mentions()) {
            if (person.type() == EntityType.PERSON) {
                int before = found.size();
                readBackwards(person);
                if (found.size() == before) {
                    shareBodyOfNeighbour(person);
                }
                if (found.size() == before) {
                    readTitleBehind(person);
                }
                if (found.size() == before) {
                    readAppointment(person);
                }
                if (found.size() == before) {
                    shareWithNeighbour(person);
                }
            }
        }
        return found.stream().flatMap(held -> inTheirBodies(held).stream()).toList();
    }

    /** 云川集团董事长、研究院院长: a title that begins with the noun of another body of the article is held there. */
    private List<Held> inTheirBodies(Held held) {
        List<Held> parts = new ArrayList<>();
        List<String> own = new ArrayList<>();
        for (String part : held.title().split("、", -1)) {
            String noun = part.substring(0, part.length() - titles.title(part).length());
            Optional<Mention> body = own.isEmpty() ? Optional.empty() : bodies.called(noun, held.organization());
            body.ifPresentOrElse(
                    other -> parts.add(new Held(held.person(), other, titles.title(part), 0.7, "of-noun")),
                    () -> own.add(part));
        }
        parts.add(
                0, new Held(held.person(), held.organization(), String.join("、", own), held.confidence(), held.rule()));
        return parts;
    }

    /** Organisation, title, person; before them further organisations with their titles: A常委、B书记李一山. */
    private void readBackwards(Mention person) {
        int end = start(person);
        boolean first = true;
        while (end > 0) {
            Optional<Held> held = heldBefore(person, end, first);
            if (held.isEmpty()) {
                return;
            }
            found.add(held.get());
            int begin = start(held.get().organization());
            boolean further = begin > 0
                    && begin < end
                    && AND.matcher(text.substring(begin - 1, begin)).matches();
            end = further ? begin - 1 : 0;
            first = false;
        }
    }

    private Optional<Held> heldBefore(Mention person, int end, boolean first) {
        Optional<Held> inSite = first ? heldInSite(person, end) : Optional.empty();
        if (inSite.isPresent()) {
            return inSite;
        }
        List<Mention> holders = sentence.mentions().stream()
                .filter(mention -> PostExtractor.mayHavePosts(mention.type()) && end(mention) <= end)
                .toList();
        for (int i = holders.size() - 1; i >= 0 && i >= holders.size() - 3; i--) {
            Mention holder = holders.get(i);
            Optional<String> title = titles.filling(text.substring(end(holder), end))
                    .filter(words -> titles.fits(words, holder) && !isOfAnother(words, holder, end));
            if (title.isPresent()) {
                return Optional.of(new Held(person, holder, title.get(), 0.9, "before-name"));
            }
        }
        return first ? heldInWhatWasSpokenOf(person, end, holders) : Optional.empty();
    }

    /** 云川铜业公司北门站站长李一山: a post in a site is held in the organisation that the site's name begins with. */
    private Optional<Held> heldInSite(Mention person, int end) {
        return sentence.mentions().stream()
                .filter(mention -> mention.type() == EntityType.FACILITY && end(mention) <= end)
                .reduce((first, second) -> second)
                .flatMap(site -> titles.filling(text.substring(end(site), end))
                        .flatMap(title -> bodies.ownerOf(site)
                                .map(owner ->
                                        new Held(person, owner.thing(), owner.rest() + title, 0.7, "in-a-site"))));
    }

    /** 副总理李一山会见东国总统: words in which another person or a place is named are no title of the first holder. */
    private boolean isOfAnother(String title, Mention holder, int end) {
        return sentence.mentions().stream()
                .filter(mention -> mention.type() == EntityType.PERSON || mention.type() == EntityType.PLACE)
                .filter(mention -> start(mention) >= end(holder) && end(mention) <= end)
                .anyMatch(mention -> title.contains(mention.text()));
    }

    /** A title with no organisation before it: 董事长李一山说, 该公司董事长李一山说. */
    private Optional<Held> heldInWhatWasSpokenOf(Mention person, int end, List<Mention> holders) {
        int begin = end;
        while (begin > 0 && "，。；：！？“”‘’（）()《》,;:!?… \n".indexOf(text.charAt(begin - 1)) < 0) {
            begin--;
        }
        int clause = begin;
        if (holders.stream().anyMatch(holder -> start(holder) >= clause)) {
            return Optional.empty();
        }
        String words = text.substring(clause, end);
        Matcher pointer = POINTER.matcher(words);
        if (pointer.find()) {
            return titles.filling(words.substring(pointer.end()))
                    .flatMap(title -> lastBefore(pointer, holders)
                            .map(holder -> new Held(person, holder, title, 0.8, "before-name-pointing-back")));
        }
        return titles.filling(words)
                .filter(title -> titles.areTitles(title) && LEADS.matcher(title).find())
                .flatMap(title -> (holders.isEmpty()
                                ? organizationsBefore.stream().findFirst()
                                : Optional.of(holders.get(holders.size() - 1)))
                        .filter(holder -> titles.fits(title, holder))
                        .filter(holder -> !OF_THE_STATE.matcher(title).find()
                                || holder.text().startsWith(CABINET))
                        .map(holder -> new Held(person, holder, title, 0.5, "before-name-in-context")));
    }

    private Optional<Mention> lastBefore(Matcher pointer, List<Mention> holders) {
        return Stream.concat(holders.stream().sorted(Comparator.reverseOrder()), organizationsBefore.stream())
                .filter(holder -> holder.type().isOrganization())
                .filter(holder -> pointer.group(1) == null || holder.type() == EntityType.ENTERPRISE)
                .filter(holder -> pointer.group(2) == null || holder.type() == EntityType.GOVERNMENT_BODY)
                .findFirst();
    }

    /** Organisation, person, title: 云川大学李一山教授. */
    private void readTitleBehind(Mention person) {
        String title = titles.at(text, end(person));
        if (title.isEmpty()) {
            return;
        }
        int end = start(person);
        for (int i = sentence.mentions().size() - 1; i >= 0; i--) {
            Mention holder = sentence.mentions().get(i);
            boolean adjacent = end(holder) <= end
                    && (end(holder) == end
                            || AND.matcher(text.substring(end(holder), end)).matches());
            if (adjacent && titles.fits(title, holder)) {
                found.add(new Held(person, holder, title, 0.8, "behind-name"));
                end = start(holder);
            }
        }
    }

    /** Person, then organisation and title: 李一山，现任云川集团董事长. */
    private void readAppointment(Mention person) {
        for (Mention holder : sentence.mentions()) {
            boolean follows = start(holder) > end(person)
                    && PostExtractor.mayHavePosts(holder.type())
                    && APPOINTED
                            .matcher(text.substring(end(person), start(holder)))
                            .matches();
            if (follows) {
                longestTitle(end(holder), Clauses.endOf(text, end(holder)))
                        .filter(title -> titles.fits(title, holder))
                        .ifPresent(title -> found.add(new Held(person, holder, title, 0.75, "appointed")));
            }
        }
    }

    private Optional<String> longestTitle(int from, int to) {
        for (int end = to; end > from; end--) {
            Optional<String> title = titles.filling(text.substring(from, end));
            if (title.isPresent()) {
                return title;
            }
        }
        return Optional.empty();
    }

    /** Two persons with one title: 副局长李一山、王二川. */
    private void shareWithNeighbour(Mention person) {
        List<Held> shared = found.stream()
                .filter(held -> end(held.person()) < start(person)
                        && AND.matcher(text.substring(end(held.person()), start(person)))
                                .matches())
                .map(held -> new Held(person, held.organization(), held.title(), 0.7, "shared-title"))
                .toList();
        found.addAll(shared);
    }

    /** The next of several persons of one body: 云川集团董事长李一山、总经理王二川. */
    private void shareBodyOfNeighbour(Mention person) {
        List<Held> shared = found.stream()
                .filter(held -> end(held.person()) < start(person))
                .flatMap(held -> titleBetween(held.person(), person)
                        .flatMap(title -> bodyOfTheNext(title, held.organization())
                                .map(body -> new Held(person, body, title, 0.75, "shared-body")))
                        .stream())
                .toList();
        found.addAll(shared);
    }

    private Optional<String> titleBetween(Mention person, Mention next) {
        Matcher words = NEXT_OF_A_LIST.matcher(text.substring(end(person), start(next)));
        return words.matches() ? Optional.of(words.group(1)).filter(titles::areTitles) : Optional.empty();
    }

    /** The mayor named behind a party secretary is not of the party committee but of its place. */
    private Optional<Mention> bodyOfTheNext(String title, Mention body) {
        if (titles.isOfPlace(title) == (body.type() == EntityType.PLACE)) {
            return Optional.of(body);
        }
        return titles.isOfPlace(title) && body.type() == EntityType.GOVERNMENT_BODY
                ? bodies.placeOf(body)
                : Optional.empty();
    }

    private int start(Mention mention) {
        return mention.span().start() - offset;
    }

    private int end(Mention mention) {
        return mention.span().end() - offset;
    }

    /** A post held by a person. */
    record Held(Mention person, Mention organization, String title, double confidence, String rule) {}
}
