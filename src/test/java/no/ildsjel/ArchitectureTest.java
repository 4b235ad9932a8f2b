package no.ildsjel;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.Source;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.ildsjel.delivery.Undelivered;
import no.ildsjel.review.IdeaFields;
import no.ildsjel.review.Reviewers;
import no.ildsjel.review.Standings;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Component;

/** How the code hangs together; a rule that gets in the way is changed here, with the reason beside it. */
class ArchitectureTest {
    private static final ImportOption NO_TESTS = new ImportOption.DoNotIncludeTests();

    // Once for all rules: reading the classes takes longer than all the rules together.
    private static final JavaClasses WITH_TESTS = new ClassFileImporter().importPackagesOf(Ildsjel.class);
    private static final JavaClasses CLASSES = WITH_TESTS.that(describe(
            "of the product",
            type -> type.getSource().map(Source::getUri).map(Location::of).stream()
                    .anyMatch(NO_TESTS::includes)));

    private static final String[] CHANNELS = {"no.ildsjel.slack..", "no.ildsjel.teams..", "no.ildsjel.playground.."};

    /** What joins our code to a library: by the name of the file, so that what is nested goes with it. */
    private static final DescribedPredicate<JavaClass> CONFIGURATION = named("*Configuration");

    private static final DescribedPredicate<JavaClass> DATABASE = named("Jdbc*");
    private static final DescribedPredicate<JavaClass> ADAPTERS = named(
            "*Configuration",
            "*Properties",
            "Jdbc*",
            "*Listener",
            "*Controller",
            "*Analyzer",
            "*Endpoint",
            "package-info");

    /** Conditions, filters, servlets and the like, which have to be what their caller asks for. */
    private static final DescribedPredicate<JavaClass> CALLED_BY_A_FRAMEWORK = describe(
            "called by Spring or the servlet container",
            type -> type.getAllRawInterfaces().stream().anyMatch(ArchitectureTest::isOfAFramework)
                    || type.getAllRawSuperclasses().stream().anyMatch(ArchitectureTest::isOfAFramework));

    @Test
    void modulesUseOnlyWhatTheyDeclareAndFormNoCircle() {
        ApplicationModules.of(Ildsjel.class).verify();
    }

    /** A controller is named by the configuration that wants it. */
    @Test
    void whatSpringFindsByItselfIsLookedForByItsName() {
        classes()
                .that(metaAnnotatedWith(Component.class))
                .should()
                .haveNameMatching(".*(Configuration(\\$.*)?|Controller|\\.Ildsjel)")
                .check(CLASSES);
    }

    @Test
    void everyLibraryIsKnownToOneKindOfClassOnly() {
        onlyIn(resideInAPackage("no.ildsjel.slack.."), "com.slack..", "com.google.gson..");
        // Slack's client is built on it, and what is asked of Microsoft needs a limit for the whole call.
        onlyIn(resideInAnyPackage("no.ildsjel.slack..", "no.ildsjel.teams.."), "okhttp3..", "okio..");
        onlyIn(resideInAPackage("no.ildsjel.phrasebook.."), "com.ibm.icu..");
        onlyIn(resideInAPackage("no.ildsjel.organisation.."), "de.focus_shift..");
        onlyIn(resideInAPackage("no.ildsjel.privacy.."), "no.bekk..", "dev.personnummer..", "com.google.i18n..");
        // The configuration hands the database to them.
        onlyIn(DATABASE.or(CONFIGURATION), "java.sql..", "javax.sql..", "org.springframework.jdbc..");
        onlyIn(resideInAPackage("no.ildsjel.teams.."), "com.microsoft..", "com.nimbusds..");
        onlyIn(resideInAPackage("no.ildsjel.watching.."), "io.micrometer..", "ch.qos.logback..");
        onlyIn(resideInAPackage("no.ildsjel.database.."), "org.h2..");
    }

    @Test
    void channelsSeeNeitherEachOtherNorWhatTheMessagesAreAbout() {
        slices().matching("no.ildsjel.(slack|teams|playground)..")
                .should()
                .notDependOnEachOther()
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAnyPackage(CHANNELS)
                .should()
                .dependOnClassesThat(resideInAPackage("no.ildsjel..")
                        .and(resideOutsideOfPackages(CHANNELS))
                        .and(resideOutsideOfPackages(
                                "no.ildsjel.conversation..",
                                "no.ildsjel.delivery..",
                                "no.ildsjel.organisation..",
                                "no.ildsjel.people..",
                                "no.ildsjel.phrasebook..")))
                .check(CLASSES);
    }

    @Test
    void theEngineAndTheIdeasKnowNothingButJavaAndUs() {
        noClasses()
                .that(resideInAnyPackage("no.ildsjel.conversation..", "no.ildsjel.ideas..")
                        .and(isNot(ADAPTERS)))
                .should()
                .dependOnClassesThat(resideOutsideOfPackages("", "java..", "org.jspecify..", "no.ildsjel.."))
                .check(CLASSES);
    }

    /** But they may log. */
    @Test
    void whatIsDoneAboutIdeasKnowsNoLibraryEither() {
        noClasses()
                .that(resideInAnyPackage(
                                "no.ildsjel.capture..",
                                "no.ildsjel.desk..",
                                "no.ildsjel.progress..",
                                "no.ildsjel.recognition..",
                                "no.ildsjel.review..")
                        .and(isNot(ADAPTERS)))
                .should()
                .dependOnClassesThat(
                        resideOutsideOfPackages("", "java..", "org.jspecify..", "org.slf4j..", "no.ildsjel.."))
                .check(CLASSES);
    }

