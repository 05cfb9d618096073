/**
 * Words about the world, and the records in which a reading of the text is handed on: entity type, relation, mention,
 * analysed sentence, fact, entity, evidence.
 *
 * <p>Stands on {@code text}; every stage from the analysis to the store speaks in these records. Records, enums and
 * sealed interfaces with final fields only, no library.
 */
@NullMarked
package io.github.yuantu.knowledge;

import org.jspecify.annotations.NullMarked;
