package dev.convene.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** How many lines files and methods have, as the compiler's own parser sees them. */
record Sizes(Map<String, Long> files, Map<String, Long> methods, long types, long packagePrivateTypes) {

    static Sizes of(Path root) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null);
                Stream<Path> walk = Files.walk(root)) {
            var paths = walk.filter(file -> file.toString().endsWith(".java")).toList();
            var task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(paths));
            var measure = new Measure(Trees.instance(task).getSourcePositions());
            task.parse().forEach(unit -> measure.scan(unit, null));
            return new Sizes(measure.files, measure.methods, measure.types, measure.packagePrivate);
        }
    }

    List<String> filesOver(int lines) {
        return over(files, lines);
    }

    List<String> methodsOver(int lines) {
        return over(methods, lines);
    }

    double shareOfFilesUpTo(int lines) {
        return share(files, lines);
    }

    double shareOfMethodsUpTo(int lines) {
        return share(methods, lines);
    }

    double shareOfPackagePrivateTypes() {
        return (double) packagePrivateTypes / types;
    }

    private static List<String> over(Map<String, Long> sizes, int lines) {
        return sizes.entrySet().stream()
                .filter(size -> size.getValue() > lines)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static double share(Map<String, Long> sizes, int lines) {
        return (double) sizes.values().stream().filter(size -> size <= lines).count() / sizes.size();
    }

    private static final class Measure extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final SourcePositions positions;
        private final Map<String, Long> files = new HashMap<>();
        private final Map<String, Long> methods = new HashMap<>();
        private long types;
        private long packagePrivate;
        private @Nullable CompilationUnitTree unit;
        private String within = "";

        private Measure(SourcePositions positions) {
            this.positions = positions;
        }

        @Override
        public @Nullable Void visitCompilationUnit(CompilationUnitTree tree, @Nullable Void nothing) {
            unit = tree;
            files.put(
                    tree.getSourceFile().getName(),
                    tree.getLineMap().getLineNumber(positions.getEndPosition(tree, tree)));
            for (var type : tree.getTypeDecls()) {
                if (type instanceof ClassTree declared) {
                    types++;
                    packagePrivate += declared.getModifiers().getFlags().contains(Modifier.PUBLIC) ? 0 : 1;
                }
            }
            return super.visitCompilationUnit(tree, nothing);
        }

        @Override
        public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
            var outer = within;
            within = outer.isEmpty() ? tree.getSimpleName().toString() : outer + "." + tree.getSimpleName();
            super.visitClass(tree, nothing);
            within = outer;
            return null;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
            if (tree.getBody() != null) {
                methods.merge(within + "." + tree.getName(), lines(tree), Math::max);
            }
            return super.visitMethod(tree, nothing);
        }

        private long lines(Tree tree) {
            var here = Objects.requireNonNull(unit);
            LineMap map = here.getLineMap();
            return map.getLineNumber(positions.getEndPosition(here, tree))
                    - map.getLineNumber(positions.getStartPosition(here, tree))
                    + 1;
        }
    }
}
