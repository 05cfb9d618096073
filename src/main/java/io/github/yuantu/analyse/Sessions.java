package io.github.yuantu.analyse;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which one of a series a name says: 2031年, 第三届. */
final class Sessions {

    private static final Pattern SESSION = Pattern.compile(
            "(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])年?|第?[0-9一二三四五六七八九十百]+[届次批轮季]|首[届次批]|第[0-9一二三四五六七八九十百]+期?");

    private Sessions() {}

    /** The numbers of {@code name}, years without 年. */
    static Set<String> of(String name) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = SESSION.matcher(name);
        while (matcher.find()) {
            found.add(matcher.group().replace("年", "").replace("第", ""));
        }
        return found;
    }

    /** The name without them. */
    static String cut(String name) {
        return SESSION.matcher(name).replaceAll("");
    }
}
