package app.redress.architecture;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The words that Java code asks for.
 *
 * @param asked where a key stands in the call itself
 * @param literals every text in the code, since a key may also be handed on
 */
record SpokenWords(List<Asked> asked, Set<String> literals) {
    /**
     * A call that says words.
     *
     * @param arguments how many are filled in
     * @param formatted whether the words are a pattern; plain ones are taken as they stand
     */
    record Asked(String key, int arguments, boolean formatted) {}

    static SpokenWords in(JavaSources sources) {
        SpokenWords spoken = new SpokenWords(new ArrayList<>(), new HashSet<>());
        new Listener().scan(sources.units(), spoken);
        return spoken;
    }

    /** Whether {@code key} stands in the code, whole or in pieces that are cut before or after a dot. */
    boolean says(String key) {
        return literals.contains(key)
                || IntStream.range(1, key.length())
                        .filter(cut -> key.charAt(cut) == '.' || key.charAt(cut - 1) == '.')
                        .anyMatch(cut -> literals.contains(key.substring(0, cut)) && says(key.substring(cut)));
    }

    private static final class Listener extends TreeScanner<Void, SpokenWords> {
        /** Tables have a {@code getString} too. */
        private static final Pattern WORDS = Pattern.compile("([wW]ords(\\(\\))?|resources)\\.getString$");

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, SpokenWords spoken) {
            int arguments = call.getArguments().size() - 1;
            if (arguments >= 0
                    && call.getArguments().get(0) instanceof LiteralTree first
                    && first.getValue() instanceof String key) {
                switch (name(call.getMethodSelect())) {
                    case "say" -> spoken.asked.add(new Asked(key, arguments, true));
                    case "getString" -> {
                        if (WORDS.matcher(call.getMethodSelect().toString()).find()) {
                            spoken.asked.add(new Asked(key, 0, false));
                        }
                    }
                    default -> {}
                }
            }
            return super.visitMethodInvocation(call, spoken);
        }

        @Override
        public Void visitNewClass(NewClassTree made, SpokenWords spoken) {
            if (name(made.getIdentifier()).equals("ProblemException")
                    && made.getArguments().get(0) instanceof LiteralTree first
                    && first.getValue() instanceof String problem) {
                spoken.asked.add(
                        new Asked("problem." + problem, made.getArguments().size() - 2, true));
            }
            return super.visitNewClass(made, spoken);
        }

        @Override
        public Void visitLiteral(LiteralTree literal, SpokenWords spoken) {
            if (literal.getValue() instanceof String text) {
                spoken.literals.add(text);
            }
            return super.visitLiteral(literal, spoken);
        }

        private static String name(ExpressionTree tree) {
            if (tree instanceof MemberSelectTree member) {
                return member.getIdentifier().toString();
            }
            return tree instanceof IdentifierTree identifier
                    ? identifier.getName().toString()
                    : "";
        }
    }
}
