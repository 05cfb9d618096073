package io.github.yuantu.extract.values;

import io.github.yuantu.knowledge.Mention;
import java.util.regex.Pattern;

/** What the words around an event tell of it: that it is going on, that it ends, or only that there is or was such a thing. */
final class Occasions {

    private static final Pattern BEHIND_REFERRED = Pattern.compile(
            "[”》]?(?:.{0,4}以来|.{0,6}(?:筹备|筹办)|之后|精神|报告|决策|部署|决定|提出|确定|作出|明确|要求|情况|成果|主题|标识|门票|期间将|[^，。]{0,14}(?:公布|招募|报名|征集|倒计时))");
    private static final Pattern BEFORE_REFERRED =
            Pattern.compile("(?:自|贯彻|落实|学习|宣传|围绕|根据|按照|依据|迎接|筹备|支持|保障|服务)(?:了|好)?$");

    /** 出席大会, 在大会上, 今天是环境日, 这是大会举行的第二天. */
    private static final Pattern BEFORE_A_SCENE =
            Pattern.compile("(?:[在于从]|出席|参加|参与|亮相|列席|主持|举行|迎来|直播|是|进行的?)[^，。；]{0,24}$");

    private static final Pattern BEHIND_A_SCENE =
            Pattern.compile("^[”》]?[^，。；]{0,6}(?:上|中|期间|现场|继续|进入|进行|拉开|迎来|结束|首日|首场|第.{1,3}天|开|启|揭)");

    /** 5月3日，一场暴雨…: the clause begins with it. */
    private static final Pattern AT_THE_HEAD = Pattern.compile("^[“《\\s]*(?:[一本这该][场次届个][^，在于]{0,8})?[“《]*$");

    private static final Pattern CLOSING = Pattern.compile("(?:闭幕|落幕|闭会|收官|落下帷幕|结束)了?(?:$|[，。；、并]|[^\\p{IsHan}])");

    private Occasions() {}

    /** Whether the event goes on in its clause, so that the clause's day is one of its own. */
    static boolean isOn(Clause clause, Mention event) {
        String before = before(clause, event);
        String behind = behind(clause, event);
        return !isReferredTo(clause, event)
                && !isClosing(behind)
                && (AT_THE_HEAD.matcher(before).find()
                        || BEFORE_A_SCENE.matcher(before).find()
                        || BEHIND_A_SCENE.matcher(behind).find());
    }

    /** 会议精神, 自会议以来, 保障大会: what is only referred to is not held at the time of the sentence. */
    static boolean isReferredTo(Clause clause, Mention event) {
        return BEHIND_REFERRED.matcher(behind(clause, event)).lookingAt()
                || BEFORE_REFERRED.matcher(before(clause, event)).find();
    }

    /** Whether the words say that something closes. */
    static boolean isClosing(String words) {
        return CLOSING.matcher(words).find();
    }

    private static String before(Clause clause, Mention event) {
        int start = clause.times().stream()
                .map(time -> time.span().end())
                .filter(end -> end <= event.span().start())
                .max(Integer::compare)
                .orElse(clause.span().start());
        return clause.words(start, event.span().start());
    }

    private static String behind(Clause clause, Mention event) {
        return clause.words(event.span().end(), clause.span().end());
    }
}
