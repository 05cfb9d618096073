package io.github.yuantu.knowledge;

/** Whether a figure has come true. */
public enum Modality {
    REACHED("Reached"),
    /** Wanted or planned: 力争, 计划, 目标. */
    TARGET("Target"),
    /** Expected: 预计, 有望. */
    FORECAST("Forecast");

    private final String localName;

    Modality(String localName) {
        this.localName = localName;
    }

    /** The individual's local name in the ontology. */
    public String localName() {
        return localName;
    }
}