    @Test
    void springStaysAtTheEdges() {
        noClasses()
                .that(isNot(ADAPTERS)
                        .and(isNot(CALLED_BY_A_FRAMEWORK))
                        // The channel knows Spring's exceptions of the database; open windows are Spring's own
                        // emitters; what carries the database elsewhere starts on its own, as Ildsjel does; and a
                        // memory ends with Spring's transaction.
                        .and(isNot(named("Ildsjel", "Carrying", "Memory", "PlaygroundChannel", "Windows"))))
                .should()
                .dependOnClassesThat(resideInAPackage("org.springframework.."))
                .check(CLASSES);
    }

    @Test
    void jacksonStaysWithReadersTheDatabaseAndRenderers() {
        // A YamlNode reads itself.
        onlyIn(named("*Reader", "Jdbc*", "*Renderer", "*Configuration", "*Controller", "YamlNode"), "tools.jackson..");
        // Microsoft's SDK is made of Jackson 2, and its connector speaks nothing but JSON.
        onlyIn(
                resideInAPackage("no.ildsjel.teams.."),
                "com.fasterxml.jackson.core..",
                "com.fasterxml.jackson.databind..");
    }

    @Test
    void nobodyTakesTimeOrChanceForThemselves() {
        noClasses()
                .that(isNot(named("IldsjelConfiguration")))
                .should()
                .accessTargetWhere(calls("java.time.*", "now")
                        .and(describe(
                                "without a clock",
                                access -> !access.getTarget().getFullName().endsWith("(java.time.Clock)")))
                        .or(calls(Clock.class.getName(), "system", "systemUTC", "systemDefaultZone"))
                        .or(calls(UUID.class.getName(), "randomUUID"))
                        .or(calls(Math.class.getName(), "random"))
                        .or(calls(Thread.class.getName(), "sleep"))
                        .or(calls(System.class.getName(), "getenv", "currentTimeMillis")))
                .check(CLASSES);
    }

    @Test
    void adaptersAreNeverPublic() {
        noClasses().that(ADAPTERS.or(CALLED_BY_A_FRAMEWORK)).should().bePublic().check(CLASSES);
    }

    @Test
    void whatIsPublicIsUsedByAnotherPackage() {
        classes()
                .that()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .and()
                // Who throws does not know who catches.
                .areNotAssignableTo(Throwable.class)
                .and()
                // The desk will show a reviewer what waits on them, and the operator's page what was not delivered.
                .doNotBelongToAnyOf(
                        Ildsjel.class, IdeaFields.class, Reviewers.class, Standings.class, Undelivered.class)
                .should(beUsedByAnotherPackage())
                .check(CLASSES);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Service|Impl|Manager|Helper|Utils?|Dto|DTO|Handler)")
                .check(CLASSES);
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..common..", "..shared..", "..misc..", "..helper..")
                .check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        classes()
                .should(new ArchCondition<>("reside in a package that is @NullMarked") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        events.add(new SimpleConditionEvent(
                                type,
                                type.getPackage().isAnnotatedWith(NullMarked.class),
                                type.getPackageName() + " is not @NullMarked"));
                    }
                })
                .check(CLASSES);
    }

    @Test
    void aRuleThatMatchesNothingFails() {
        var vacuous = classes().that().haveSimpleName("NoSuchClass").should().bePublic();

        assertThatThrownBy(() -> vacuous.check(CLASSES)).hasMessageContaining("failed to check any classes");
    }

    private static void onlyIn(DescribedPredicate<JavaClass> those, String... packages) {
        noClasses()
                .that(isNot(those))
                .should()
                .dependOnClassesThat(resideInAnyPackage(packages))
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> isNot(DescribedPredicate<JavaClass> those) {
        return DescribedPredicate.not(those);
    }

    private static DescribedPredicate<JavaClass> named(String... patterns) {
        return describe(
                "named " + String.join(", ", patterns),
                type -> Arrays.stream(patterns).anyMatch(pattern -> file(type).matches(pattern.replace("*", "\\w+"))));
    }

    private static String file(JavaClass type) {
        var name = type.getName().substring(type.getPackageName().length() + 1);
        return name.contains("$") ? name.substring(0, name.indexOf('$')) : name;
    }

    private static boolean isOfAFramework(JavaClass type) {
        return type.getPackageName().startsWith("org.springframework.")
                || type.getPackageName().startsWith("jakarta.servlet");
    }

    private static DescribedPredicate<JavaAccess<?>> calls(String owner, String... methods) {
        var names = List.of(methods);
        return describe(
                owner + "." + names,
                access -> access.getTargetOwner().getName().matches(owner.replace("*", "\\w+"))
                        && names.contains(access.getTarget().getName()));
    }

    private static ArchCondition<JavaClass> beUsedByAnotherPackage() {
        return new ArchCondition<>("be used by another package, or stand in what another package uses") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean used = type.getDirectDependenciesToSelf().stream()
                        .map(Dependency::getOriginClass)
                        .anyMatch(user -> !user.getPackage().equals(type.getPackage())
                                || user.getModifiers().contains(JavaModifier.PUBLIC));
                events.add(new SimpleConditionEvent(
                        type, used, type.getName() + " is public, but nobody outside its package uses it"));
            }
        };
    }
}
