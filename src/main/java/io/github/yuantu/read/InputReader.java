package io.github.yuantu.read;

import io.github.yuantu.knowledge.Problem;
import io.github.yuantu.text.Page;
import io.github.yuantu.text.PageDate;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads files and folders into pages.
 *
 * <ol>
 *   <li>Inputs come in the order given, the files of a folder sorted by name.
 *   <li>Each unit of input gives exactly one {@link Reading}: a file one, a JSON Lines file one a record, an empty folder
 *       or a missing path one. So inputs are what was read plus what was skipped.
 *   <li>Nothing is read before it is asked for, and one unit at a time is held in memory.
 * </ol>
 */
public final class InputReader {

    private final SourceMetadata metadata;

    /** A reader that takes dates and publications from {@code metadata}. */
    public InputReader(SourceMetadata metadata) {
        this.metadata = metadata;
    }

    /** What becomes of each unit of the inputs; to be closed, as it may hold a file open. */
    public Stream<Reading> read(List<Path> inputs) {
        Readings readings = new Readings(unitsOf(inputs).iterator(), this::readingsOf);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(readings, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(readings::close);
    }

    private List<InputUnit> unitsOf(List<Path> inputs) {
        List<InputUnit> units = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Path input : inputs) {
            for (InputUnit unit : InputUnit.under(input, metadata::isReadFrom)) {
                units.add(names.add(unit.name()) ? unit : unit.repeated());
            }
        }
        return units;
    }

    private Iterator<Reading> readingsOf(InputUnit unit) {
        Optional<Reading> refused = unit.problem().map(Reading::skipped);
        return refused.isPresent() ? List.of(refused.get()).iterator() : open(unit);
    }

    private Iterator<Reading> open(InputUnit unit) {
        Iterator<RawPage> pages = Format.open(unit);
        SourceMetadata.Source source = metadata.of(unit.name());
        return new MappedIterator<>(pages, page -> reading(page, source));
    }

    private static Reading reading(RawPage raw, SourceMetadata.Source source) {
        return raw.problem().map(Reading::skipped).orElseGet(() -> reading(raw, source, CleanText.of(raw.text())));
    }

    private static Reading reading(RawPage raw, SourceMetadata.Source source, CleanText clean) {
        if (clean.text().isBlank()) {
            return Reading.skipped(Skip.EMPTY.of(raw.name()));
        }
        if (!clean.hasHan()) {
            return Reading.skipped(Skip.NO_CHINESE.of(raw.name()));
        }
        Optional<PageDate> date = source.date()
                .or(raw::date)
                .map(day -> new PageDate(day, false))
                .or(() -> PageDateFinder.find(raw.name(), clean.text()).map(day -> new PageDate(day, true)));
        Optional<String> publication = source.publication().or(raw::publication);
        Optional<String> title =
                raw.title().map(text -> CleanText.of(text).text().strip());
        Page page = new Page(
                raw.name(), clean.text(), raw.layout(), title.filter(text -> !text.isEmpty()), publication, date);
        List<Problem> remarks = clean.dropped() == 0 ? List.of() : List.of(dropped(raw.name(), clean.dropped()));
        return Reading.of(page, remarks);
    }

    private static Problem dropped(String name, int count) {
        String detail = count + " control or broken characters were dropped; nothing to do";
        return new Problem(Problem.Severity.LEFT_OUT, name, "characters dropped", detail);
    }
}
