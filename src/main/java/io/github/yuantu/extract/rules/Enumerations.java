package io.github.yuantu.extract.rules;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes one unit of the names that stand in an enumeration: A、B、C和D等九家单位. */
final class Enumerations {

    private static final int LONGEST_UNNAMED_ITEM = 12;
    private static final int LONGEST_ATTRIBUTE = 14;
    private static final String REST_OF_A_LIST = "一二两三四五六七八九十百多余几家个部门单位企业公司机构地省市区县村所项目工程平台社团" + Token.AMOUNT;

    private static final Set<EntityType> MARKED =
            EnumSet.of(EntityType.POLICY, EntityType.ASSISTANCE_PROGRAM, EntityType.EVENT);

    private final List<Token> tokens;

    Enumerations(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The same tokens, each enumeration in one. */
    List<Token> collapsed() {
        List<Token> result = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            if (tokens.get(at).kind().isPresent() && tokens.get(at).isUnit()) {
                at = collapse(at, result);
            } else {
                result.add(tokens.get(at++));
            }
        }
        return result;
    }

    private int collapse(int first, List<Token> result) {
        UnitKind kind = tokens.get(first).kind().orElseThrow();
        List<Mention> members = new ArrayList<>(tokens.get(first).members());
        int end = first + 1;
        boolean attributed = first > 0 && isAt(first - 1, "的");
        Optional<Integer> next = nextItem(end, false, attributed);
        while (next.isPresent()) {
            Token item = tokens.get(next.get());
            Optional<UnitKind> joined = item.kind().flatMap(kind::joinedWith);
            if (joined.isEmpty()) {
                break;
            }
            kind = joined.get();
            members.addAll(item.members());
            end = next.get() + 1;
            next = nextItem(end, true, attributed);
        }
        result.add(new Token(kind.symbol(), members, tokens.get(first).at()));
        return afterRest(end);
    }

    private Optional<Integer> nextItem(int at, boolean inList, boolean attributed) {
        Optional<Integer> next = nextItem(at, inList);
        if (next.isEmpty() && unitAt(at).isPresent() && isTitle(at) && isTitle(at - 1)) {
            return Optional.of(at);
        }
        boolean goesOn = isAt(at, "、和与及") || (isAt(at, "以") && isAt(at + 1, "及"));
        return next.isPresent() || !attributed || !goesOn ? next : afterAttribute(at + 1);
    }

    /** Whether it is a name that is printed in marks of its own, so that several need nothing between them: 《甲》《乙》. */
    private boolean isTitle(int at) {
        return tokens.get(at).isUnit()
                && MARKED.contains(tokens.get(at).members().get(0).type());
    }

    /** The name after an attribute like the one before the first: 有百人的甲厂、有千人的乙厂. */
    private Optional<Integer> afterAttribute(int start) {
        for (int at = start; at < Math.min(tokens.size(), start + LONGEST_ATTRIBUTE); at++) {
            if (isAt(at, "的")) {
                return unitAt(at + 1);
            }
            if (tokens.get(at).isUnit() || isAt(at, "，。；：！？、")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> nextItem(int at, boolean inList) {
        if (isAt(at, "以") && isAt(at + 1, "及")) {
            return unitAt(at + 2);
        }
        if (isAt(at, "和及暨") || (inList && isAt(at, "与"))) {
            return unitAt(behindCount(at + 1));
        }
        return isAt(at, "、") ? unitAt(behindCount(at + 1)).or(() -> afterUnnamedItem(at + 1)) : Optional.empty();
    }

    /** Behind a count of what is named next: 稻米节和多次灯会, 一座水厂和两座车站. */
    private int behindCount(int at) {
        if (isAt(at, String.valueOf(Token.AMOUNT))) {
            return at + 1;
        }
        return isAt(at, "多首") && isAt(at + 1, "次场届个项座家") ? at + 2 : at;
    }

    /** The name after an item of the list that is no known name. */
    private Optional<Integer> afterUnnamedItem(int start) {
        for (int at = start; at < Math.min(tokens.size(), start + LONGEST_UNNAMED_ITEM); at++) {
            if (isAt(at, "、和") && unitAt(at + 1).isPresent()) {
                return unitAt(at + 1);
            }
            if (tokens.get(at).isUnit() || isAt(at, "，。；：！？")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> unitAt(int at) {
        return at < tokens.size() && tokens.get(at).isUnit() ? Optional.of(at) : Optional.empty();
    }

    private int afterRest(int at) {
        int rest = behindUnnamedItems(at);
        if (!isAt(rest, "等")) {
            return at;
        }
        int end = rest + 1;
        while (isAt(end, REST_OF_A_LIST)) {
            end++;
        }
        return end;
    }

    /** Where 等 stands behind items that are no known names: 云川集团、某厂等企业; otherwise {@code at}. */
    private int behindUnnamedItems(int at) {
        if (!isAt(at, "、和及")) {
            return at;
        }
        int end = at + 1;
        while (end < Math.min(tokens.size(), at + LONGEST_UNNAMED_ITEM)
                && !tokens.get(end).isUnit()
                && !isAt(end, "，。；：！？等的")) {
            end++;
        }
        return isAt(end, "等") ? end : at;
    }

    private boolean isAt(int at, String characters) {
        return at < tokens.size() && tokens.get(at).is(characters);
    }
}
