package app.redress.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Java files as the compiler's own parser reads them.
 *
 * @param units the files
 * @param positions where things stand in them
 */
record JavaSources(List<CompilationUnitTree> units, SourcePositions positions) {
    static final Path MAIN = Path.of("src", "main", "java");

    /** All of Redress, without its tests. */
    static JavaSources ofRedress() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> found = Files.walk(MAIN)) {
            List<Path> paths =
                    found.filter(path -> path.toString().endsWith(".java")).toList();
            return parse(compiler, files.getJavaFileObjectsFromPaths(paths));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One file given as text, to try a rule on. */
    static JavaSources of(String code) {
        return parse(ToolProvider.getSystemJavaCompiler(), List.of(new Snippet(code)));
    }

    /** How many lines {@code tree} takes, from its first annotation or modifier to its closing brace. */
    long lines(CompilationUnitTree unit, Tree tree) {
        long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
        long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, tree) - 1);
        return last - first + 1;
    }

    /** False for what the compiler adds of its own accord. */
    boolean isWritten(CompilationUnitTree unit, Tree tree) {
        return positions.getEndPosition(unit, tree) >= 0;
    }

    private static JavaSources parse(JavaCompiler compiler, Iterable<? extends JavaFileObject> files) {
        JavacTask task = (JavacTask) compiler.getTask(null, null, null, null, null, files);
        try {
            List<CompilationUnitTree> units = StreamSupport.stream(task.parse().spliterator(), false)
                    .<CompilationUnitTree>map(unit -> unit)
                    .toList();
            return new JavaSources(units, Trees.instance(task).getSourcePositions());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Snippet extends SimpleJavaFileObject {
        private final String code;

        private Snippet(String code) {
            super(URI.create("string:///Snippet.java"), Kind.SOURCE);
            this.code = code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }
}
