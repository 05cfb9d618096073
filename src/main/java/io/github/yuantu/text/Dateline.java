package io.github.yuantu.text;

import java.util.Optional;

/**
 * The head of a report that says where and when it was filed: 新华社北京3月5日电, 本报克拉玛依4月2日讯.
 *
 * @param agency who reports (新华社, 本报, 中新网), if named
 * @param place where, as printed, if named
 * @param date the day, its year completed from the page's date, if named
 */
public record Dateline(Optional<String> agency, Optional<String> place, Optional<PageDate> date) {}
