package io.github.yuantu.analyse;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.lexicon.Gazetteer;
import io.github.yuantu.lexicon.KnownEntity;
import io.github.yuantu.lexicon.WordList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a shorter name is a form of a longer one. */
final class SameName {

    private static final Pattern DOT = Pattern.compile("[·•・‧]");
    private static final Set<String> OWN_COUNTRY = Set.of("中国", "中华人民共和国");

    private final Gazetteer gazetteer;
    private final FirmNames firmNames;
    private final TitleForms titles;
    private final OrganizationSuffixes suffixes = new OrganizationSuffixes();
    private final WordList forms = WordList.named("organization-suffixes-enterprise");

    SameName(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.firmNames = new FirmNames(gazetteer);
        this.titles = new TitleForms(gazetteer);
    }

    /** Whether {@code shorter} may name what {@code longer} names, both of class {@code type}. */
    boolean isFormOf(String shorter, String longer, EntityType type) {
        if (shorter.length() >= longer.length()) {
            return false;
        }
        if (type == EntityType.PERSON) {
            return isPartOfDotted(shorter, longer);
        }
        if (type == EntityType.PLACE) {
            return false;
        }
        if (!type.isOrganization()) {
            return titles.isFormOf(shorter, longer, type);
        }
        if (type == EntityType.ENTERPRISE && isFormOfFirm(shorter, longer)) {
            return true;
        }
        return (shorter.length() >= 3 && longer.endsWith(shorter) && !isKnownElsewhere(shorter, longer))
                || isAbbreviation(shorter, longer);
    }

    /** 约翰 of 约翰·史密斯. */
    private static boolean isPartOfDotted(String shorter, String longer) {
        return partsOf(longer).contains(shorter);
    }

    /** The parts of a person's name with a middle dot by which it may be called; none of a name without. */
    static List<String> partsOf(String name) {
        List<String> parts = Arrays.asList(DOT.split(name));
        return parts.size() < 2
                ? List.of()
                : parts.stream().filter(part -> part.length() > 1).toList();
    }

    /** 国防部 by itself is that of the own country, never the end of 美国国防部. */
    private boolean isKnownElsewhere(String shorter, String longer) {
        String place = gazetteer.nameAt(PlainForm.of(longer), 0);
        List<KnownEntity> known = gazetteer.named(PlainForm.of(shorter));
        return place.length() == longer.length() - shorter.length()
                && !OWN_COUNTRY.contains(place)
                && known.stream().anyMatch(entity -> entity.type().isOrganization())
                && gazetteer.named(PlainForm.of(longer)).stream().noneMatch(known::contains);
    }

    private boolean isFormOfFirm(String shorter, String longer) {
        String core = firmNames.core(longer);
        String shortCore = firmNames.core(shorter);
        if (!core.isEmpty() && (core.equals(shorter) || core.equals(shortCore))) {
            return true;
        }
        String brand = firmNames.brand(longer);
        if (!brand.isEmpty() && (brand.equals(shorter) || brand.equals(shortCore))) {
            return true;
        }
        if (firmNames.shortForms(longer).contains(shorter)) {
            return true;
        }
        return longer.startsWith(shorter) && forms.contains(PlainForm.of(longer.substring(shorter.length())));
    }

    /** 先科院 of 先进科技研究院: the characters in their order, first and last the same; never a place with a mere head. */
    private boolean isAbbreviation(String shorter, String longer) {
        if (shorter.length() < 2
                || longer.length() < 2 * shorter.length() - 1
                || longer.length() < 5
                || shorter.charAt(0) != longer.charAt(0)
                || shorter.charAt(shorter.length() - 1) != longer.charAt(longer.length() - 1)) {
            return false;
        }
        String place = gazetteer.nameAt(PlainForm.of(shorter), 0);
        String rest = shorter.substring(place.length());
        boolean mereHead = rest.isEmpty() || (!place.isEmpty() && isMereHead(rest) && !longer.contains("人民" + rest));
        return !mereHead && isSubsequence(shorter, longer);
    }

    private boolean isMereHead(String words) {
        boolean ofBody = words.length() <= 2 && suffixes.ends(words, EntityType.GOVERNMENT_BODY);
        boolean ofOther = words.length() <= 3
                && (suffixes.ends(words, EntityType.INSTITUTION)
                        || suffixes.ends(words, EntityType.ENTERPRISE)
                        || words.equals("政府"));
        return ofBody || ofOther;
    }

    private static boolean isSubsequence(String shorter, String longer) {
        int at = 0;
        for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
            if (longer.charAt(i) == shorter.charAt(at)) {
                at++;
            }
        }
        return at == shorter.length();
    }
}
