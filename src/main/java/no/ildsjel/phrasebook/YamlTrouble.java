package no.ildsjel.phrasebook;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * What to do about a file that is no YAML, for whoever wrote it and has never seen the parser's words.
 *
 * @param line where to look, which is not always where the parser gave up
 */
record YamlTrouble(int line, String advice) {
    private static final String ELSE =
            "look at the quotation marks, colons and indentation of this line and the one above";

    private static final List<Remedy> REMEDIES = List.of(
            Remedy.where("quoted scalar", "unexpected end of stream")
                    .atItsBeginning(
                            "the quotation mark that opens here is never closed. Close it where the sentence ends"),
            Remedy.where("", "mapping values are not allowed")
                    .thereIs(
                            "a colon stands where none can. Put a sentence that holds one in quotation marks; if it is the"
                                    + " colon of a key, look at the indentation, and for a colon that the line above lacks"),
            Remedy.where("", "character '\\\\t\\(TAB\\)'").thereIs("a tab stands here. Indent with spaces"),
            Remedy.where("", "character '(.)' that cannot start")
                    .thereIs("a sentence that begins with %s needs quotation marks around it"),
            Remedy.where("", "could not find expected ':'").atItsBeginning("a key has no colon after it. Add one"),
            Remedy.where("flow sequence", "")
                    .atItsBeginning("the list that opens here with [ is not closed with ], or lacks a comma"),
            Remedy.where("flow mapping", "")
                    .atItsBeginning("what opens here with { is not closed with }, or lacks a comma. Put a sentence that"
                            + " begins with { in quotation marks"),
            Remedy.where("", "expected <block end>, but found '<scalar>'")
                    .thereIs(
                            "something follows a closing quotation mark. Inside a sentence write ” or ’; or the mark of a"
                                    + " sentence above was never closed"),
            Remedy.where("", "expected <block end>, but found '(-|\\?)'")
                    .thereIs("a list and keys stand side by side. Indent one of them below the other"),
            Remedy.where("", "expected <block end>")
                    .thereIs(
                            "this line is indented otherwise than those beside it. Let keys of one level begin in one column"),
            Remedy.where("", "unknown escape character")
                    .thereIs("\\ means something else between double quotation marks. Write \\\\ or leave it out"),
            Remedy.where("anchor|alias", "")
                    .thereIs("a sentence that begins with & or * needs quotation marks around it"),
            Remedy.where("block scalar", "")
                    .thereIs("nothing may follow | or > on its line. Begin the text on the next one, indented"),
            Remedy.where("", "expected the node content, but found '(.+)'")
                    .thereIs("a sentence that begins with %s needs quotation marks around it"),
            Remedy.where("", "special characters are not allowed")
                    .thereIs("the file holds a character that is no text. Delete it, and save the file as UTF-8"));

    /**
     * Of what the parser says.
     *
     * @param cause what it was thrown for; null where that is not known
     * @param line where the parser gave up, from 1
     */
    static YamlTrouble of(@Nullable Throwable cause, String message, int line) {
        return cause instanceof MarkedYamlEngineException marked
                ? of(marked, line)
                : new YamlTrouble(
                        line,
                        remedy("", message).map(found -> found.advice(message)).orElse(ELSE));
    }

    private static YamlTrouble of(MarkedYamlEngineException marked, int line) {
        var context = Objects.requireNonNullElse(marked.getContext(), "");
        var problem = Objects.requireNonNullElse(marked.getProblem(), "");
        int at = line(marked.getProblemMark(), line);
        return remedy(context, problem)
                .map(found -> new YamlTrouble(
                        found.isAtItsBeginning() ? line(marked.getContextMark(), at) : at, found.advice(problem)))
                .orElseGet(() -> new YamlTrouble(at, ELSE));
    }

    private static int line(Optional<Mark> mark, int otherwise) {
        return mark.map(found -> found.getLine() + 1).orElse(otherwise);
    }

    private static Optional<Remedy> remedy(String context, String problem) {
        return REMEDIES.stream().filter(each -> each.fits(context, problem)).findFirst();
    }

    /**
     * For a kind of trouble.
     *
     * @param context what the parser was reading
     * @param problem what it stumbled over; a group in it is filled into the advice
     * @param isAtItsBeginning whether to look where it began to read that
     */
    private record Remedy(Pattern context, Pattern problem, String text, boolean isAtItsBeginning) {
        static Remedy where(String context, String problem) {
            return new Remedy(Pattern.compile(context), Pattern.compile(problem), ELSE, false);
        }

        Remedy thereIs(String advice) {
            return new Remedy(context, problem, advice, false);
        }

        Remedy atItsBeginning(String advice) {
            return new Remedy(context, problem, advice, true);
        }

        boolean fits(String reading, String trouble) {
            return context.matcher(reading).find() && problem.matcher(trouble).find();
        }

        String advice(String trouble) {
            var found = problem.matcher(trouble);
            return found.find() && found.groupCount() > 0 ? text.replace("%s", found.group(1)) : text;
        }
    }
}
