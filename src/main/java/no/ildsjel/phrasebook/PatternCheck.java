package no.ildsjel.phrasebook;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.PluralRules.PluralType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.ildsjel.people.Language;

/** What a pattern uses, and what in it would surprise its reader. */
final class PatternCheck {
    private static final Pattern CAMEL_CASE = Pattern.compile("[a-z][a-zA-Z0-9]*");
    private static final Pattern KEBAB_CASE_ARGUMENT = Pattern.compile("\\{\\s*[a-zA-Z0-9]+-");

    private final String text;
    private final Language language;
    private final Set<String> arguments = new LinkedHashSet<>();
    private final Set<String> numbers = new LinkedHashSet<>();
    private final List<String> faults = new ArrayList<>();
    private final Deque<ArgType> open = new ArrayDeque<>();

    private PatternCheck(String text, Language language) {
        this.text = text;
        this.language = language;
    }

    static PatternCheck of(String text, Language language) {
        var check = new PatternCheck(text, language);
        try {
            check.walk(new MessagePattern(MessagePattern.ApostropheMode.DOUBLE_OPTIONAL).parse(text));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            check.faults.add("Not an ICU message: " + e.getMessage() + check.hint());
        }
        return check;
    }

    String text() {
        return text;
    }

    List<String> arguments() {
        return List.copyOf(arguments);
    }

    /** Those of them that must be numbers, since anything else could not be said. */
    Set<String> numbers() {
        return Set.copyOf(numbers);
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    private void walk(MessagePattern pattern) {
        for (int i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            switch (part.getType()) {
                case ARG_START -> begin(part.getArgType());
                case ARG_LIMIT -> open.pop();
                case ARG_NAME, ARG_NUMBER -> name(pattern.getSubstring(part));
                case ARG_TYPE -> type(pattern.getSubstring(part));
                case ARG_SELECTOR -> selector(pattern, part);
                default -> {}
            }
        }
    }

    private void begin(ArgType argument) {
        open.push(argument);
        if (argument == ArgType.CHOICE) {
            type("choice");
        }
    }

    private void name(String name) {
        arguments.add(name);
        if (open.element() == ArgType.SIMPLE || open.element().hasPluralStyle()) {
            numbers.add(name);
        }
        if (!CAMEL_CASE.matcher(name).matches()) {
            faults.add("The argument {" + name + "} is not a name in camelCase");
        }
    }

    private void type(String type) {
        if (!"number".equals(type)) {
            faults.add("An argument can be plain, number, plural, selectordinal or select, but not '" + type
                    + "'; a day is written as a plain argument");
        }
    }

    private void selector(MessagePattern pattern, Part part) {
        var selector = pattern.getSubstring(part);
        var argument = open.element();
        if (argument.hasPluralStyle()
                && !selector.startsWith("=")
                && !forms(argument).contains(selector)) {
            faults.add("'" + selector + "' is not a plural form in " + language.code() + "; there are "
                    + String.join(", ", forms(argument)));
        }
    }

    private Set<String> forms(ArgType argument) {
        var type = argument == ArgType.SELECTORDINAL ? PluralType.ORDINAL : PluralType.CARDINAL;
        return PluralRules.forLocale(Tongue.locale(language), type).getKeywords();
    }

    private String hint() {
        return KEBAB_CASE_ARGUMENT.matcher(text).find() ? " (arguments are named in camelCase, without hyphens)" : "";
    }
}
