package io.github.yuantu.extract.values;

import io.github.yuantu.knowledge.ProjectStatus;
import io.github.yuantu.lexicon.WordList;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which words tell how far an undertaking has come. */
final class StatusCues {

    private static final Pattern ONLY_LATER = Pattern.compile("后|之后|以后|时|前");
    /** 正在加紧建设, 加快推进: an adverb of going on and a verb of building. */
    private static final Pattern UNDER_WAY = Pattern.compile(
            "(?:正在|正|加快|加紧|加速|加力|抓紧|全力|全面|稳步|有序|扎实|持续|紧张|火热|快速|如火如荼|热火朝天){1,3}(?:地|进行)?(?:建设|施工|推进|实施|修建|兴建|改造|铺设|建造)中?");

    /** 分三期建设: some of it is being built. */
    private static final Pattern IN_STAGES = Pattern.compile("分(?:批|期|[两二三四五]期)(?:建设|实施|推进|开发)");

    private static final Pattern GOING_ON = Pattern.compile("正在(?:紧张|火热|有序|如火如荼|热火朝天)?地?进行中?");
    /** 为开通运营奠定基础: nothing is opened yet. */
    private static final Pattern PURPOSE = Pattern.compile("[^，。；]{0,8}(?:奠定|打下|创造|提供)[^，。；]{0,8}(?:基础|条件|保障)");

    private static final Pattern AHEAD = Pattern.compile("将|拟|预计|力争|计划|有望|确保|可|即将|待");
    private static final Pattern WANTED = Pattern.compile("将|拟|计划|规划|提出|要求|部署|力争|有望");
    private static final Pattern ONGOING = Pattern.compile("加快|加速|加力|推进|加紧|抓紧");
    private static final int REACH = 16;
    /** What may follow a cue that is said of the thing spoken of and has no object of its own. */
    private static final Pattern NO_OBJECT = Pattern.compile("^(?:$|[^\\p{IsHan}]|[了中的并和后等]|阶段|现场|进度|工作|以来|任务)");

    private final Map<ProjectStatus, WordList> words = new EnumMap<>(ProjectStatus.class);

    StatusCues() {
        for (ProjectStatus status : ProjectStatus.values()) {
            words.put(
                    status,
                    WordList.named("status-cues-"
                            + status.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
    }

    /** The furthest progress that {@code text} tells; what is to come counts as planned. */
    Optional<ProjectStatus> furthest(String text) {
        Optional<ProjectStatus> furthest = Optional.empty();
        for (int i = 0; i < text.length(); i++) {
            for (ProjectStatus told : words.keySet()) {
                String cue = cue(told, text, i);
                if (!cue.isEmpty()
                        && !PURPOSE.matcher(text.substring(i + cue.length())).lookingAt()
                        && !ONLY_LATER
                                .matcher(text.substring(endOfRun(text, i + cue.length())))
                                .lookingAt()) {
                    ProjectStatus status = isAhead(text, i) ? downgraded(told, cue) : told;
                    furthest = furthest.filter(found -> found.compareTo(status) >= 0)
                            .or(() -> Optional.of(status));
                }
            }
        }
        return furthest;
    }

    /** The cue of that status at {@code at}, the longest one, or the empty string. */
    private String cue(ProjectStatus status, String text, int at) {
        String listed = Objects.requireNonNull(words.get(status)).at(text, at);
        if (status != ProjectStatus.UNDER_CONSTRUCTION) {
            return listed;
        }
        return Stream.of(UNDER_WAY, GOING_ON, IN_STAGES)
                .map(pattern -> pattern.matcher(text).region(at, text.length()))
                .filter(Matcher::lookingAt)
                .map(Matcher::group)
                .filter(found -> found.length() > listed.length())
                .findFirst()
                .orElse(listed);
    }

    /** Where the cues end that follow each other from {@code at} on: 建成|投产 in 建成投产后. */
    private int endOfRun(String text, int at) {
        int end = at;
        for (WordList cues : words.values()) {
            end = Math.max(end, at + cues.at(text, at).length());
        }
        return end == at ? at : endOfRun(text, end);
    }

    /** The furthest progress told by cues that have no object of their own: 加快建设，but not 加快建设创新中心. */
    Optional<ProjectStatus> furthestWithoutObject(String text) {
        StringBuilder kept = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            for (ProjectStatus told : words.keySet()) {
                String cue = cue(told, text, i);
                if (!cue.isEmpty()
                        && cue.endsWith("建设")
                        && !NO_OBJECT.matcher(text.substring(i + cue.length())).find()) {
                    kept.replace(i, i + cue.length(), "－".repeat(cue.length()));
                }
            }
        }
        return furthest(kept.toString());
    }

    /** Whether {@code words} before a bare verb make it something that is wanted. */
    static boolean isWanted(String words) {
        return WANTED.matcher(words).find();
    }

    /** What is still to be finished is being built; what is still to begin is planned. */
    private static ProjectStatus downgraded(ProjectStatus status, String cue) {
        boolean goesOn = ONGOING.matcher(cue).find();
        return switch (status) {
            case COMPLETED, OPERATING -> ProjectStatus.UNDER_CONSTRUCTION;
            case UNDER_CONSTRUCTION -> goesOn ? status : ProjectStatus.PLANNED;
            case PLANNED, SIGNED -> ProjectStatus.PLANNED;
        };
    }

    private static boolean isAhead(String text, int at) {
        String before = text.substring(Math.max(0, at - REACH), at);
        int comma = before.lastIndexOf('，');
        return AHEAD.matcher(before.substring(comma + 1)).find();
    }
}
