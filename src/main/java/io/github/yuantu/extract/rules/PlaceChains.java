package io.github.yuantu.extract.rules;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Referent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Places named one directly after the other, the higher first (云川省澄江市鹿鸣区): together they name the lowest. */
public final class PlaceChains {

    private static final String LOCAL = "乡镇村街道社区屯";
    private static final String WITHOUT_A_CODE = LOCAL + "县市山岭河江湖海湾沟滩坝原漠谷洲地查源嘴口关桥门营店庄寨堡集铺塘泉固角";

    /** What the code of a division ends with where divisions below it have digits of their own. */
    private static final Pattern ZEROS = Pattern.compile("(00)+$");

    private static final List<List<String>> KINDS = List.of(
            List.of("村", "屯"), List.of("乡", "镇", "街道"), List.of("县", "区", "旗"), List.of("市", "州", "盟"), List.of("省"));
    private static final int TOWN = 1;

    private static final Pattern CONTINENT = Pattern.compile("(?:[亚欧非]|[南北]?美|拉丁美|大洋|南极)洲");

    private PlaceChains() {}

    /** Whether two places of which one is named directly before the other are the whole and its part. */
    public static boolean holds(Referent upper, Referent lower) {
        if (upper.type() != EntityType.PLACE || lower.type() != EntityType.PLACE || upper.equals(lower)) {
            return false;
        }
        Optional<String> code = lower.divisionCode();
        if (CONTINENT.matcher(lower.name()).matches()) {
            return false;
        }
        return upper.divisionCode()
                .map(above -> code.map(
                                below -> below.startsWith(ZEROS.matcher(above).replaceFirst("")))
                        .orElse(endsWithOneOf(WITHOUT_A_CODE, lower)))
                .orElse(code.isEmpty() && endsWithOneOf(LOCAL, lower));
    }

    /** Whether two divisions are known not to be the whole and its part. */
    public static boolean contradict(Referent upper, Referent lower) {
        return (upper.divisionCode().isPresent() && lower.divisionCode().isPresent() && !holds(upper, lower))
                || isSmaller(upper, lower);
    }

    /** A village holds no town, a town no county. */
    private static boolean isSmaller(Referent upper, Referent lower) {
        OptionalInt above = rank(upper);
        OptionalInt below = rank(lower);
        return above.isPresent()
                && below.isPresent()
                && above.getAsInt() < below.getAsInt()
                && above.getAsInt() <= TOWN;
    }

    /** By the kind that its name ends with, villages first. */
    private static OptionalInt rank(Referent place) {
        return place.type() == EntityType.PLACE
                ? IntStream.range(0, KINDS.size())
                        .filter(rank -> KINDS.get(rank).stream().anyMatch(place.name()::endsWith))
                        .findFirst()
                : OptionalInt.empty();
    }

    private static boolean endsWithOneOf(String characters, Referent place) {
        return characters.indexOf(place.name().charAt(place.name().length() - 1)) >= 0;
    }

    /** The tokens with each chain in the one token of its lowest place. */
    static List<Token> collapsed(List<Token> tokens, BiPredicate<Token, Token> isChain) {
        List<Token> result = new ArrayList<>();
        for (Token token : tokens) {
            int last = result.size() - 1;
            if (last >= 0 && isChain.test(result.get(last), token)) {
                result.remove(last);
            }
            result.add(token);
        }
        return result;
    }
}
