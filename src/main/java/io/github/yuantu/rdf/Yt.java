package io.github.yuantu.rdf;

import io.github.yuantu.knowledge.DateProperty;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Modality;
import io.github.yuantu.knowledge.ProjectStatus;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of our own ontology that the mapping writes. */
public final class Yt {
    public static final String NAMESPACE = "https://w3id.org/yuantu/ontology#";

    public static final Node ARTICLE = term("Article");
    public static final Node PAGE = term("Page");
    public static final Node MENTION = term("Mention");
    public static final Node CLAIM = term("Claim");
    public static final Node OBSERVATION = term("Observation");
    public static final Node QUOTATION = term("Quotation");

    public static final Node MENTIONS = term("mentions");
    public static final Node START = term("start");
    public static final Node END = term("end");
    public static final Node CONFIDENCE = term("confidence");
    public static final Node EXTRACTOR = term("extractor");
    public static final Node DATE_INFERRED = term("dateInferred");
    public static final Node NAME_DECISION = term("NameDecision");
    public static final Node DECIDED_NAME = term("decidedName");
    public static final Node DECIDED_CLASS = term("decidedClass");
    public static final Node COMPARED_WITH = term("comparedWith");
    public static final Node MERGED = term("merged");
    public static final Node REASON = term("reason");
    public static final Node CONTRADICTS = term("contradicts");
    public static final Node REPRINT_OF = term("reprintOf");
    public static final Node DIVISION_CODE = term("divisionCode");
    public static final Node POST_TITLE = term("postTitle");
    public static final Node STATUS = term("status");
    public static final Node INDUSTRY = term("industry");
    public static final Node ABOUT = term("about");
    public static final Node INDICATOR = term("indicator");
    public static final Node VALUE = term("value");
    public static final Node VALUE_MAX = term("valueMax");
    public static final Node UNIT = term("unit");
    public static final Node NORMALIZED_VALUE = term("normalizedValue");
    public static final Node NORMALIZED_UNIT = term("normalizedUnit");
    public static final Node PERIOD = term("period");
    public static final Node QUALIFIER = term("qualifier");
    public static final Node GROWTH = term("growth");
    public static final Node MODALITY = term("modality");
    public static final Node SPEAKER = term("speaker");
    public static final Node QUOTED_TEXT = term("quotedText");

    private Yt() {}

    /** The class of named things. */
    public static Node of(EntityType type) {
        return term(type.localName());
    }

    /** The property that a date is given by. */
    public static Node of(DateProperty property) {
        return term(property.localName());
    }

    /** The individual for a state of an undertaking. */
    public static Node of(ProjectStatus status) {
        return term(status.localName());
    }

    /** The individual for how true a figure is. */
    public static Node of(Modality modality) {
        return term(modality.localName());
    }

    /** The concept of an industry in the reference data, by its code; it lives there whatever the user's base is. */
    public static Node industry(String code) {
        return NodeFactory.createURI(IriMinter.DEFAULT_BASE + "industry/" + code);
    }

    /** The concept of a post in the reference data, by its local name; it lives there whatever the user's base is. */
    public static Node post(String name) {
        return NodeFactory.createURI(IriMinter.DEFAULT_BASE + "post/" + name);
    }

    /** The term of that local name. */
    public static Node term(String localName) {
        return NodeFactory.createURI(NAMESPACE + localName);
    }
}
