package io.github.maturity4j.cli.docs;

import io.github.maturity4j.cli.ScoredAgain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tries the samples of one page and collects what is wrong. The notes before a block say what it is:
 *
 * <ul>
 *   <li>{@code file: NAME} is written down under that name; sources are compiled.
 *   <li>{@code fragment of: NAME} is put into that document, which then has to be read. Text that follows shows its figures, scored
 *       {@code with: NAME}, or those of the rules {@code shown: ID, ID}.
 *   <li>{@code excerpt of: NAME} has to stand in that file, word for word, where a line of three dots stands for any lines. Text that
 *       follows shows figures as that after a fragment.
 *   <li>{@code new sample} starts statements that do not see those before.
 *   <li>{@code exit: N} is the exit code of a command other than 0.
 *   <li>{@code with: PAGE}, anywhere, brings the files of another page.
 *   <li>{@code not run: WHY} leaves a block alone.
 * </ul>
 *
 * <p>The documents beside a page are there, too. A worked case stands for its assessment.
 */
final class PageCheck {

    private static final String IMPORTS = """
            import static io.github.maturity4j.assessment.Answer.*;
            import io.github.maturity4j.cli.docs.sample.Digests;
            import io.github.maturity4j.cli.docs.sample.Scorer;
            import io.github.maturity4j.advice.*;
            import io.github.maturity4j.assessment.*;
            import io.github.maturity4j.crosswalk.*;
            import io.github.maturity4j.crosswalks.*;
            import io.github.maturity4j.documents.*;
            import io.github.maturity4j.exact.*;
            import io.github.maturity4j.framework.*;
            import io.github.maturity4j.models.altimeter.*;
            import io.github.maturity4j.models.participation.*;
            import io.github.maturity4j.organisation.*;
            import io.github.maturity4j.problem.*;
            import io.github.maturity4j.registry.*;
            import io.github.maturity4j.report.*;
            import io.github.maturity4j.rollup.*;
            import io.github.maturity4j.rule.*;
            import io.github.maturity4j.overlay.*;
            import io.github.maturity4j.scorecard.*;
            import io.github.maturity4j.scoring.*;
            import io.github.maturity4j.spi.*;
            import io.github.maturity4j.tables.*;
            import io.github.maturity4j.vocabulary.*;
            import java.nio.file.Files;
            import java.nio.file.Path;
            import java.time.LocalDate;
            import java.util.*;
            """;
    /** Samples get one that recomputes what it scores. */
    private static final String SCORER = "import io.github.maturity4j.scoring.Scorer;";

    private static final String MARK = "==== end of a sample ====";
    private static final String COMMAND = "./maturity4j";
    private static final String MAIN = "io.github.maturity4j.cli.Main";
    private static final String MODULE = "io.github.maturity4j.cli/" + MAIN;

    private final Path root;
    private final Page page;
    private final Workshop workshop;
    private final Map<String, String> files = new LinkedHashMap<>();
    private final Set<String> broken = new HashSet<>();
    private final Map<Block, String> told = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();
    private int samples;

    PageCheck(Path root, Page page, Workshop workshop) {
        this.root = root;
        this.page = page;
        this.workshop = workshop;
        workshop.copy(root.resolve("docs/examples"), "docs/examples");
        workshop.copy(root.resolve("docs/gallery"), "docs/gallery");
        for (String other : page.notes("with")) {
            collectFiles(Page.read(page.file().resolveSibling(other)));
        }
        collectFiles(page);
        collectDocumentsBeside();
        files.forEach(workshop::write);
        compileFiles();
        checkDocuments();
        runStatements();
        runCommands();
    }

    List<String> problems() {
        return problems;
    }

    int samples() {
        return samples;
    }

    private void problem(Block block, String what) {
        problems.add(page.file().getFileName() + ":" + block.line() + ": " + what);
    }

    private void collectFiles(Page from) {
        for (Block block : from.blocks()) {
            block.note("file").ifPresent(name -> {
                files.put(name, block.text());
                if (block.note("not run").isPresent()) {
                    broken.add(name);
                }
            });
        }
    }

