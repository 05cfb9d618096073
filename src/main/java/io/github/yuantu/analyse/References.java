package io.github.yuantu.analyse;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words that point back to a thing named before (该公司, 我市), each a mention of the nearest that fits. */
final class References {

    /** How the finder's id of such a mention begins: it names nothing by itself. */
    static final String FINDER = "reference:";

    private static final Map<String, EntityType> HEADS = heads();
    private static final String PLACE_HEADS = "省市区县州旗镇乡村";

    private References() {}

    private static Map<String, EntityType> heads() {
        Map<String, EntityType> heads = new LinkedHashMap<>();
        for (String head : List.of("公司", "集团", "企业", "厂", "银行")) {
            heads.put(head, EntityType.ENTERPRISE);
        }
        for (String head : List.of("研究院", "院", "校", "中心", "协会", "学会", "联盟", "医院", "社区", "实验室")) {
            heads.put(head, EntityType.INSTITUTION);
        }
        for (String head : List.of("局", "厅", "委", "部")) {
            heads.put(head, EntityType.GOVERNMENT_BODY);
        }
        return heads;
    }

    /** A reference and what it points to. */
    record Reference(int sentence, Mention mention, Mention antecedent) {}

    /** The references of an article, in reading order. */
    static List<Reference> find(ArticleMentions article) {
        List<Reference> references = new ArrayList<>();
        List<Mention> before = new ArrayList<>();
        for (int i = 0; i < article.sentences().size(); i++) {
            TermedSentence sentence = article.sentences().get(i);
            List<Mention> named = article.of(i);
            for (int at = sentence.plain().indexOf('该');
                    at >= 0;
                    at = sentence.plain().indexOf('该', at + 1)) {
                int start = at;
                List<Mention> candidates = new ArrayList<>(before);
                named.stream()
                        .filter(mention -> sentence.endOf(mention.span()) <= start)
                        .forEach(candidates::add);
                int index = i;
                referenceAt(sentence, start, candidates)
                        .filter(reference ->
                                !article.isTaken(index, reference.mention().span()))
                        .ifPresent(reference ->
                                references.add(new Reference(index, reference.mention(), reference.antecedent())));
            }
            before.addAll(named);
        }
        return references;
    }

    private static Optional<Reference> referenceAt(TermedSentence sentence, int at, List<Mention> before) {
        String plain = sentence.plain();
        for (Map.Entry<String, EntityType> head : HEADS.entrySet()) {
            if (plain.startsWith(head.getKey(), at + 1)) {
                return nearest(before, head.getValue(), "")
                        .map(mention ->
                                reference(sentence, at, at + 1 + head.getKey().length(), mention));
            }
        }
        if (at + 1 < plain.length() && PLACE_HEADS.indexOf(plain.charAt(at + 1)) >= 0) {
            return nearest(before, EntityType.PLACE, plain.substring(at + 1, at + 2))
                    .map(mention -> reference(sentence, at, at + 2, mention));
        }
        return Optional.empty();
    }

    private static Reference reference(TermedSentence sentence, int start, int end, Mention antecedent) {
        return new Reference(0, sentence.mention(start, end, antecedent.type(), 0.5, FINDER + "definite"), antecedent);
    }

    private static Optional<Mention> nearest(List<Mention> before, EntityType type, String ending) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i).type() == type && before.get(i).text().endsWith(ending)) {
                return Optional.of(before.get(i));
            }
        }
        return Optional.empty();
    }
}
