package io.github.yuantu.lexicon;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms by which the ontology and the reference data are read. */
final class Vocabulary {

    static final String YT = "https://w3id.org/yuantu/ontology#";

    static final Property NAME_SUFFIX = ResourceFactory.createProperty(YT, "nameSuffix");
    static final Property DIVISION_CODE = ResourceFactory.createProperty(YT, "divisionCode");
    static final Property FORMER_NAME = ResourceFactory.createProperty(YT, "formerName");
    static final Property ABBREVIATION = ResourceFactory.createProperty(YT, "abbreviation");
    static final Property ABBREVIATION_CONTEXT = ResourceFactory.createProperty(YT, "abbreviationContext");
    static final Property AIDING_PARTY = ResourceFactory.createProperty(YT, "aidingParty");
    static final Property RECIPIENT_PARTY = ResourceFactory.createProperty(YT, "recipientParty");
    static final Property UNIT_SYMBOL = ResourceFactory.createProperty(YT, "unitSymbol");
    static final Property BASE_UNIT = ResourceFactory.createProperty(YT, "baseUnit");
    static final Property CONVERSION_FACTOR = ResourceFactory.createProperty(YT, "conversionFactor");
    static final Property LOCATED_IN = ResourceFactory.createProperty(YT, "locatedIn");

    private Vocabulary() {}

    static Resource term(String localName) {
        return ResourceFactory.createResource(YT + localName);
    }
}
