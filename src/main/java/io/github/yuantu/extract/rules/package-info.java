/**
 * The rule engine: rule files in a small readable notation, matched against a sentence of which every name has become
 * one character.
 *
 * <p>Serves {@code extract}: reads {@code rules/*.rule} from the resources, hands out {@link
 * io.github.yuantu.extract.rules.RuleFile rules} that find arguments in a {@link
 * io.github.yuantu.extract.rules.Skeleton}.
 */
@NullMarked
package io.github.yuantu.extract.rules;

import org.jspecify.annotations.NullMarked;
