package io.github.yuantu.analyse;

import io.github.yuantu.analyse.Piece.Kind;
import io.github.yuantu.knowledge.EntityType;
import java.util.List;
import java.util.regex.Pattern;

/** What stands behind the last word of a name and belongs to it: a year in brackets, the stretch of a line. */
final class NameTail {

    private static final Pattern BRACKET =
            Pattern.compile("[（(](?:试行|暂行|草案|修订草案|修正草案|修正案草案|修订|修订版|征求意见稿|[一二三]期|(?:19|20)[0-9]{2}[^）)]*年)[）)]$");

    private final boolean sections;

    /** @param type the class of the names: sites and undertakings have sections, policies and events have none */
    NameTail(EntityType type) {
        this.sections = type == EntityType.FACILITY || type == EntityType.PROJECT;
    }

    /** {@code title} without a bracket that says which version it is. */
    static String cut(String title) {
        return BRACKET.matcher(title).replaceFirst("");
    }

    /** The end of the name whose last word is the piece {@code last}: …实施方案|（2019—2021年）, …引水工程|澄江|段. */
    int end(List<Piece> pieces, int last) {
        if (last + 1 < pieces.size()
                && BRACKET.matcher(pieces.get(last + 1).text()).matches()) {
            return pieces.get(last + 1).end();
        }
        int section = last + 1;
        while (sections && section < pieces.size() && pieces.get(section).kind() == Kind.PLACE) {
            section++;
        }
        boolean named = section > last + 1
                && section < pieces.size()
                && pieces.get(section).text().equals("段");
        return pieces.get(named ? section : last).end();
    }
}
