package io.github.yuantu.analyse;

/** Says of a stretch with the suffix of its class how likely it names an organisation. */
interface OrganizationJudge {

    /** How sure it is that {@code name} names one, between 0 and 1; 0 if it does not. */
    double confidence(OrganizationName name, NameParts parts);
}
