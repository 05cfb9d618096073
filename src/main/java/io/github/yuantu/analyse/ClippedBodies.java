package io.github.yuantu.analyse;

import io.github.yuantu.knowledge.EntityType;
import java.util.List;
import java.util.Optional;

/** Bodies named without their place (市工信局, 区妇联), and what they are called in full. */
final class ClippedBodies {

    private static final List<String> LEVELS = List.of("自治区", "自治州", "自治县", "省", "市", "州", "区", "县", "旗", "镇", "乡");

    private ClippedBodies() {}

    /** The level with which the name of a body begins in place of a place. */
    static Optional<String> levelOf(EntityType type, String name) {
        if (type != EntityType.GOVERNMENT_BODY && type != EntityType.INSTITUTION) {
            return Optional.empty();
        }
        return LEVELS.stream().filter(name::startsWith).findFirst();
    }

    /** The name with its place: the main one of its level in the article. */
    static Optional<String> complete(EntityType type, String name, ArticlePlaces places) {
        return levelOf(type, name)
                .flatMap(
                        level -> places.mainOfLevel(level).map(place -> place.name() + name.substring(level.length())));
    }
}
