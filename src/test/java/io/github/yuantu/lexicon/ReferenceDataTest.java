package io.github.yuantu.lexicon;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.rdf.IriMinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferenceDataTest {

    private static final Property AMBIGUOUS = ResourceFactory.createProperty(Vocabulary.YT, "ambiguousLabel");
    private static final Property ABBREVIATION = ResourceFactory.createProperty(Vocabulary.YT, "abbreviation");
    private static final Property FORMER_CODE = ResourceFactory.createProperty(Vocabulary.YT, "formerCode");

    /** Published by the Ministry of Civil Affairs; Hainan without the two districts of Sansha, which have no code here. */
    private static final Map<String, Long> COUNTIES = Map.ofEntries(
            Map.entry("11", 16L),
            Map.entry("12", 16L),
            Map.entry("13", 167L),
            Map.entry("14", 117L),
            Map.entry("15", 103L),
            Map.entry("21", 100L),
            Map.entry("22", 60L),
            Map.entry("23", 121L),
            Map.entry("31", 16L),
            Map.entry("32", 95L),
            Map.entry("33", 90L),
            Map.entry("34", 104L),
            Map.entry("35", 84L),
            Map.entry("36", 100L),
            Map.entry("37", 136L),
            Map.entry("41", 157L),
            Map.entry("42", 103L),
            Map.entry("43", 122L),
            Map.entry("44", 122L),
            Map.entry("45", 111L),
            Map.entry("46", 23L),
            Map.entry("50", 38L),
            Map.entry("51", 183L),
            Map.entry("52", 88L),
            Map.entry("53", 129L),
            Map.entry("54", 74L),
            Map.entry("61", 107L),
            Map.entry("62", 86L),
            Map.entry("63", 44L),
            Map.entry("64", 22L),
            Map.entry("65", 108L));

    private final Model model = ModelFactory.createDefaultModel();

    ReferenceDataTest() {
        ReferenceData.resources().forEach(resource -> model.add(TurtleResource.read(resource)));
    }

    @Test
    void knowsEveryFileOfTheFolder() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("ontology"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".ttl")
                                    && !file.endsWith("shapes.ttl")
                                    && !file.endsWith("plausibility.ttl"))
                            .map(file -> file.toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(ReferenceData.resources());
        }
    }

    @Test
    void everyFileSaysWhereItsFactsAreFromAndOfWhatDate() {
        List<Resource> headers =
                model.listSubjectsWithProperty(RDF.type, VOID.Dataset).toList();
        assertThat(headers).hasSize(ReferenceData.resources().size() - 2);
        assertThat(headers)
                .allMatch(header -> header.hasProperty(DCTerms.source) && header.hasProperty(DCTerms.issued));
    }

    @Test
    void everyEntityHasOneNameOneLabelAndOneClass() {
        for (Resource entity : entities()) {
            assertThat(entity.listProperties(SKOS.prefLabel).toList())
                    .as(entity.getURI())
                    .hasSize(1);
            assertThat(entity.getProperty(RDFS.label).getObject())
                    .isEqualTo(entity.getProperty(SKOS.prefLabel).getObject());
            assertThat(Stream.of(EntityType.values())
                            .filter(type -> entity.hasProperty(RDF.type, Vocabulary.term(type.localName()))))
                    .as(entity.getURI())
                    .hasSize(1);
            assertThat(entity.hasProperty(
                            SKOS.altLabel, entity.getProperty(SKOS.prefLabel).getObject()))
                    .as(entity + " repeats its name")
                    .isFalse();
        }
    }

    @Test
    void everythingSaidOfATermIsOfTheOntology() {
        Set<RDFNode> defined = new HashSet<>(
                TurtleResource.read(Ontology.RESOURCE).listSubjects().toList());
        assertThat(model.listStatements().toList())
                .filteredOn(statement ->
                        Vocabulary.YT.equals(statement.getPredicate().getNameSpace()))
                .allMatch(statement -> defined.contains(statement.getPredicate()));
        assertThat(model.listObjectsOfProperty(RDF.type).toList())
                .filteredOn(type -> Vocabulary.YT.equals(type.asResource().getNameSpace()))
                .allMatch(defined::contains);
    }

    @Test
    void codesAreWellFormedAndEveryDivisionHasItsIriFromItsCode() {
        for (Resource division : divisions()) {
            String code = code(division);
            assertThat(code).matches("[1-8]\\d{5}");
            assertThat(division.getURI()).isEqualTo(IriMinter.DEFAULT_BASE + "place/" + code);
        }
        assertThat(model.listObjectsOfProperty(FORMER_CODE)
                        .mapWith(node -> node.asLiteral().getString())
                        .toList())
                .isNotEmpty()
                .allMatch(code -> code.matches("[1-6]\\d{5}"))
                .doesNotContainAnyElementsOf(
                        divisions().stream().map(this::code).toList());
    }

    @Test
    void parentsExistAndHoldTheirChildrensCodes() {
        for (Resource division : divisions()) {
            if (division.hasProperty(RDF.type, Vocabulary.term("ProvincialDivision"))) {
                assertThat(division.hasProperty(Vocabulary.LOCATED_IN))
                        .as(division.getURI())
                        .isFalse();
                continue;
            }
            Resource parent =
                    division.getRequiredProperty(Vocabulary.LOCATED_IN).getResource();
            assertThat(parent.hasProperty(SKOS.prefLabel))
                    .as("parent of " + division)
                    .isTrue();
            String stem = code(parent).replaceFirst("(00)+$", "");
            assertThat(code(division)).as("lies in " + parent).startsWith(stem);
        }
    }

    @Test
    void countsOfDivisionsAreAsPublished() {
        assertThat(ofClass("ProvincialDivision")).hasSize(34);
        assertThat(ofClass("PrefecturalDivision")).hasSize(333);
        Map<String, Long> counties = ofClass("CountyDivision").stream()
                .collect(groupingBy(division -> code(division).substring(0, 2), TreeMap::new, counting()));
        assertThat(counties).containsExactlyInAnyOrderEntriesOf(COUNTIES);
    }

    @Test
    void onlyProvincesHaveAnAbbreviation() {
        List<Resource> abbreviated =
                model.listSubjectsWithProperty(ABBREVIATION).toList();
        assertThat(abbreviated).containsExactlyInAnyOrderElementsOf(ofClass("ProvincialDivision"));
        assertThat(model.listObjectsOfProperty(ABBREVIATION)
                        .mapWith(node -> node.asLiteral().getString())
                        .toList())
                .allMatch(character -> character.length() == 1);
    }

    /** Divisions of different places may share an official name (鼓楼区); nothing else may share any. */
    @Test
    void noNameOfOneClassStandsForTwoEntities() {
        Map<String, Resource> byName = new HashMap<>();
        for (Resource entity : entities()) {
            for (String name : names(entity)) {
                Resource other = byName.putIfAbsent(classOf(entity) + " " + name, entity);
                assertThat(other == null || homonyms(entity, other, name))
                        .as(name + " names both " + entity + " and " + other)
                        .isTrue();
            }
        }
    }

    private boolean homonyms(Resource one, Resource other, String name) {
        return one.hasProperty(Vocabulary.DIVISION_CODE)
                && other.hasProperty(Vocabulary.DIVISION_CODE)
                && name.equals(one.getProperty(SKOS.prefLabel).getString())
                && name.equals(other.getProperty(SKOS.prefLabel).getString())
                && !one.getProperty(Vocabulary.LOCATED_IN)
                        .getObject()
                        .equals(other.getProperty(Vocabulary.LOCATED_IN).getObject());
    }

    @Test
    void noAmbiguousLabelIsAnAliasToo() {
        for (Statement ambiguous :
                model.listStatements(null, AMBIGUOUS, (RDFNode) null).toList()) {
            assertThat(names(ambiguous.getSubject())).doesNotContain(ambiguous.getString());
        }
    }

    @Test
    void namesAreInNfcWithoutBlanks() {
        assertThat(entities().stream().flatMap(entity -> names(entity).stream()))
                .allMatch(name -> Normalizer.isNormalized(name, Normalizer.Form.NFC)
                        && name.codePoints().noneMatch(Character::isWhitespace)
                        && name.length() > 1);
    }

    @Test
    void everyPhraseThatMakesAnAbbreviationSafeHoldsItAndMore() {
        Property context = property("abbreviationContext");
        List<Resource> places = model.listSubjectsWithProperty(context).toList();
        assertThat(places).hasSizeGreaterThan(30);
        for (Resource place : places) {
            List<String> characters = place.listProperties(ABBREVIATION).toList().stream()
                    .map(Statement::getString)
                    .toList();
            assertThat(place.listProperties(context).toList())
                    .as(place.getURI())
                    .extracting(Statement::getString)
                    .allMatch(
                            phrase -> phrase.length() > 1 && characters.stream().anyMatch(phrase::contains));
        }
    }

    @Test
    void everyPairHasBothPartiesAndEachIsKnown() {
        List<Resource> pairs =
                model.listSubjectsWithProperty(property("aidingParty")).toList();
        assertThat(pairs).hasSizeGreaterThan(80);
        for (Resource pair : pairs) {
            for (String end : List.of("aidingParty", "recipientParty")) {
                assertThat(pair.listProperties(property(end)).toList())
                        .as(end + " of " + pair)
                        .hasSize(1)
                        .allMatch(party -> party.getResource().hasProperty(SKOS.prefLabel));
            }
        }
    }

    @Test
    void everyIndustryWordLeadsToOneConcept() {
        Resource scheme = Vocabulary.term("IndustryScheme");
        List<Resource> concepts =
                model.listSubjectsWithProperty(SKOS.inScheme, scheme).toList();
        assertThat(concepts).hasSize(20 + 97 + 10);
        assertThat(concepts.stream()
                        .flatMap(concept -> concept.listProperties(SKOS.altLabel).toList().stream())
                        .map(Statement::getString))
                .doesNotHaveDuplicates();
        assertThat(concepts)
                .allMatch(concept -> concept.hasProperty(SKOS.topConceptOf, scheme)
                        || concept.getRequiredProperty(SKOS.broader)
                                .getResource()
                                .hasProperty(SKOS.prefLabel));
    }

    @Test
    void industriesOfListedCompaniesLeadToThoseOfTheStandard() {
        Map<String, Long> sizes = model.listStatements(null, SKOS.inScheme, (RDFNode) null).toList().stream()
                .map(statement -> statement.getResource().getURI())
                .filter(scheme -> scheme.contains("/industry-scheme/"))
                .collect(groupingBy(scheme -> scheme.substring(scheme.lastIndexOf('/') + 1), counting()));
        assertThat(sizes).isEqualTo(Map.of("csrc", 19L, "shenwan", 31L));
        List<Resource> matches = Stream.of(SKOS.closeMatch, SKOS.broadMatch, SKOS.relatedMatch)
                .flatMap(match -> model.listObjectsOfProperty(match).toList().stream())
                .map(RDFNode::asResource)
                .filter(match -> match.getURI().contains("/industry/"))
                .toList();
        assertThat(matches).hasSizeGreaterThan(25).allMatch(match -> match.hasProperty(SKOS.notation));
    }

    @Test
    void everyPostLeadsToItsKindAndHasItsWordsAlone() {
        Resource scheme = ResourceFactory.createResource("https://w3id.org/yuantu/id/post-scheme");
        List<Resource> concepts =
                model.listSubjectsWithProperty(SKOS.inScheme, scheme).toList();
        assertThat(concepts).hasSizeGreaterThan(450);
        List<Resource> posts = concepts.stream()
                .filter(concept -> !concept.hasProperty(SKOS.topConceptOf))
                .toList();
        assertThat(posts)
                .allMatch(post -> post.hasProperty(RDF.type, ORG.Role))
                .allMatch(post -> concepts.contains(post.getPropertyResourceValue(SKOS.broader)));
        List<String> words = Stream.of(SKOS.prefLabel, SKOS.altLabel)
                .flatMap(name -> posts.stream().flatMap(post -> post.listProperties(name, "zh").toList().stream()))
                .map(Statement::getString)
                .toList();
        assertThat(words)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(
                        WordList.named("titles-without-post").words());
    }

    @Test
    void everyNameOfALocalBodyIsOfOneKindAndCentralOrgansAreKnown() {
        Resource scheme = model.createResource(IriMinter.DEFAULT_BASE + "local-body-scheme");
        List<Resource> kinds =
                model.listSubjectsWithProperty(SKOS.inScheme, scheme).toList();
        assertThat(kinds).hasSizeGreaterThan(50);
        assertThat(kinds.stream().flatMap(kind -> ReferenceData.chineseNames(kind).stream()))
                .doesNotHaveDuplicates()
                .contains("发展和改革委员会", "发改局");
        assertThat(kinds.stream()
                        .flatMap(kind -> kind.listProperties(RDFS.seeAlso).toList().stream())
                        .map(central -> central.getResource()))
                .hasSizeGreaterThan(25)
                .allMatch(central -> central.hasProperty(RDF.type, Vocabulary.term("GovernmentBody")));
    }

    @Test
    void everyPrintedFormBelongsToOneUnitAndEveryUnitIsOrLeadsToABase() {
        List<Resource> units =
                model.listSubjectsWithProperty(Vocabulary.UNIT_SYMBOL).toList();
        assertThat(units).hasSizeGreaterThan(70);
        assertThat(model.listObjectsOfProperty(Vocabulary.UNIT_SYMBOL).toList())
                .hasSize(model.listStatements(null, Vocabulary.UNIT_SYMBOL, (RDFNode) null)
                        .toList()
                        .size());
        assertThat(units).allSatisfy(unit -> {
            Resource base = unit.getPropertyResourceValue(Vocabulary.BASE_UNIT);
            assertThat(unit.hasProperty(SKOS.notation)).isEqualTo(base == null);
            if (base != null) {
                assertThat(base.hasProperty(SKOS.notation)).isTrue();
                assertThat(base.getPropertyResourceValue(RDF.type)).isEqualTo(unit.getPropertyResourceValue(RDF.type));
                assertThat(unit.getProperty(Vocabulary.CONVERSION_FACTOR)
                                .getLiteral()
                                .getDouble())
                        .isPositive()
                        .isNotEqualTo(1.0);
            }
        });
    }

    @Test
    void unitsLeadToThoseOfQudt() {
        List<String> matches = model.listSubjectsWithProperty(Vocabulary.UNIT_SYMBOL).toList().stream()
                .flatMap(unit -> unit.listProperties(SKOS.closeMatch).toList().stream())
                .map(match -> match.getResource().getURI())
                .toList();
        assertThat(matches)
                .hasSizeGreaterThan(50)
                .doesNotHaveDuplicates()
                .allMatch(match -> match.matches("http://qudt.org/vocab/unit/[A-Za-z0-9_-]+"))
                .contains("http://qudt.org/vocab/unit/KiloW-HR", "http://qudt.org/vocab/unit/CCY_CNY");
    }

    private static Property property(String localName) {
        return ResourceFactory.createProperty(Vocabulary.YT, localName);
    }

    private List<Resource> entities() {
        return Stream.of(EntityType.values())
                .flatMap(type -> ofClass(type.localName()).stream())
                .toList();
    }

    private List<Resource> divisions() {
        return model.listSubjectsWithProperty(Vocabulary.DIVISION_CODE).toList();
    }

    private List<Resource> ofClass(String localName) {
        return model.listSubjectsWithProperty(RDF.type, Vocabulary.term(localName))
                .toList();
    }

    private String code(Resource division) {
        return division.getRequiredProperty(Vocabulary.DIVISION_CODE).getString();
    }

    private static String classOf(Resource entity) {
        return Stream.of(EntityType.values())
                .map(EntityType::localName)
                .filter(type -> entity.hasProperty(RDF.type, Vocabulary.term(type)))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> names(Resource entity) {
        Set<String> names = new HashSet<>();
        for (Property property : List.of(SKOS.prefLabel, SKOS.altLabel, Vocabulary.FORMER_NAME)) {
            entity.listProperties(property).forEach(statement -> names.add(statement.getString()));
        }
        return names;
    }
}
