package io.github.yuantu.knowledge;

/** What happened to an entity on a date. */
public enum DateProperty {
    FOUNDED_ON("foundedOn"),
    ISSUED_ON("issuedOn"),
    HELD_ON("heldOn"),
    STARTED_ON("startedOn"),
    /** Actual or planned. */
    COMPLETED_ON("completedOn");

    private final String localName;

    DateProperty(String localName) {
        this.localName = localName;
    }

    /** The property's local name in the ontology. */
    public String localName() {
        return localName;
    }
}
