package io.github.yuantu.analyse;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.lexicon.Gazetteer;
import io.github.yuantu.lexicon.WordList;
import java.util.Map;
import java.util.regex.Pattern;

/** Whether a shorter name of an event, site, project, policy or programme is a form of a longer one. */
final class TitleForms {

    /** So many characters at the end of a name say alone which one is meant. */
    private static final int TELLING = 7;

    /** Programmes have short names: 安居险, 后续扶持. */
    private static final int TELLING_OF_PROGRAMME = 3;

    /** With something proper in it, a shorter end will do: 岫岭公开赛. */
    private static final int TELLING_IF_PROPER = 4;

    /** Longer ones that no dictionary has may be several common words. */
    private static final int LONGEST_BRAND = 3;

    /** Years and stages at the end of a title. */
    private static final Pattern EDITION = Pattern.compile("[（(][^（(]*[）)](?=》?$)");

    private static final Pattern MARKS = Pattern.compile("[《》“”]");

    /** What a short name may leave off at the end of the whole one. */
    private static final Map<EntityType, Pattern> TAILS = Map.of(
            EntityType.FACILITY, Pattern.compile("(?<=[园港])区"),
            EntityType.PROJECT, Pattern.compile("工程|项目"),
            EntityType.POLICY, Pattern.compile("倡议|战略"));

    private final Gazetteer gazetteer;
    private final ContractedTitles contracted;
    private final Map<EntityType, WordList> heads = Map.of(
            EntityType.EVENT, WordList.named("event-suffixes"),
            EntityType.FACILITY, WordList.named("facility-suffixes"),
            EntityType.PROJECT, WordList.named("project-suffixes"),
            EntityType.POLICY, WordList.named("policy-suffixes"));

    TitleForms(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.contracted = new ContractedTitles(gazetteer);
    }

    /** “惠竹贷” of 小微企业“惠竹贷”, 《办法》 of 《…管理办法》, a long end of a longer name, a name without its place. */
    boolean isFormOf(String shorter, String longer, EntityType type) {
        if (shorter.startsWith("“") && shorter.endsWith("”") && longer.contains(shorter)) {
            return true;
        }
        if (shorter.startsWith("《")
                && longer.startsWith("《")
                && withoutEdition(longer).endsWith(shorter.substring(1))) {
            return true;
        }
        return isEndOf(shorter, longer, type)
                || isWithoutTail(shorter, longer, type)
                || isContracted(shorter, longer, type);
    }

    private static String withoutEdition(String title) {
        return EDITION.matcher(title).replaceFirst("");
    }

    private boolean isEndOf(String shorter, String longer, EntityType type) {
        if (!longer.endsWith(shorter)) {
            return false;
        }
        String rest = longer.substring(0, longer.length() - shorter.length());
        int telling = type == EntityType.ASSISTANCE_PROGRAM ? TELLING_OF_PROGRAMME : TELLING;
        return shorter.length() >= telling
                || isOfPlaces(rest)
                || (type == EntityType.EVENT && isOfPlaces(Sessions.cut(rest)))
                || (shorter.length() >= TELLING_IF_PROPER && isProper(shorter, type));
    }

    private boolean isOfPlaces(String words) {
        String left = PlainForm.of(words);
        String place = gazetteer.nameAt(left, 0);
        while (!place.isEmpty()) {
            left = left.substring(place.length());
            place = gazetteer.nameAt(left, 0);
        }
        return left.isEmpty();
    }

    /** Whether what stands before the last word is a name by itself: 岫岭|公开赛. */
    private boolean isProper(String name, EntityType type) {
        WordList ends = heads.get(type);
        if (ends == null) {
            return false;
        }
        String plain = PlainForm.of(name);
        String before = plain.substring(0, plain.length() - ends.suffixOf(plain).length());
        return before.length() > 1
                && (!gazetteer.nameAt(before, 0).isEmpty()
                        || (before.length() <= LONGEST_BRAND && !Dictionary.isCommon(before)));
    }

    /** 竹海引水 of 竹海引水工程. */
    private static boolean isWithoutTail(String shorter, String longer, EntityType type) {
        String bareShorter = bare(shorter);
        String bareLonger = bare(longer);
        Pattern tail = TAILS.get(type);
        return tail != null
                && bareShorter.length() >= TELLING_IF_PROPER
                && bareLonger.startsWith(bareShorter)
                && tail.matcher(bareLonger)
                        .region(bareShorter.length(), bareLonger.length())
                        .useTransparentBounds(true)
                        .matches();
    }

    private boolean isContracted(String shorter, String longer, EntityType type) {
        String bareShorter = bare(shorter);
        WordList ends = heads.get(type);
        return ends != null
                && (bareShorter.length() < TELLING_IF_PROPER || !ends.contains(bareShorter))
                && contracted.isOf(bareShorter, bare(longer), type, ends);
    }

    private static String bare(String name) {
        return PlainForm.of(MARKS.matcher(withoutEdition(name)).replaceAll(""));
    }
}
