package io.github.yuantu.analyse;

import io.github.yuantu.analyse.ArticleMentions.Name;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names that stand for the same thing, joined pair by pair; each group goes by the name that came first. */
final class NameGroups {

    private final Map<Name, Name> leaders = new LinkedHashMap<>();

    NameGroups(Collection<Name> names) {
        names.forEach(name -> leaders.put(name, name));
    }

    void join(Name one, Name other) {
        Name left = leaderOf(one);
        Name right = leaderOf(other);
        if (!left.equals(right)) {
            leaders.put(right, left);
        }
    }

    Name leaderOf(Name name) {
        Name leader = leaders.getOrDefault(name, name);
        return leader.equals(name) ? name : leaderOf(leader);
    }

    /** The groups in the order of their leaders. */
    Map<Name, List<Name>> groups() {
        Map<Name, List<Name>> groups = new LinkedHashMap<>();
        leaders.keySet()
                .forEach(name -> groups.computeIfAbsent(leaderOf(name), leader -> new ArrayList<>())
                        .add(name));
        return groups;
    }
}
