package io.github.yuantu.analyse;

import io.github.yuantu.analyse.ArticleMentions.Name;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.knowledge.Referent;
import io.github.yuantu.lexicon.Gazetteer;
import io.github.yuantu.lexicon.KnownEntity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Gathers the mentions of one article into referents. Used once. */
final class ReferentBuilder {

    /** With which a known firm may be called as well as without (蓝鲸, 蓝鲸集团). */
    private static final Pattern GROUP = Pattern.compile("(?:集团|公司|集团公司)$");

    private final Gazetteer gazetteer;
    private final SameName sameName;
    private final Map<Name, Name> aliases;
    private final List<References.Reference> references;
    private final Map<Name, List<Mention>> mentions;
    private final ArticlePlaces places;
    private final ChainedPlaces chains;
    private final NameGroups groups;

    ReferentBuilder(
            Gazetteer gazetteer,
            SameName sameName,
            ArticleMentions article,
            ArticlePlaces places,
            Map<Name, Name> aliases,
            List<References.Reference> references) {
        this.gazetteer = gazetteer;
        this.sameName = sameName;
        this.aliases = aliases;
        this.references = references;
        this.mentions = article.byName();
        this.places = places;
        this.chains = new ChainedPlaces(places, article.all());
        this.groups = new NameGroups(mentions.keySet());
    }

    List<Referent> build() {
        aliases.forEach((alias, name) -> {
            if (mentions.containsKey(alias)) {
                groups.join(name, alias);
            }
        });
        List<Name> names = List.copyOf(mentions.keySet());
        names.stream().filter(name -> name.type() == EntityType.PLACE).forEach(name -> joinPlace(name, names));
        names.forEach(name -> joinKnown(name, names));
        names.forEach(name -> joinLonger(name, names));
        names.forEach(name -> joinCompleted(name, names));
        return groups.groups().values().stream().map(this::referent).toList();
    }

    private void joinPlace(Name name, List<Name> names) {
        Optional<KnownEntity> division = places.division(name.text());
        names.stream()
                .filter(other -> other.type() == EntityType.PLACE && division.isPresent())
                .filter(other -> places.division(other.text()).equals(division))
                .findFirst()
                .ifPresent(first -> groups.join(first, name));
    }

    private void joinKnown(Name name, List<Name> names) {
        Optional<KnownEntity> known = known(name);
        names.stream()
                .filter(other -> known.isPresent() && known(other).equals(known))
                .findFirst()
                .ifPresent(first -> groups.join(first, name));
    }

    private Optional<KnownEntity> known(Name name) {
        String plain = PlainForm.of(name.text());
        return known(plain, name.type())
                .or(() -> name.type() == EntityType.ENTERPRISE
                                && GROUP.matcher(plain).find()
                        ? known(GROUP.matcher(plain).replaceFirst(""), name.type())
                        : Optional.empty());
    }

    private Optional<KnownEntity> known(String plain, EntityType type) {
        return gazetteer.named(plain).stream()
                .filter(entity -> entity.type() == type && type != EntityType.PLACE)
                .findFirst();
    }

    /** A form of exactly one longer name is that; of several names that are forms of one another too. */
    private void joinLonger(Name name, List<Name> names) {
        List<Name> longer = names.stream()
                .filter(other ->
                        other.type() == name.type() && sameName.isFormOf(name.text(), other.text(), name.type()))
                .sorted(Comparator.comparingInt((Name other) -> other.text().length()))
                .toList();
        if (longer.isEmpty()) {
            return;
        }
        Name longest = longer.get(longer.size() - 1);
        boolean chain = longer.stream()
                .allMatch(other -> other.equals(longest)
                        || groups.leaderOf(other).equals(groups.leaderOf(longest))
                        || sameName.isFormOf(other.text(), longest.text(), name.type()));
        if (chain) {
            groups.join(longest, name);
        }
    }

    private void joinCompleted(Name name, List<Name> names) {
        ClippedBodies.complete(name.type(), name.text(), places)
                .map(full -> new Name(name.type(), full))
                .filter(names::contains)
                .ifPresent(full -> groups.join(full, name));
    }

    private Referent referent(List<Name> group) {
        List<Mention> named = group.stream()
                .flatMap(name -> mentions.getOrDefault(name, List.of()).stream())
                .toList();
        EntityType type = group.get(0).type();
        String longest = group.stream()
                .map(Name::text)
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        Optional<KnownEntity> division = type == EntityType.PLACE ? places.division(longest) : Optional.empty();
        Optional<String> completed = ClippedBodies.complete(type, longest, places);
        Optional<KnownEntity> official = division.or(
                () -> group.stream().flatMap(one -> known(one).stream()).findFirst());
        String name = completed
                .or(() -> official.filter(entity -> PlainForm.of(longest).equals(longest))
                        .map(KnownEntity::name))
                .orElse(longest);
        boolean local = (ClippedBodies.levelOf(type, longest).isPresent() && completed.isEmpty())
                || named.stream().allMatch(NameTagger::isDescribed);
        TreeSet<String> others = new TreeSet<>(group.stream().map(Name::text).toList());
        if (type == EntityType.PLACE) {
            group.forEach(one -> others.addAll(chains.formsOf(one.text())));
        }
        others.remove(name);
        return new Referent(
                type,
                name,
                others,
                local ? Referent.Scope.PAGE : Referent.Scope.WORLD,
                division.flatMap(KnownEntity::code),
                withReferences(named));
    }

    private List<Mention> withReferences(List<Mention> named) {
        List<Mention> all = new ArrayList<>(named);
        references.stream()
                .filter(reference -> named.contains(reference.antecedent()))
                .forEach(reference -> all.add(reference.mention()));
        return all;
    }
}
