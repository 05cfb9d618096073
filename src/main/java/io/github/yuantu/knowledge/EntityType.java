package io.github.yuantu.knowledge;

/** The classes of named things; the local names are those of the ontology. */
public enum EntityType {
    /** A company, group, bank, plant or branch that acts as a firm. */
    ENTERPRISE("Enterprise"),
    /** A government, party committee, ministry, bureau, court, commission, and their inner departments. */
    GOVERNMENT_BODY("GovernmentBody"),
    /** Any other named organisation: institute, school, hospital, association, community, media. */
    INSTITUTION("Institution"),
    /** A named natural person. */
    PERSON("Person"),
    /** An administrative area or natural place. */
    PLACE("Place"),
    /** A named physical site: park, base, data centre, oil field, platform, road, station. */
    FACILITY("Facility"),
    /** A named undertaking with scope of its own. */
    PROJECT("Project"),
    /** A named policy, plan, law, regulation, notice, scheme or package of measures. */
    POLICY("Policy"),
    /** A named scheme by which one party helps others. */
    ASSISTANCE_PROGRAM("AssistanceProgram"),
    /** A named or dated happening. */
    EVENT("Event");

    private final String localName;

    EntityType(String localName) {
        this.localName = localName;
    }

    /** The class's local name in the ontology. */
    public String localName() {
        return localName;
    }

    /** Whether it is an enterprise, a government body or an institution. */
    public boolean isOrganization() {
        return this == ENTERPRISE || this == GOVERNMENT_BODY || this == INSTITUTION;
    }

    /** Whether persons hold posts in it: an organisation, or the place or site that they govern or run. */
    public boolean hasPosts() {
        return isOrganization() || this == PLACE || this == FACILITY;
    }

    /** Whether it is brought about in steps, from planned to operating: an undertaking, or what undertakings make. */
    public boolean hasStatus() {
        return switch (this) {
            case PROJECT, FACILITY, INSTITUTION, ASSISTANCE_PROGRAM, POLICY -> true;
            case ENTERPRISE, GOVERNMENT_BODY, PERSON, PLACE, EVENT -> false;
        };
    }
}
