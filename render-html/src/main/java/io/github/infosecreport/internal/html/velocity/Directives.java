package io.github.infosecreport.internal.html.velocity;

import io.github.infosecreport.html.TemplateException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.runtime.parser.node.ASTDirective;
import org.apache.velocity.runtime.parser.node.Node;

/**
 * Lets templates decide and loop, and nothing else: no directive that reads other files or runs text that is not the
 * template's own. {@code #if} and {@code #set} are part of Velocity's grammar and no directives to it.
 */
final class Directives {
    private static final Set<String> ALLOWED = new TreeSet<>(Set.of("foreach", "break", "stop"));

    private Directives() {}

    /** Throws for the first directive that is not allowed. */
    static void check(String file, Node node) {
        if (node instanceof ASTDirective directive
                && isCalled(directive)
                && !ALLOWED.contains(directive.getDirectiveName())) {
            String problem = "the directive #" + directive.getDirectiveName()
                    + " is not allowed in a template. Allowed: #if, #elseif, #else, #end, #set, #"
                    + String.join(", #", ALLOWED);
            throw new TemplateException(
                    file, node.getLine(), node.getColumn(), problem, new VelocityException(problem));
        }
        for (int i = 0; i < node.jjtGetNumChildren(); i++) {
            check(file, node.jjtGetChild(i));
        }
    }

    /** Velocity takes the {@code #text} of an address for a directive without arguments, and prints it. */
    private static boolean isCalled(ASTDirective directive) {
        return directive.jjtGetNumChildren() > 0;
    }
}
