package io.github.yuantu.analyse;

import io.github.yuantu.lexicon.Gazetteer;
import io.github.yuantu.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;

/** What is left of a firm's name without its legal form, its place and its trade. */
final class FirmNames {

    private static final int SHORTEST = 4;

    private final WordList suffixes = WordList.named("organization-suffixes-enterprise");
    private final WordList forms = WordList.named("company-forms");
    private final WordList business = WordList.named("business-words");
    private final Gazetteer gazetteer;

    FirmNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The name without legal form and place (云川蓝鲸物流有限公司 → 蓝鲸物流), or the empty string if nothing proper is left. */
    String core(String name) {
        String left = PlainForm.of(withoutForm(name));
        int start = placeOf(left).length();
        return proper(left.substring(start)).isEmpty() ? "" : name.substring(start, left.length());
    }

    /** The name without its legal form only (云川蓝鲸物流有限公司 → 云川蓝鲸物流). */
    String withoutForm(String name) {
        String left = PlainForm.of(name);
        String suffix = suffixes.suffixOf(left);
        while ((suffix.endsWith("公司") || suffix.endsWith("集团")) && left.length() > suffix.length()) {
            left = left.substring(0, left.length() - suffix.length());
            suffix = suffixes.suffixOf(left);
        }
        return name.substring(0, left.length());
    }

    /** The core without its trade (蓝鲸物流 → 蓝鲸), or the empty string; only of a name that has a legal form and is no bank: those are called after regions. */
    String brand(String name) {
        String core = core(name);
        String form = forms.suffixOf(PlainForm.of(name));
        if (core.isEmpty() || form.isEmpty() || form.endsWith("行")) {
            return "";
        }
        String left = PlainForm.of(core);
        String trade = tradeOf(left);
        while (!trade.isEmpty() && left.length() > trade.length()) {
            left = left.substring(0, left.length() - trade.length());
            trade = tradeOf(left);
        }
        return left.length() <= 4 && !proper(left).isEmpty() ? core.substring(0, left.length()) : "";
    }

    /** The core without the words of its business at its end, one after the other (凌波机械制造 → 凌波机械). */
    List<String> shortForms(String name) {
        List<String> shorter = new ArrayList<>();
        String left = core(name);
        String word = business.suffixOf(PlainForm.of(left));
        while (!word.isEmpty() && left.length() - word.length() >= SHORTEST) {
            left = left.substring(0, left.length() - word.length());
            shorter.add(left);
            word = business.suffixOf(PlainForm.of(left));
        }
        return List.copyOf(shorter);
    }

    private String placeOf(String name) {
        String place = gazetteer.nameAt(PlainForm.of(name), 0);
        return place.length() < name.length() ? place : "";
    }

    private String tradeOf(String words) {
        String trade = suffixes.suffixOf(words);
        return trade.isEmpty() ? business.suffixOf(words) : trade;
    }

    private String proper(String words) {
        if (words.length() < 2 || suffixes.contains(words)) {
            return "";
        }
        return Dictionary.isCommon(words) || !gazetteer.named(words).isEmpty() ? "" : words;
    }
}
