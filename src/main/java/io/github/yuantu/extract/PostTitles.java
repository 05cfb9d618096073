package io.github.yuantu.extract;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.lexicon.Posts;
import io.github.yuantu.lexicon.WordList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What words are the title of a post. Immutable. */
final class PostTitles {

    private static final int LONGEST = 24;
    private static final Pattern CLOSING = Pattern.compile("^[”’》）)\\s]+");
    private static final Pattern OF = Pattern.compile("^.*的");
    private static final Pattern NO_TITLE = Pattern.compile("[，。；：！？“”‘’（）()《》,;:!?…—\\n]|与记者|(说|表示|介绍|告诉|指出|看到|率|派出)");

    private final Posts posts;
    private final WordList titles;
    private final WordList placeTitles = WordList.named("titles-of-places");

    PostTitles(Posts posts) {
        this.posts = posts;
        this.titles = posts.titles();
    }

    /** The title that fills the words between an organisation and what follows, if they are one. */
    Optional<String> filling(String words) {
        String bare = OF.matcher(CLOSING.matcher(words).replaceFirst(""))
                .replaceFirst("")
                .strip();
        boolean isTitle = !bare.isEmpty()
                && bare.length() <= LONGEST
                && !NO_TITLE.matcher(bare).find()
                && Arrays.stream(bare.split("、", -1))
                        .noneMatch(part -> titles.suffixOf(part).isEmpty());
        return isTitle ? Optional.of(bare) : Optional.empty();
    }

    /** Whether the words are titles and nothing else, so that no unknown organisation hides in them. */
    boolean areTitles(String words) {
        return Arrays.stream(words.split("、", -1))
                .map(part -> part.replaceFirst("^原", ""))
                .allMatch(part -> !part.isEmpty() && titles.suffixOf(part).length() == part.length());
    }

    /** The posts of the reference data that a title names, by their local names there. */
    List<String> posts(String title) {
        return posts.in(title);
    }

    /** The title with which the words end, or the empty string. */
    String title(String words) {
        return titles.suffixOf(words);
    }

    /** The title that stands in {@code text} at {@code offset}, or the empty string. */
    String at(String text, int offset) {
        return titles.at(text, offset);
    }

    /** Whether it is the title of who heads a place: 市长, 总统. */
    boolean isOfPlace(String title) {
        return !placeTitles.suffixOf(title).isEmpty();
    }

    /** Whether the title is one that is held in such a thing: a place has a mayor but no manager. */
    boolean fits(String title, Mention holder) {
        return holder.type().isOrganization() || (holder.type() == EntityType.PLACE && isOfPlace(title));
    }
}
