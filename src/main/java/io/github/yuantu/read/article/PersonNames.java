package io.github.yuantu.read.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names of people in a run of words that holds nothing else, as bylines do. */
final class PersonNames {

    private static final Pattern SEPARATOR = Pattern.compile("[\\s\\u3000、，,;；/／|｜]+");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2,4}");
    private static final Pattern DOTTED = Pattern.compile("\\p{IsHan}{1,8}(?:[·•・]\\p{IsHan}{1,8})+");
    private static final Pattern RUN = Pattern.compile("\\p{IsHan}{4,9}");
    private static final int LONGEST = 3;

    /** The hundred and some surnames that nine of ten people bear, and the common ones of two characters. */
    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶"
            + "程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛"
            + "樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴"
            + "蒙鲍华喻祁房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋"
            + "商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝过常宣";

    private static final List<String> DOUBLE_SURNAMES =
            List.of("欧阳", "上官", "司马", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "司徒");

    private PersonNames() {}

    /** The names, if the words are nothing but names; nothing if a word among them is none. */
    static Optional<List<String>> in(String words) {
        List<String> names = new ArrayList<>();
        for (String token : tokens(words)) {
            if (DOTTED.matcher(token).matches()
                    || (HAN.matcher(token).matches() && (token.length() < RUN_LENGTH || whole(token)))) {
                names.add(token);
            } else if (RUN.matcher(token).matches() && !split(token).isEmpty()) {
                names.addAll(split(token));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(List.copyOf(names));
    }

    /** Whether the word begins with a surname, as nearly every name does. */
    static boolean beginsWithSurname(String word) {
        return SURNAMES.indexOf(word.charAt(0)) >= 0 || DOUBLE_SURNAMES.stream().anyMatch(word::startsWith);
    }

    private static final int RUN_LENGTH = 4;

    private static boolean whole(String token) {
        return DOUBLE_SURNAMES.stream().anyMatch(token::startsWith)
                || split(token).isEmpty();
    }

    /** The words between separators; a name of two characters that was spaced out is put together again. */
    private static List<String> tokens(String words) {
        List<String> tokens = new ArrayList<>();
        for (String token : SEPARATOR.splitAsStream(words.strip()).toList()) {
            int last = tokens.size() - 1;
            if (token.length() == 1 && last >= 0 && tokens.get(last).length() == 1) {
                tokens.set(last, tokens.get(last) + token);
            } else if (!token.isEmpty()) {
                tokens.add(token);
            }
        }
        return tokens;
    }

    /** Names printed without a space between them: each part begins with a surname; empty if that does not work out. */
    private static List<String> split(String run) {
        for (int length = LONGEST; length >= 2; length--) {
            if (run.length() >= length && beginsWithSurname(run)) {
                String first = run.substring(0, length);
                String rest = run.substring(length);
                if (rest.isEmpty()) {
                    return List.of(first);
                }
                List<String> others = split(rest);
                if (!others.isEmpty()) {
                    List<String> names = new ArrayList<>(List.of(first));
                    names.addAll(others);
                    return names;
                }
            }
        }
        return List.of();
    }
}
