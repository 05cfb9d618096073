package io.github.yuantu.analyse.time;

import java.util.List;

/** The forms of expressions of time, those that say most first. */
final class TimeRules {

    private static final String YEAR = "(?<year>(?:18|19|20)\\d{2}|[一二][九〇○零][一二三四五六七八九〇○零]{2})";
    private static final String RELATIVE_YEAR = "(?<rel>今年|去年|前年|明年|后年|後年|本年度?|当年|當年|同年|次年|翌年|該年|该年|这一年|上年|全年)";
    private static final String MONTH = "(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])";
    private static final String DAY = "(?<day>3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])";
    private static final String TO = "(?:—{1,2}|-|–|~|至|到)";
    private static final String SINCE = "(?<since>以来|以來|至今|起至今)?";
    private static final String PART = "(?<part>上半年|下半年|(?:第)?[一二三四1-4]季度|前[三3]季度|前(?:[1-9]|1[0-1]|[一二两三四五六七八九十])个?月|"
            + "[1-9一]" + TO + "(?:[1-9]|1[0-2])月(?:份)?|年底|年末|年初|岁末|底|末|初|年中)";

    /** In the order in which overlapping ones are preferred. */
    static final List<TimeRule> ALL = List.of(
            TimeRule.of("(?<=比|较|[高低多少快慢]于)(?<rel>上年|去年|前年)(?:全年|同期)?", TimeMeanings::comparedYear),
            TimeRule.of("(?<=[自从])" + YEAR + "年(?<since>起)(?!(?:实施|施行|执行))", TimeMeanings::fullYear),
            TimeRule.of("(?:党的)?(?<milestone>十[六七八九]大|二十大|改革开放|新中国成立)(?:以来|之后)", TimeMeanings::sinceMilestone),
            TimeRule.of(YEAR + "年?" + TO + "(?<until>(?:19|20)\\d{2})年", TimeMeanings::years),
            TimeRule.of(YEAR + "年?" + TO + "(?<until>(?:19|20)\\d{2})(?=[)）])", TimeMeanings::years),
            TimeRule.of(YEAR + "年" + MONTH + "月" + DAY + "[日号號]", TimeMeanings::fullDay),
            TimeRule.of(
                    YEAR + "[-/.](?<month>1[0-2]|0?[1-9])[-/.](?<day>3[01]|[12]\\d|0?[1-9])(?!\\d)",
                    TimeMeanings::fullDay),
            TimeRule.of(YEAR + "年的?(?:" + PART + ")", TimeMeanings::partOfYear),
            TimeRule.of(YEAR + "年" + MONTH + "月(?:份)?[底初末中]?(?:[上中下]旬)?" + SINCE, TimeMeanings::fullMonth),
            TimeRule.of(YEAR + "年度?" + SINCE + "(?!代)", TimeMeanings::fullYear),
            TimeRule.of("今\\((?<day>\\d{1,2})\\)[日天]", TimeMeanings::dayOfMonth),
            TimeRule.of(RELATIVE_YEAR + MONTH + "月" + DAY + "[日号號]", TimeMeanings::fullDay),
            TimeRule.of(RELATIVE_YEAR + "的?(?:" + PART + ")", TimeMeanings::partOfYear),
            TimeRule.of(RELATIVE_YEAR + MONTH + "月(?:份)?[底初末中]?(?:[上中下]旬)?" + SINCE, TimeMeanings::fullMonth),
            TimeRule.of(RELATIVE_YEAR + SINCE, TimeMeanings::fullYear),
            TimeRule.of("(?:上|20|二十)世纪(?<decade>[1-9]0|[一二三四五六七八九]十)年代(?:初|末|中期|以来)?", TimeMeanings::decade),
            TimeRule.of(
                    "[“\"‘]?(?<plan>十[一二三四五]?|[七八九])五[”\"’]?(?:期间|时期|時期|(?<planend>末)|初|(?<since>以来)|开局之年|收官之年)",
                    TimeMeanings::fiveYears),
            TimeRule.of(
                    "[“\"‘](?<plan>十[一二三四五])五[”\"’](?![”’]?(?:规划|计划|纲要|发展|時期|国))(?<planend>末)?(?<since>以来)?",
                    TimeMeanings::fiveYears),
            TimeRule.of("(?<![\\d.第])" + MONTH + "月" + DAY + "[日号號](?:上午|下午|晚|晚间|凌晨)?(?:起|以来)?", TimeMeanings::fullDay),
            TimeRule.of(
                    "(?<!\\d)(?<first>[1-9]|1[0-2])" + TO + "(?<month>1[0-2]|[1-9])月(?:份)?",
                    TimeMeanings::monthsOfYear),
            TimeRule.of(
                    "(?<rel>本|当|同|上|下|當)(?:个)?月(?:(?<day>3[01]|[12]?\\d)[日号])?(?:份)?[底初末]?(?:[上中下]旬)?",
                    TimeMeanings::relativeMonth),
            TimeRule.of(
                    "(?<![\\d.第])" + MONTH + "月(?:份)?(?:[底初末中]|[上中下]旬)?" + SINCE + "(?![球饼子牙])",
                    TimeMeanings::fullMonth),
            TimeRule.of(
                    "(?<![\\d.月第])(?<day>3[01]|[12]\\d|[1-9])日(?!内|以内|元|均|產|产|前|后|本|夜|常|游)(?:上午|下午|晚|凌晨)?",
                    TimeMeanings::dayOfMonth),
            TimeRule.of("(?<rel>今天|今日|昨天|昨日|明天|明日|前天|今早|今晚|昨晚)", TimeMeanings::dayAway),
            TimeRule.of("(?<rel>当日|当天|當日|同日|当晚)", TimeMeanings::sameDay),
            TimeRule.of(
                    "截至目前|截止目前|截至今|目前为止|到目前为止|迄今(?:为止)?|目前|现在|現在|如今|眼下|当前|近日|日前|近期|不久前|当下|本周|上周|連日來|连日来",
                    TimeMeanings::thisMonth),
            TimeRule.of(
                    "(?<![第十近\\d])(?<span>\\d{1,2}|[两二三四五六七八九十]{1,3})(?:多|余)?年(?:多|余)?(?:来|來|以来|间|間)(?!自)",
                    TimeMeanings::yearsBack),
            TimeRule.of("(?:过去|過去)的?(?<span>\\d{1,2}|[两二三四五六七八九十]{1,3})年", TimeMeanings::yearsBefore),
            TimeRule.of("(?:近|最近)(?<span>\\d{1,2}|[两二三四五六七八九十]{1,3})年", TimeMeanings::recentYears),
            TimeRule.of("(?:过去|刚刚过去)的?一年|一年前", TimeMeanings::yearPast),
            TimeRule.of("新年伊始|新春伊始|开年以来", TimeMeanings::newYear),
            TimeRule.of("(?:未来|今后|未來|今後|接下来)的?(?<span>\\d{1,2}|[两二三四五六七八九十]{1,3})年内?", TimeMeanings::yearsAhead),
            TimeRule.of("(?<![第\\d])(?<span>\\d{1,2}|[两二三四五六七八九十]{1,3})年前", TimeMeanings::yearsAgo),
            TimeRule.of(
                    "(?<part>上半年|下半年|第?[一二三四1-4]季度|前[三3]季度|前(?:[1-9]|1[0-1]|[一二两三四五六七八九十])个?月|年底|年末|年初|岁末|年内)(?!会)",
                    TimeMeanings::partOfYear));

    private TimeRules() {}
}
