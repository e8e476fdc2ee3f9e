package io.github.maturity4j.cli;

import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.Unit;
import io.github.maturity4j.documents.TableMapping;
import io.github.maturity4j.documents.TableMappingDocuments;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.report.internal.text.Printable;
import io.github.maturity4j.tables.TableHeader;
import io.github.maturity4j.tables.TableLimits;
import io.github.maturity4j.tables.TableReading;
import io.github.maturity4j.tables.Tables;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The table that a command reads. */
final class TableInput {

    private final Path file;
    private final TableOptions options;
    private final CommonOptions common;
    private final Inputs inputs;
    private final TableMapping mapping;
    private final Framework framework;

    TableInput(Path file, TableOptions options, CommonOptions common, Inputs inputs, Library library) {
        this.file = file;
        this.options = options;
        this.common = common;
        this.inputs = inputs;
        this.mapping = mapping(options, common, inputs);
        this.framework = framework(library);
    }

    /** Whether a file is a table, by its name; the standard input is one where there is a mapping. */
    static boolean isTable(Path file, TableOptions options) {
        return file.equals(Inputs.STANDARD_INPUT)
                ? options.mapping() != null
                : file.toString().toLowerCase(Locale.ROOT).matches("(?s).*\\.(csv|tsv|tab|txt|xlsx|xlsm)");
    }

    /** The files beside the table that are read. */
    static List<Path> files(Path file, TableOptions options) {
        List<Path> files = new ArrayList<>();
        files.add(file);
        Optional.ofNullable(options.mapping()).ifPresent(files::add);
        return files;
    }

    private static TableMapping mapping(TableOptions options, CommonOptions common, Inputs inputs) {
        Path document = options.mapping();
        TableMapping read = document == null
                ? TableMapping.NONE
                : TableMappingDocuments.read(inputs.open(document), Inputs.name(document), common.limits());
        String sheet = options.sheet();
        if (sheet == null) {
            return read;
        }
        TableMapping.Builder builder = TableMapping.builder().from(read);
        return sheet.matches("[1-9][0-9]{0,3}")
                ? builder.sheet(Optional.empty())
                        .sheetNumber(Integer.parseInt(sheet))
                        .build()
                : builder.sheet(sheet)
                        .sheetNumber(java.util.OptionalInt.empty())
                        .build();
    }

    /** The framework that was answered: the one that is named, else that of the mapping. */
    private Framework framework(Library library) {
        List<Framework> named = library.named();
        if (named.size() == 1) {
            return named.get(0);
        }
        String id = mapping.framework()
                .orElseThrow(() -> new Failure(Failure.USAGE, Messages.say("table.which-framework")));
        return mapping.version()
                .flatMap(version -> library.registry().find(id, version))
                .orElseGet(() -> library.find(id));
    }

    Framework framework() {
        return framework;
    }

    TableMapping mapping() {
        return mapping;
    }

    private Tables tables() {
        TableLimits limits = common.tableLimits();
        Tables tables = Tables.of(framework).mapping(mapping).limits(limits);
        if (options.date() != null) {
            tables = tables.date(options.date());
        }
        if (options.unit() != null) {
            tables = tables.unit(Unit.builder().id(unit(options.unit())).build());
        }
        return options.isPartial() ? tables.partial() : tables;
    }

    private static String unit(String id) {
        if (!id.matches("[A-Za-z0-9][A-Za-z0-9_.-]{0,63}")) {
            throw new Failure(Failure.USAGE, Messages.say("table.unit", Wording.quoted(id)));
        }
        return id;
    }

    /** What the table says. */
    TableReading read() {
        try (InputStream input = inputs.stream(file)) {
            return tables().read(input, Inputs.name(file));
        } catch (IOException e) {
            throw inputs.unreadable(file, e);
        }
    }

    /** What its header says. */
    List<TableHeader> headers() {
        try (InputStream input = inputs.stream(file)) {
            return tables().headers(input, Inputs.name(file));
        } catch (IOException e) {
            throw inputs.unreadable(file, e);
        }
    }

    /**
     * The assessments that are meant: of one unit where one is named, else all.
     *
     * @throws Failure if there is none of that unit
     */
    List<Assessment> assessments(TableReading reading) {
        List<Assessment> all = reading.assessments();
        String wanted = options.unit();
        if (wanted == null) {
            return all;
        }
        List<Assessment> meant = all.stream()
                .filter(each ->
                        each.unit().filter(unit -> unit.id().equals(wanted)).isPresent())
                .toList();
        if (meant.isEmpty()) {
            throw new Failure(
                    Failure.USAGE,
                    Messages.say("table.no-unit", Wording.quoted(wanted), Wording.hint(wanted, units(all))));
        }
        return meant;
    }

    /**
     * The assessment that is meant.
     *
     * @throws Failure if there are several
     */
    Assessment assessment(TableReading reading) {
        List<Assessment> meant = assessments(reading);
        if (meant.size() > 1) {
            throw new Failure(
                    Failure.USAGE,
                    Messages.say("table.several", units(meant).stream().collect(Collectors.joining(", "))));
        }
        return meant.get(0);
    }

    private static List<String> units(List<Assessment> assessments) {
        return assessments.stream()
                .flatMap(each -> each.unit().stream())
                .map(Unit::id)
                .toList();
    }

    /** Tells beside the result what was read. */
    void tell(TableReading reading, PrintStream err) {
        reading.notes()
                .forEach(note -> err.println(Printable.inline(Messages.say("table.note", Inputs.name(file), note))));
        reading.rejected()
                .forEach(row -> row.problems().forEach(problem -> err.println(Printable.inline(problem.toString()))));
        err.println(Messages.say(
                "table.read",
                Printable.inline(Inputs.name(file)),
                Messages.count("table.rows", reading.rows()),
                reading.taken(),
                reading.rejected().size()));
    }
}