    private void collectDocumentsBeside() {
        try (Stream<Path> beside = Files.list(page.file().toAbsolutePath().getParent())) {
            for (Path file : beside.sorted().toList()) {
                String name = file.getFileName().toString();
                if (isDocument(name)) {
                    files.put(name, Files.readString(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compileFiles() {
        List<String> sources =
                files.keySet().stream().filter(name -> name.endsWith(".java")).toList();
        List<String> classes = sources.stream()
                .filter(name -> !name.endsWith("module-info.java"))
                .toList();
        compile(classes, "classes", false);
        if (classes.size() < sources.size()) {
            compile(sources, "module", true);
        }
    }

    private void compile(List<String> sources, String into, boolean asModule) {
        if (!sources.isEmpty()) {
            samples += sources.size();
            String said = workshop.compile(sources, into, asModule);
            if (!said.isEmpty()) {
                problems.add(page.file().getFileName() + " " + sources + ": " + said);
            }
        }
    }

    private void checkDocuments() {
        List<String> args = new ArrayList<>();
        files.forEach((name, text) -> {
            if (isDocument(name) && !broken.contains(name)) {
                args.add(kind(text) + ":" + name);
            }
        });
        for (Block block : page.blocks()) {
            boolean document = block.isIn("yaml") || block.isIn("json");
            if (document && block.note("not run").isEmpty()) {
                samples++;
                if (block.note("fragment of").isPresent()) {
                    checkFragment(block, block.note("fragment of").orElseThrow(), args);
                } else if (block.note("excerpt of").isPresent()) {
                    checkExcerpt(block, block.note("excerpt of").orElseThrow());
                } else if (block.note("file").isEmpty()) {
                    String name = "line-" + block.line() + "." + block.language();
                    workshop.write(name, block.text());
                    args.add(kind(block.text()) + ":" + name);
                }
            }
        }
        if (!args.isEmpty()) {
            Workshop.Result result = workshop.run(DocumentRun.class.getName(), args);
            if (!result.equals(new Workshop.Result(0, ""))) {
                problems.add(page.file().getFileName() + ": " + result);
            }
        }
        compareFigures();
    }

    private static boolean isDocument(String name) {
        return name.endsWith(".yaml") || name.endsWith(".json");
    }

    private void checkFragment(Block block, String base, List<String> args) {
        String merged = Fragments.merge(files.get(base), block.text());
        String name = "line-" + block.line() + ".yaml";
        workshop.write(name, merged);
        boolean isFramework = kind(merged).equals("framework");
        String shown = page.outputOf(block);
        if (shown.isEmpty()) {
            args.add((isFramework ? "fragment" : "assessment") + ":" + name);
            return;
        }
        String framework =
                isFramework ? name : block.note("framework").orElse(usual("framework.yaml", "listening-desk.yaml"));
        String assessment = isFramework ? block.note("scored with").orElse("acme.yaml") : name;
        tell(block, framework, assessment);
    }

    /** The first of two files where the page has it. */
    private String usual(String first, String second) {
        return files.containsKey(first) ? first : second;
    }

    private void tell(Block block, String framework, String assessment) {
        String rules = block.note("shown").orElseGet(() -> String.join(",", Fragments.rules(block.text())));
        told.put(block, "figures:" + framework + ":" + assessment + ":" + rules.replace(" ", ""));
    }

    private void checkExcerpt(Block block, String name) {
        StringBuilder pattern = new StringBuilder("(?s).*");
        block.lines().forEach(line -> pattern.append(line.strip().equals("...") ? ".*" : Pattern.quote(line + "\n")));
        if (!Pattern.matches(pattern + ".*", files.getOrDefault(name, ""))) {
            problem(block, "expected an excerpt of " + name + ", word for word");
        }
        if (!page.outputOf(block).isEmpty()) {
            tell(block, name, block.note("scored with").orElse("complete.yaml"));
        }
    }

    private void compareFigures() {
        if (told.isEmpty()) {
            return;
        }
        Workshop.Result result = workshop.run(DocumentRun.class.getName(), List.copyOf(told.values()));
        String[] figures = result.output().split(DocumentRun.MARK + "\n", -1);
        int i = 0;
        for (Block block : told.keySet()) {
            compare(block, i < figures.length ? figures[i++] : "", page.outputOf(block));
        }
    }

    private static String kind(String text) {
        if (Pattern.compile("(?m)^(  )?\"?case\"?:").matcher(text).find()) {
            return "case";
        }
        if (Pattern.compile("(?m)^(  )?\"?over\"?:").matcher(text).find()) {
            return "overlay";
        }

        if (Pattern.compile("(?m)^mapping:").matcher(text).find()) {
            return "mapping";
        }
        return Pattern.compile("(?m)^ *\"?answers\"?:").matcher(text).find() ? "assessment" : "framework";
    }

    private void runStatements() {
        List<Block> blocks = page.blocks().stream()
                .filter(block -> block.isIn("java"))
                .filter(block -> block.note("file").isEmpty())
                .filter(block -> block.note("not run").isEmpty())
                .toList();
        if (blocks.isEmpty()) {
            return;
        }
        samples += blocks.size();
        workshop.write("Samples.java", source(blocks));
        String said = workshop.compile(List.of("Samples.java"), "classes", false);
        if (!said.isEmpty()) {
            problems.add(page.file().getFileName() + ": " + said);
            return;
        }
        Workshop.Result result = workshop.run("Samples", List.of());
        if (result.exit() != 0) {
            problems.add(page.file().getFileName() + ": " + result.output());
            return;
        }
        String[] outputs = result.output().split(MARK + "\n", -1);
        for (int i = 0; i < blocks.size(); i++) {
            compare(blocks.get(i), outputs[i], page.outputOf(blocks.get(i)));
        }
    }

    private static String source(List<Block> blocks) {
        StringBuilder imports = new StringBuilder(IMPORTS);
        StringBuilder body = new StringBuilder();
        for (Block block : blocks) {
            if (block.note("new sample").isPresent()) {
                body.append("} {\n");
            }
            for (String line : block.lines()) {
                if (!line.equals(SCORER)) {
                    // A case, a roll-up and an inquiry take the scorer itself, not what stands for it in samples.
                    String itself = line.replaceAll("\\.replay\\((\\w+)\\)", ".replay($1.itself())")
                            .replaceAll("\\bRollUp\\.of\\((\\w+)\\)", "RollUp.of($1.itself())")
                            .replaceAll("Inquiry\\.of\\((\\w+),", "Inquiry.of($1.itself(),");
                    (line.startsWith("import ") ? imports : body).append(itself).append('\n');
                }
            }
            body.append("System.out.println(\"" + MARK + "\");\n");
        }
        return imports + "public class Samples {\npublic static void main(String[] args) throws Exception {{\n" + body
                + "}}}\n";
    }

    private void runCommands() {
        for (Block block : page.blocks()) {
            if (block.isIn("console") && block.note("not run").isEmpty()) {
                runCommands(block);
            }
        }
    }

    private void runCommands(Block block) {
        List<String> lines = block.lines();
        for (int i = 0; i < lines.size(); ) {
            String line = lines.get(i++);
            StringBuilder shown = new StringBuilder();
            while (i < lines.size() && !lines.get(i).startsWith("$ ")) {
                shown.append(lines.get(i++)).append('\n');
            }
            if (!line.startsWith("$ ")) {
                problem(block, "expected a line that starts with \"$ \" but was " + line);
                return;
            }
            samples++;
            runCommand(block, List.of(line.substring(2).strip().split(" +")), shown.toString());
        }
    }

    private void runCommand(Block block, List<String> words, String shown) {
        String first = words.get(0);
        boolean inJava = first.equals("java");
        if (!first.equals(COMMAND) && !inJava) {
            if (!Files.isExecutable(root.resolve(first))) {
                problem(block, "there is no " + first);
            }
            return;
        }
        int main = inJava ? Math.max(words.indexOf(MAIN), words.indexOf(MODULE)) : 0;
        List<String> args = words.subList(main + 1, words.size());
        Workshop.Result result =
                words.contains("-p") ? workshop.runModules("module", MODULE, args) : workshop.run(MAIN, args);
        int exit = block.note("exit").map(Integer::parseInt).orElse(0);
        if (result.exit() != exit) {
            problem(block, "expected exit code " + exit + " but was " + result.exit() + ":\n" + result.output());
        } else if (!shown.isEmpty()) {
            compare(block, result.output(), shown);
        }
        if (exit == 0 && ScoredAgain.scores(args)) {
            Workshop.Result again = workshop.run(ScoredAgain.class.getName(), args);
            if (!again.equals(new Workshop.Result(0, ""))) {
                problem(block, "scored again: " + again);
            }
        }
    }

    /** Compares what was printed with what is shown, where a line of three dots stands for any lines. */
    private void compare(Block block, String printed, String shown) {
        StringBuilder pattern = new StringBuilder();
        for (String line : shown.stripTrailing().lines().toList()) {
            pattern.append(line.strip().equals("...") ? "(?s:.*?)" : Pattern.quote(line.stripTrailing()) + "\\s*?\n");
        }
        String text = printed.stripTrailing();
        String whole = text.isEmpty() ? "" : text + "\n";
        if (!Pattern.matches(pattern.toString(), whole)) {
            problem(block, "expected\n" + shown + "but was\n" + printed);
        }
    }
}
