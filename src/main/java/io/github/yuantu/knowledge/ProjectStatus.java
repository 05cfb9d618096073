package io.github.yuantu.knowledge;

/** How far an undertaking has come. */
public enum ProjectStatus {
    PLANNED("Planned"),
    SIGNED("Signed"),
    UNDER_CONSTRUCTION("UnderConstruction"),
    COMPLETED("Completed"),
    OPERATING("Operating");

    private final String localName;

    ProjectStatus(String localName) {
        this.localName = localName;
    }

    /** The individual's local name in the ontology. */
    public String localName() {
        return localName;
    }
}
