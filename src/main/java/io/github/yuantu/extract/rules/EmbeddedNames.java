package io.github.yuantu.extract.rules;

import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.AnalysedSentence;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.knowledge.Referent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The names of an article's things as they stand inside the names of others: 云川 in 云川铜业公司. */
public final class EmbeddedNames {

    private static final int SHORTEST = 2;

    /** At the head of a name it tells of rank and not of a place. */
    private static final Set<String> NATION = Set.of("中国", "我国", "全国", "世界", "全球", "亚洲", "欧洲", "非洲", "美洲");

    private static final String NO_PLACE_AFTER_AID = "建助手救外军";
    private static final Pattern FIRM = Pattern.compile("(股份|有限|责任|集团|控股)*公司$");
    private static final Pattern DIVISION = Pattern.compile("(?<=..)(省|市|县|区|州|自治区|自治州|地区)$");

    private final AnalysedArticle article;
    private final Map<String, Referent> byName = new TreeMap<>();
    private final int longest;

    public EmbeddedNames(AnalysedArticle article) {
        this.article = article;
        for (Referent referent : article.referents()) {
            add(referent.name(), referent);
            referent.aliases().forEach(alias -> add(alias, referent));
            referent.mentions().forEach(mention -> add(mention.text(), referent));
        }
        this.longest = byName.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    private void add(String name, Referent referent) {
        if (name.length() < SHORTEST || NATION.contains(name)) {
            return;
        }
        byName.putIfAbsent(name, referent);
        String stem = FIRM.matcher(name).replaceFirst("");
        if (referent.type() == EntityType.ENTERPRISE && stem.length() > SHORTEST) {
            byName.putIfAbsent(stem, referent);
        }
        if (referent.type() == EntityType.PLACE) {
            String core = DIVISION.matcher(name).replaceFirst("");
            if (core.length() >= SHORTEST && referent.divisionCode().isPresent()) {
                byName.putIfAbsent(core, referent);
            }
            aided(core.substring(0, 1), referent);
            aided(core.substring(core.length() - 1), referent);
        }
    }

    /** The one character by which the name of a programme calls the place it helps: 援疆, 援藏. */
    private void aided(String character, Referent place) {
        if (!NO_PLACE_AFTER_AID.contains(character)) {
            byName.putIfAbsent("援" + character, place);
        }
    }

    /** The skeleton of the words that name {@code mention}, the names of other things in it each one character. */
    public Skeleton inside(Mention mention, AnalysedSentence sentence) {
        int start = mention.span().start() - sentence.sentence().span().start();
        String plain = sentence.plain().substring(start, start + mention.span().length());
        List<Token> tokens = new ArrayList<>();
        tokens.add(Token.plain(Token.START));
        int at = 0;
        while (at < plain.length()) {
            int here = mention.span().start() + at;
            Optional<Embedded> embedded = nameAt(mention, at).or(() -> abbreviatedAt(here, sentence));
            if (embedded.isPresent()) {
                tokens.add(Token.unit(embedded.get().referent().nearest(mention)));
                at += embedded.get().length();
            } else {
                SkeletonReader.character(plain.charAt(at++)).ifPresent(tokens::add);
            }
        }
        return new Skeleton(PlaceChains.collapsed(tokens, this::isChain));
    }

    private boolean isChain(Token upper, Token lower) {
        return upper.isUnit()
                && lower.isUnit()
                && PlaceChains.holds(
                        article.referentOf(upper.members().get(0)),
                        article.referentOf(lower.members().get(0)));
    }

    private Optional<Embedded> nameAt(Mention mention, int at) {
        String text = mention.text();
        for (int length = Math.min(longest, text.length() - at); length >= SHORTEST; length--) {
            Referent referent = byName.get(text.substring(at, at + length));
            if (referent != null
                    && length < text.length()
                    && !isPartOfAWord(text, at, at + length)
                    && !referent.equals(article.referentOf(mention))) {
                return Optional.of(new Embedded(referent, length));
            }
        }
        return Optional.empty();
    }

    /** “云川一号”机组: what is marked as one word within a name is named after something, if at all. */
    private static boolean isPartOfAWord(String name, int start, int end) {
        int open = name.lastIndexOf('“', start);
        int close = name.indexOf('”', start);
        boolean marked = open >= 0 && close >= end && close + 1 < name.length() && name.lastIndexOf('”', start) < open;
        return marked && (open + 1 < start || end < close);
    }

    /** A character that stands for a place: 闽 in 闽宁协作. */
    private Optional<Embedded> abbreviatedAt(int offset, AnalysedSentence sentence) {
        return sentence.innerMentions().stream()
                .filter(inner -> inner.span().start() == offset && inner.span().length() == 1)
                .map(inner -> new Embedded(article.referentOf(inner), 1))
                .findFirst();
    }

    private record Embedded(Referent referent, int length) {}
}
