package org.dpportal.house;

import static org.dpportal.house.Rule.rule;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What only the source tells: lengths, comments, and words that bytecode has forgotten. */
final class SourceRules {
    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_METHOD = 40;
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern STRING = Pattern.compile("\"(?:\\\\.|[^\"\\\\\\n])*\"");
    private static final Pattern LEFTOVER = Pattern.compile("\\b(?:TO" + "DO|FIX" + "ME)\\b|@" + "author\\b");
    private static final Pattern MONEY = Pattern.compile("\\bMoney\\b");
    private static final Pattern FLOATING =
            Pattern.compile("\\b(?:double|float|Double|Float|doubleValue|floatValue)\\b");
    private static final Pattern TESTED =
            Pattern.compile("^\\s*@(?:Test|ParameterizedTest|TestFactory)\\b", Pattern.MULTILINE);
    private static final Pattern DOCUMENTATION = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s|$)");

    private SourceRules() {}

    static List<Rule> all() {
        return List.of(
                rule("A Java file has at most 300 lines", SourceRules::longFiles, "TooLong.java"),
                rule("A method has at most 40 lines", SourceRules::longMethods, "LongMethod.java"),
                rule("Money is never a floating point number", SourceRules::floatingMoney, "FloatingMoney.java"),
                rule("No leftovers and no author tags", SourceRules::leftovers, "Leftover.java"),
                rule("Test classes end in Test, IT or Journey", SourceRules::testNames, "Checks.java"),
                rule(
                        "Every package explains itself in three sentences",
                        SourceRules::packages,
                        "unexplained",
                        "mumbled/package-info.java"));
    }

    private static Stream<Path> javaFiles(House house) {
        return house.sources().stream()
                .flatMap(folder -> House.files(folder, ".java").stream())
                .filter(file -> house.base().endsWith("violators") || !file.startsWith(House.VIOLATORS));
    }

    private static Violation at(House house, Path file, String says) {
        Path folder =
                house.sources().stream().filter(file::startsWith).findFirst().orElseThrow();
        return new Violation(folder.relativize(file).toString().replace('\\', '/'), says);
    }

    private static Stream<Violation> longFiles(House house) {
        return javaFiles(house)
                .filter(file -> House.read(file).lines().count() > LONGEST_FILE)
                .map(file -> at(house, file, "has " + House.read(file).lines().count() + " lines"));
    }

    private static Stream<Violation> longMethods(House house) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Violation> found = new ArrayList<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<Path> files = javaFiles(house).toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    manager,
                    diagnostic -> {},
                    List.of("-proc:none"),
                    null,
                    manager.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                Path file = Path.of(unit.getSourceFile().getName());
                new TreePathScanner<Void, Void>() {
                    @Override
                    public Void visitMethod(MethodTree method, Void nothing) {
                        long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method));
                        long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method));
                        if (last - first + 1 > LONGEST_METHOD) {
                            found.add(at(house, file, method.getName() + " has " + (last - first + 1) + " lines"));
                        }
                        return super.visitMethod(method, nothing);
                    }
                }.scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.stream();
    }

    private static Stream<Violation> floatingMoney(House house) {
        return javaFiles(house).flatMap(file -> {
            String code = codeOf(file);
            Matcher floating = FLOATING.matcher(code);
            return MONEY.matcher(code).find() && floating.find()
                    ? Stream.of(at(house, file, "speaks of Money and says " + floating.group()))
                    : Stream.empty();
        });
    }

    private static String codeOf(Path file) {
        return COMMENT.matcher(STRING.matcher(House.read(file)).replaceAll("\"\""))
                .replaceAll("");
    }

    private static Stream<Violation> leftovers(House house) {
        return javaFiles(house).flatMap(file -> LEFTOVER.matcher(House.read(file))
                .results()
                .map(match -> at(house, file, "says " + match.group())));
    }

    private static Stream<Violation> testNames(House house) {
        return javaFiles(house)
                .filter(file -> TESTED.matcher(House.read(file)).find())
                .filter(file -> !file.toString().matches(".*(?:Test|IT|Journey)\\.java"))
                .map(file -> at(house, file, "has tests that no build would run"));
    }

    private static Stream<Violation> packages(House house) {
        Map<String, List<Path>> packages = javaFiles(house)
                .collect(Collectors.groupingBy(
                        file -> at(house, file.getParent(), "").subject()));
        return packages.entrySet().stream().flatMap(folder -> {
            List<Path> infos = folder.getValue().stream()
                    .filter(file -> file.endsWith("package-info.java"))
                    .toList();
            if (infos.isEmpty()) {
                return Stream.of(new Violation(folder.getKey(), "has no package-info.java"));
            }
            return infos.stream()
                    .filter(info -> sentencesIn(info) != 3)
                    .map(info -> at(house, info, "has " + sentencesIn(info) + " sentences, not three"));
        });
    }

    private static long sentencesIn(Path info) {
        Matcher documentation = DOCUMENTATION.matcher(House.read(info));
        return documentation.find()
                ? SENTENCE_END
                        .matcher(documentation.group(1).replaceAll("\\{@\\w+ [^}]*}", "x"))
                        .results()
                        .count()
                : 0;
    }
}
