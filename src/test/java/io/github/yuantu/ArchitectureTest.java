package io.github.yuantu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String BASE = "io.github.yuantu.";
    private final JavaClasses product = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.yuantu");

    @Test
    void aFloorStandsOnlyOnThoseBelowIt() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("text")
                .definedBy(BASE + "text..")
                .layer("learn")
                .definedBy(BASE + "learn..")
                .layer("knowledge")
                .definedBy(BASE + "knowledge..")
                .layer("read and segment")
                .definedBy(BASE + "read..", BASE + "segment..")
                .layer("lexicon and rdf")
                .definedBy(BASE + "lexicon..", BASE + "rdf..")
                .layer("stages")
                .definedBy(
                        BASE + "analyse..",
                        BASE + "extract..",
                        BASE + "resolve..",
                        BASE + "store..",
                        BASE + "export..",
                        BASE + "question..",
                        BASE + "evaluate..")
                .layer("build and serve")
                .definedBy(BASE + "build..", BASE + "serve..")
                .layer("cli")
                .definedBy(BASE + "cli..")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("build and serve")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("stages")
                .mayOnlyBeAccessedByLayers("build and serve", "cli")
                .whereLayer("learn")
                .mayOnlyBeAccessedByLayers("stages")
                .whereLayer("lexicon and rdf")
                .mayOnlyBeAccessedByLayers("stages", "build and serve", "cli")
                .whereLayer("read and segment")
                .mayOnlyBeAccessedByLayers("build and serve", "cli")
                .because("a newcomer reads the house from the ground up")
                .check(product);
    }

    @Test
    void stagesNeverImportEachOther() {
        for (String stage : new String[] {"read", "segment", "analyse", "extract", "resolve", "store", "evaluate"}) {
            for (String other :
                    new String[] {"read", "segment", "analyse", "extract", "resolve", "store", "evaluate"}) {
                if (!stage.equals(other)) {
                    noClasses()
                            .that()
                            .resideInAPackage(BASE + stage + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(BASE + other + "..")
                            .allowEmptyShould(true)
                            .because("only build knows the order of the stages")
                            .check(product);
                }
            }
        }
    }

    @Test
    void packagesFormNoCircle() {
        slices().matching(BASE + "(*)..")
                .should()
                .beFreeOfCycles()
                .because("a circle cannot be understood or tested by parts")
                .check(product);
    }

    @Test
    void theTextWingKnowsNoRdf() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        BASE + "text..",
                        BASE + "knowledge..",
                        BASE + "read..",
                        BASE + "segment..",
                        BASE + "analyse..",
                        BASE + "extract..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.jena..", "org.eclipse.rdf4j..")
                .because("text and candidates must run anywhere, also on Spark, without a triple store")
                .check(product);
    }

    @Test
    void eachLibraryHasOneHome() {
        livesOnlyIn("com.hankcs..", "analyse");
        livesOnlyIn("picocli..", "cli");
        livesOnlyIn("org.apache.jena.fuseki..", "serve");
        livesOnlyIn("org.eclipse.rdf4j..", "export");
        livesOnlyIn("org.apache.jena.tdb2..", "store");
        livesOnlyIn("org.apache.jena.shacl..", "store");
        livesOnlyIn("org.apache.lucene..", "store");
        livesOnlyIn("jakarta.servlet..", "serve");
        livesOnlyIn("org.jsoup..", "read");
        livesOnlyIn("ai.onnxruntime..", "analyse");
        livesOnlyIn("org.apache.pdfbox..", "read");
    }

    private void livesOnlyIn(String library, String home) {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + home + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because(library + " lives only in " + home + ", so that it can be replaced there")
                .check(product);
    }

    @Test
    void onlyTheCommandLinePrintsOrExits() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + "cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .because("a library that prints or exits cannot be embedded")
                .check(product);
    }

    @Test
    void staticsHoldNoState() {
        fields().that()
                .areStatic()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .because("state in statics is shared by builds that know nothing of each other")
                .check(product);
    }

    @Test
    void textAndKnowledgeHoldValuesOnly() {
        classes()
                .that()
                .resideInAnyPackage(BASE + "text..", BASE + "knowledge..")
                .and()
                .areNotInterfaces()
                .and()
                .haveSimpleNameNotEndingWith("Builder")
                .should()
                .haveOnlyFinalFields()
                .because("records of the ground floors are shared between threads")
                .check(product);
    }
}
