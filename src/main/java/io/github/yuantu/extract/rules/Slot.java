package io.github.yuantu.extract.rules;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A place in a pattern that a name fills: {@code {subject:Project|Facility}}, {@code {object:topic Actor}}, {@code
 * {subject:Event 论坛|峰会}}, {@code {Person}}.
 *
 * @param role what the name is in the fact
 * @param topic whether it is not in the sentence but what the text was speaking of before
 * @param types the classes it may be of
 * @param words of which its name must hold one, if any
 * @param agent whether it acts ({@code Actor}) or is marked {@code free}: no word of place or direction may stand before
 *     it, and if it is one of several that act together, no word for a partner either
 */
record Slot(Role role, boolean topic, Set<EntityType> types, List<String> words, boolean agent) {

    /** What a name is in a fact. */
    enum Role {
        SUBJECT,
        OBJECT,
        /** One of several that stand in a symmetric relation to each other. */
        BOTH,
        /** Needed for the pattern, no part of the fact. */
        NONE
    }

    private static final Pattern NOTATION =
            Pattern.compile("(?:(subject|object|both):)?(topic |free )?([A-Za-z|]+)(?: (.+))?");
    private static final String NOT_AFTER_A_CIRCUMSTANCE =
            "(?<![在于至到赴往从向距为])(?<!在[\uE000-\uE0FF])(?<!对标|学习|借鉴|参照|对照|首都|省会)";
    private static final String NOT_AFTER_A_PARTNER =
            "(?<![在于至到赴往从向距为同与跟和对])(?<!在[\uE000-\uE0FF])(?<!对标|学习|借鉴|参照|对照|首都|省会)";
    /** 澄江市两级农业局建设…: what acts is an office or people of the place that have no name here. */
    private static final String NOT_BEFORE_ITS_OWN =
            "(?![^\uE000-\uE1FF，。；：！？、]{0,6}(?:局|厅|企业|公司|银行|医院|大学|高校|学院|学校|党委|商人|游客|居民|市民|村民|农民|干部|专家|官员|领导人))";

    private static final Set<EntityType> ORGANIZATIONS =
            EnumSet.of(EntityType.ENTERPRISE, EntityType.GOVERNMENT_BODY, EntityType.INSTITUTION);

    /** @throws IllegalArgumentException if the words between the braces are no slot */
    static Slot parse(String notation) {
        Matcher matcher = NOTATION.matcher(notation);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("expected {role:Type|Type words}, found {" + notation + "}");
        }
        String role = matcher.group(1) == null ? "none" : matcher.group(1);
        Set<EntityType> types = EnumSet.noneOf(EntityType.class);
        Arrays.stream(matcher.group(3).split("\\|")).forEach(name -> types.addAll(typesNamed(name)));
        List<String> words =
                matcher.group(4) == null ? List.of() : List.of(matcher.group(4).split("\\|"));
        return new Slot(
                Role.valueOf(role.toUpperCase(java.util.Locale.ROOT)),
                "topic ".equals(matcher.group(2)),
                types,
                words,
                matcher.group(2) != null
                        || List.of(matcher.group(3).split("\\|")).contains("Actor"));
    }

    private static Set<EntityType> typesNamed(String name) {
        return switch (name) {
            case "Any" -> EnumSet.allOf(EntityType.class);
            case "Organization" -> ORGANIZATIONS;
            case "Actor" -> {
                Set<EntityType> actors = EnumSet.of(EntityType.PLACE);
                actors.addAll(ORGANIZATIONS);
                yield actors;
            }
            default ->
                EnumSet.of(Arrays.stream(EntityType.values())
                        .filter(type -> type.localName().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(
                                "expected a class, Organization, Actor or Any, found " + name)));
        };
    }

    /** The bits of the units that may fill it. */
    long bits() {
        return UnitKind.bits(UnitKind.holding(types), topic);
    }

    /** Whether a character may fill it. */
    boolean mayBe(char symbol) {
        return (bits() & UnitKind.bitOf(symbol)) != 0;
    }

    /** The regular expression of the characters that may fill it. */
    String characters() {
        if (topic || !agent) {
            return "[" + symbols(kind -> true) + "]";
        }
        String places = symbols(kind -> kind.types().contains(EntityType.PLACE));
        String others = symbols(kind -> !kind.types().contains(EntityType.PLACE));
        String acting = places.isEmpty() ? "" : "[" + places + "]" + NOT_BEFORE_ITS_OWN;
        return notAfter()
                + (others.isEmpty() ? acting : "(?:[" + others + "]" + (acting.isEmpty() ? "" : "|" + acting) + ")");
    }

    private String symbols(Predicate<UnitKind> wanted) {
        return UnitKind.holding(types).stream()
                .filter(wanted)
                .map(kind -> String.valueOf(topic ? kind.topicSymbol() : kind.symbol()))
                .collect(Collectors.joining());
    }

    private String notAfter() {
        return role == Role.BOTH ? NOT_AFTER_A_PARTNER : NOT_AFTER_A_CIRCUMSTANCE;
    }

    /** Those of the names found there that fit. */
    List<Mention> fitting(List<Mention> members) {
        return members.stream()
                .filter(mention -> types.contains(mention.type()))
                .filter(mention -> words.isEmpty() || words.stream().anyMatch(mention.text()::contains))
                .toList();
    }
}
