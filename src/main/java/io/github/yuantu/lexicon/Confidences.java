package io.github.yuantu.lexicon;

import io.github.yuantu.knowledge.SetupException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How sure one may be of what a rule finds, learned from annotated pages: what an extractor gives as its confidence is
 * brought to how often such facts were right, and shifted by how the kind of fact, the family of rules and the rule
 * itself differ from that. Immutable.
 *
 * @param curve the confidence given and how often it was right, both rising; straight lines between
 * @param shifts log-odds to add for a kind of fact, a family of rules, or a rule, by its name
 */
public record Confidences(SortedMap<Double, Double> curve, Map<String, Double> shifts) {

    private static final String RESOURCE = "/confidence.tsv";
    private static final double SUREST = 0.97;

    /** How a rule was applied, behind its name. */
    private static final Pattern APPLICATION = Pattern.compile("(:[^/]*)/.*");

    public Confidences {
        curve = Collections.unmodifiableSortedMap(new TreeMap<>(curve));
        shifts = Collections.unmodifiableMap(new TreeMap<>(shifts));
    }

    /** Leaves confidences as the extractors give them. */
    public static Confidences asGiven() {
        return new Confidences(new TreeMap<>(), Map.of());
    }

    /** Whether they leave confidences as the extractors give them. */
    public boolean areAsGiven() {
        return curve.isEmpty();
    }

    /**
     * Those shipped with the product.
     *
     * @throws SetupException if a line of them is broken
     */
    public static Confidences shipped() {
        try (InputStream stream = Objects.requireNonNull(Confidences.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return parse(
                    RESOURCE,
                    new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                            .lines()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a table: lines {@code curve given right} and {@code shift name log-odds}, parted by tabs; {@code #} begins a
     * comment.
     *
     * @throws SetupException if a line is none of these, naming file and line
     */
    public static Confidences parse(String name, List<String> lines) {
        SortedMap<Double, Double> curve = new TreeMap<>();
        Map<String, Double> shifts = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            try {
                switch (cells[0].startsWith("#") || cells[0].isBlank() ? "" : cells[0]) {
                    case "" -> {}
                    case "curve" -> curve.put(Double.valueOf(cells[1]), Double.valueOf(cells[2]));
                    case "shift" -> shifts.put(cells[1], Double.valueOf(cells[2]));
                    default -> throw new IllegalArgumentException(cells[0]);
                }
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                throw new SetupException(
                        name + ":" + (i + 1) + ": expected curve, shift or # and two values, found " + lines.get(i), e);
            }
        }
        return new Confidences(curve, shifts);
    }

    /** The lines that {@link #parse} reads. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        curve.forEach((given, right) -> lines.add(String.format(Locale.ROOT, "curve\t%.3f\t%.4f", given, right)));
        shifts.forEach((name, shift) -> lines.add(String.format(Locale.ROOT, "shift\t%s\t%.3f", name, shift)));
        return lines;
    }

    /**
     * What an extractor's facts are grouped by, from the widest group to the narrowest: the kind of fact, the family of
     * rules, the rule, and how it was applied if that is told ({@code rules/partOf:under/inherited}).
     */
    public static List<String> groups(String extractor) {
        String family = extractor.split(":", 2)[0];
        boolean relation = family.startsWith("rules/") || family.equals("places");
        String rule = APPLICATION.matcher(extractor).replaceFirst("$1");
        return Stream.of(relation ? "relation" : family, family, rule, extractor)
                .distinct()
                .toList();
    }

    /**
     * How sure one may be, 0.03 to 0.97.
     *
     * @param extractor the id of extractor and rule
     * @param given its own confidence, 0 to 1
     */
    public double of(String extractor, double given) {
        if (areAsGiven()) {
            return given;
        }
        double odds = logOdds(onCurve(given));
        for (String group : groups(extractor)) {
            odds += shifts.getOrDefault(group, 0.0);
        }
        return bounded(1 / (1 + Math.exp(-odds)));
    }

    private double onCurve(double given) {
        SortedMap<Double, Double> below = curve.headMap(Math.nextUp(given));
        SortedMap<Double, Double> above = curve.tailMap(given);
        if (below.isEmpty() || above.isEmpty()) {
            return curve.getOrDefault(below.isEmpty() ? curve.firstKey() : curve.lastKey(), given);
        }
        double low = below.lastKey();
        double high = above.firstKey();
        double from = below.getOrDefault(low, given);
        double to = above.getOrDefault(high, given);
        return high > low ? from + (to - from) * (given - low) / (high - low) : from;
    }

    /** The log-odds of a probability, which is first kept away from 0 and 1. */
    public static double logOdds(double probability) {
        double bounded = bounded(probability);
        return Math.log(bounded / (1 - bounded));
    }

    private static double bounded(double probability) {
        return Math.min(SUREST, Math.max(1 - SUREST, probability));
    }
}
