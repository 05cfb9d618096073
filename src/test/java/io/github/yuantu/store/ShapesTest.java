package io.github.yuantu.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.lexicon.Lexicon;
import io.github.yuantu.lexicon.ReferenceData;
import io.github.yuantu.store.Violation.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped shapes: a small graph that holds to all of them, and one change for each that breaks it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShapesTest {

    private static final String GOLDEN = """
            @prefix : <https://w3id.org/yuantu/id/> .
            @prefix industry: <https://w3id.org/yuantu/id/industry/> .
            @prefix yt: <https://w3id.org/yuantu/ontology#> .
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix oa: <http://www.w3.org/ns/oa#> .
            @prefix org: <http://www.w3.org/ns/org#> .
            @prefix prov: <http://www.w3.org/ns/prov#> .
            @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix schema: <https://schema.org/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

            :city a yt:Place ; skos:prefLabel "澄江市"@zh ; rdfs:label "澄江市"@zh ; skos:altLabel "澄江"@zh ;
                yt:divisionCode "990100" .
            :firm a yt:Enterprise ; skos:prefLabel "澄江重机公司"@zh ; rdfs:label "澄江重机公司"@zh ;
                yt:foundedOn "1998"^^xsd:gYear ; yt:locatedIn :city .
            :boss a yt:Person ; skos:prefLabel "陆青山"@zh ; rdfs:label "陆青山"@zh .
            :line a yt:Project ; skos:prefLabel "风机项目"@zh ; rdfs:label "风机项目"@zh ; yt:status yt:Signed ; yt:industry industry:D ;
                yt:startedOn "2022-03"^^xsd:gYearMonth ; yt:completedOn "2023"^^xsd:gYear ; yt:developer :firm .
            :post a org:Membership ; org:member :boss ; org:organization :firm ; yt:postTitle "董事长"@zh .
            :sales a yt:Observation ; yt:about :firm ; yt:indicator "产值"@zh ; yt:value 8.5 ; yt:valueMax 9.5 ;
                yt:unit "亿元" ; yt:normalizedValue 850000000.0 ; yt:normalizedUnit "CNY" ; yt:period "2021" ;
                yt:growth 3.2 ; yt:modality yt:Reached .
            :goal a yt:Observation ; yt:about :firm ; yt:indicator "产值"@zh ; yt:value 10.0 ; yt:unit "亿元" ;
                yt:period "2022-H1" ; yt:modality yt:Target .
            :share a yt:Observation ; yt:about :firm ; yt:indicator "市场占比"@zh ; yt:value 41.0 ; yt:unit "%" .
            :words a yt:Quotation ; yt:speaker :boss ; yt:quotedText "明年再上一个台阶"@zh .
            :article a yt:Article ; schema:headline "澄江重机上新线" ; schema:articleBody "澄江重机公司位于澄江市。" ;
                schema:datePublished "2022-03-01"^^xsd:date ; schema:isPartOf :page .
            :page a yt:Page ; dcterms:source "p1.txt" .
            :mention a yt:Mention ; yt:mentions :firm ; oa:exact "澄江重机公司" ; oa:hasSelector :selector .
            :selector a oa:TextPositionSelector ; oa:start 0 ; oa:end 6 .
            :claim a yt:Claim ; rdf:subject :firm ; rdf:predicate yt:locatedIn ; rdf:object :city ;
                prov:wasDerivedFrom :article ; oa:exact "澄江重机公司位于澄江市。" ; yt:start 0 ; yt:end 12 ;
                yt:confidence 0.9 ; yt:extractor "rules/locatedIn" .
            """;

    private final Validation validation = Validation.load();

    @Test
    void theGoldenGraphHoldsToAllShapes() {
        assertThat(validate(GOLDEN)).isEmpty();
    }

    @Test
    void theReferenceDataHoldToAllShapes() {
        Model reference = ModelFactory.createDefaultModel();
        ReferenceData.resources()
                .forEach(resource -> RDFDataMgr.read(reference, ReferenceData.open(resource), Lang.TURTLE));
        assertThat(validate(reference.getGraph())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            skos:prefLabel "陆青山"@zh ;                | ''                                    | preferred name
            skos:prefLabel "陆青山"@zh ;                | skos:prefLabel "陆青山"@zh, "陆山"@zh ;  | preferred name
            rdfs:label "陆青山"@zh                      | rdfs:label "陆青"@zh                    | label of an entity
            skos:altLabel "澄江"@zh                     | skos:altLabel "澄江"                    | language tag
            "990100"                                 | "9901"                                | division code
            "1998"^^xsd:gYear                        | "去年"                                  | founding date
            "2022-03"^^xsd:gYearMonth                | "2022-03"                             | starting date
            "2023"^^xsd:gYear                        | "2023"                                | completion
            yt:status yt:Signed                      | yt:status yt:Reached                  | status is one
            :line a yt:Project                       | :line a yt:Event                      | subject of status
            yt:locatedIn :city .                     | yt:locatedIn :boss .                  | object of locatedIn
            yt:locatedIn :city .                     | yt:locatedIn :firm .                  | different things
            yt:developer :firm                       | yt:developer :line                    | object of developer
            yt:industry industry:D                   | yt:industry "电力"                     | concept of the industry
            org:member :boss                         | org:member :firm                      | post has one member
            org:organization :firm                   | org:organization :line                | one organisation
            yt:postTitle "董事长"@zh                    | rdfs:comment "董事长"@zh                 | post has a title
            yt:about :firm ; yt:indicator "产值"@zh ; yt:value 8.5 | yt:indicator "产值"@zh ; yt:value 8.5 | figure is of one
            yt:indicator "市场占比"@zh                   | yt:indicator "份额"@zh, "占比"@zh       | has an indicator
            yt:value 41.0                            | yt:value "很多"                         | decimal value
            yt:valueMax 9.5                          | yt:valueMax "近十"                      | upper value is
            yt:unit "%"                              | yt:unit "%"@zh                        | one unit
            yt:normalizedValue 850000000.0           | yt:normalizedValue 1e9                | normalised value is
            ; yt:normalizedUnit "CNY"                | ''                                    | value has a unit
            yt:period "2021"                         | yt:period "2021年"                     | a period is
            yt:growth 3.2                            | yt:growth "高"                         | growth is
            yt:modality yt:Reached                   | yt:modality yt:Signed                 | modality is
            yt:speaker :boss                         | yt:speaker :firm                      | quotation has one
            yt:quotedText "明年再上一个台阶"@zh             | yt:quotedText ""                      | has its words
            schema:headline "澄江重机上新线"              | schema:headline "甲", "乙"              | one headline
            schema:articleBody "澄江重机公司位于澄江市。" ;   | ''                                    | has its text
            "2022-03-01"^^xsd:date                   | "2022-03"                             | date of an article
            ; schema:isPartOf :page                  | ''                                    | part of one page
            dcterms:source "p1.txt"                  | rdfs:label "p1.txt"                   | input file
            yt:mentions :firm                        | yt:mentions :page                     | mention names
            oa:exact "澄江重机公司" ;                    | ''                                    | words as printed
            oa:hasSelector :selector                 | oa:hasSelector :page                  | has a position
            oa:start 0                               | oa:start 6                            | before it ends
            oa:end 6                                 | rdfs:comment "6"                      | has an end
            rdf:subject :firm ;                      | ''                                    | one subject
            rdf:predicate yt:locatedIn ;             | ''                                    | one predicate
            rdf:object :city ;                       | ''                                    | one object
            prov:wasDerivedFrom :article ;           | ''                                    | one article
            oa:exact "澄江重机公司位于澄江市。"              | oa:exact "澄江重机在澄江市。"               | word for word
            yt:start 0 ;                             | yt:start 13 ;                         | after it ends
            yt:end 12 ;                              | ''                                    | end of its sentence
            yt:confidence 0.9                        | yt:confidence 1.2                     | between 0 and 1
            yt:extractor "rules/locatedIn"           | yt:extractor ""                       | its extractor
            """)
    void oneChangeBreaksOneShape(String was, String becomes, String message) {
        assertThat(validate(changed(was, becomes)))
                .as(was + " → " + becomes)
                .anyMatch(violation -> violation.severity() == Severity.VIOLATION
                        && violation.message().contains(message));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            yt:value 41.0                 | yt:value 141.0                        | share above
            yt:indicator "市场占比"@zh        | yt:indicator "每万人拥有专利"@zh            | per head
            yt:indicator "市场占比"@zh        | yt:indicator "人均收入增长"@zh              | ''
            "市场占比"@zh ; yt:value 41.0     | "贷款拨备覆盖率"@zh ; yt:value 241.0        | ''
            "澄江重机上新线"                  | "澄江重机产值8.5亿美元"                    | another currency
            "澄江重机上新线"                  | "澄江重机产值8.5亿元"                      | ''
            yt:modality yt:Target         | yt:modality yt:Reached                | ''
            yt:valueMax 9.5               | yt:valueMax 7.5                       | upper value below
            "2023"^^xsd:gYear             | "2021"^^xsd:gYear                     | before it started
            """)
    void whatIsNotPlausibleIsAFinding(String was, String becomes, String message) {
        List<Violation> violations = validate(changed(was, becomes));
        assertThat(violations).allMatch(violation -> violation.severity() == Severity.WARNING);
        assertThat(violations.stream().map(Violation::message).filter(text -> !text.isEmpty()))
                .as(was + " → " + becomes)
                .hasSize(message.isEmpty() ? 0 : 1)
                .allMatch(text -> text.contains(message));
    }

    @ParameterizedTest
    @CsvSource({
        "公司投资50亿元，其中设备%d亿元。, 60, 1",
        "公司投资50亿元，其中设备%d亿元。, 20, 0",
        "公司投资950亿元，其中设备%d亿元。, 60, 0",
        "公司投资比上年多50亿元，其中设备%d亿元。, 60, 0",
        "公司投资50亿元，其中厂房20亿元，另有设备%d亿元。, 60, 0"
    })
    void aPartAboveItsWholeIsAFinding(String pattern, int part, int findings) {
        String sentence = pattern.formatted(part);
        String graph = changed("澄江重机公司位于澄江市。\" ;\n", "澄江重机公司位于澄江市。" + sentence + "\" ;\n")
                + figure("whole", "投资", 50, sentence)
                + figure("part", "设备投资", part, sentence);
        assertThat(validate(graph).stream().filter(found -> found.message().contains("a part above")))
                .hasSize(findings);
    }

    private static String figure(String name, String indicator, int value, String sentence) {
        return """
                :%1$s a yt:Observation ; yt:about :firm ; yt:indicator "%2$s"@zh ; yt:value %3$d.0 ; yt:unit "亿元" ;
                    yt:normalizedValue %3$d00000000.0 ; yt:normalizedUnit "CNY" .
                :claim-%1$s a yt:Claim ; rdf:subject :%1$s ; oa:exact "%4$s" ; prov:wasDerivedFrom :article .
                """.formatted(name, indicator, value, sentence);
    }

    @Test
    void everyRelationOfTheOntologyHasShapesForBothItsEnds() {
        Model shapes = RDFDataMgr.loadModel("ontology/shapes.ttl");
        Lexicon.load().relations().values().forEach(relation -> {
            String name = relation.name().substring(0, 1).toUpperCase(Locale.ROOT)
                    + relation.name().substring(1);
            assertThat(classesOf(shapes, name)).isEqualTo(names(relation.subjects()));
            assertThat(classesOf(shapes, name + "Object")).isEqualTo(names(relation.objects()));
        });
    }

    @Test
    void postsAndStatusAreAllowedWhereTheBuildKeepsThem() {
        Model shapes = RDFDataMgr.loadModel("ontology/shapes.ttl");
        assertThat(classesOf(shapes, "HasPosts")).isEqualTo(namesOf(EntityType::hasPosts));
        assertThat(classesOf(shapes, "Status"))
                .isEqualTo(namesOf(EntityType::hasStatus))
                .isEqualTo(domainOfStatus());
    }

    private static Set<String> domainOfStatus() {
        Resource domain = RDFDataMgr.loadModel("ontology/yuantu.ttl")
                .getResource("https://w3id.org/yuantu/ontology#status")
                .getPropertyResourceValue(RDFS.domain);
        return domain.getPropertyResourceValue(OWL.unionOf).as(RDFList.class).asJavaList().stream()
                .map(type -> type.asResource().getLocalName())
                .collect(Collectors.toSet());
    }

    private static Set<String> namesOf(Predicate<EntityType> kind) {
        return Stream.of(EntityType.values())
                .filter(kind)
                .map(EntityType::localName)
                .collect(Collectors.toSet());
    }

    private static Set<String> names(Set<EntityType> types) {
        return types.stream().map(EntityType::localName).collect(Collectors.toSet());
    }

    /** The local names of the classes that a shape's {@code sh:class} and {@code sh:or} allow. */
    private static Set<String> classesOf(Model shapes, String shape) {
        Resource node = shapes.getResource("https://w3id.org/yuantu/shapes#" + shape);
        Stream<Resource> alternatives = node.hasProperty(SHACLM.or)
                ? node.getProperty(SHACLM.or).getObject().as(RDFList.class).asJavaList().stream()
                        .map(RDFNode::asResource)
                : Stream.of(node);
        return alternatives
                .map(alternative ->
                        alternative.getProperty(SHACLM.class_).getResource().getLocalName())
                .collect(Collectors.toSet());
    }

    private static String changed(String was, String becomes) {
        assertThat(GOLDEN).contains(was);
        return GOLDEN.replace(was, becomes);
    }

    private List<Violation> validate(String turtle) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
        return validate(graph);
    }

    private List<Violation> validate(Graph graph) {
        return validation.validate(graph.stream()
                .map(triple -> Quad.create(Quad.defaultGraphIRI, triple))
                .toList());
    }
}
