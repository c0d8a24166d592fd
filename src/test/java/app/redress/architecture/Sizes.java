package app.redress.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What has grown too long in Java code. Lines are counted from the first modifier to the closing brace. */
final class Sizes extends TreePathScanner<Void, List<String>> {
    static final int CLASS_LINES = 200;
    static final int CONTROLLER_LINES = 150;
    static final int METHOD_LINES = 25;
    static final int CONSTRUCTOR_PARAMETERS = 6;

    private final JavaSources sources;
    private final CompilationUnitTree unit;

    private Sizes(JavaSources sources, CompilationUnitTree unit) {
        this.sources = sources;
        this.unit = unit;
    }

    /** One line for each thing that is too long. */
    static List<String> overgrown(JavaSources sources) {
        List<String> overgrown = new ArrayList<>();
        sources.units().forEach(unit -> new Sizes(sources, unit).scan(unit, overgrown));
        return overgrown;
    }

    @Override
    public Void visitClass(ClassTree type, List<String> overgrown) {
        String name = type.getSimpleName().toString();
        int limit = name.endsWith("Controller") ? CONTROLLER_LINES : CLASS_LINES;
        tooMuch("class " + name, sources.lines(unit, type), limit, "lines").ifPresent(overgrown::add);
        return super.visitClass(type, overgrown);
    }

    @Override
    public Void visitMethod(MethodTree method, List<String> overgrown) {
        ClassTree owner = (ClassTree) getCurrentPath().getParentPath().getLeaf();
        if (sources.isWritten(unit, method)) {
            String name = owner.getSimpleName() + "." + method.getName();
            tooMuch("method " + name, sources.lines(unit, method), METHOD_LINES, "lines")
                    .ifPresent(overgrown::add);
            if (method.getReturnType() == null && owner.getKind() != Tree.Kind.RECORD) {
                tooMuch("constructor " + name, method.getParameters().size(), CONSTRUCTOR_PARAMETERS, "parameters")
                        .ifPresent(overgrown::add);
            }
        }
        return super.visitMethod(method, overgrown);
    }

    private static Optional<String> tooMuch(String what, long size, int limit, String of) {
        return size <= limit
                ? Optional.empty()
                : Optional.of("%s has %d %s, %d at most".formatted(what, size, of, limit));
    }
}
