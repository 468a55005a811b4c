package dev.kosmo.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What the compiler cannot say about who may know whom. */
class ArchitectureTest {
  private static final String LUAJ = "dev.kosmo.engine.luaj.vm..";

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          // The woven LuaJ is not written here.
          .withImportOption(location -> !location.contains("/engine/luaj/vm/"))
          .importPackages("dev.kosmo");

  @Test
  void everyModuleIsLookedAt() {
    for (var packageName :
        new String[] {
          "engine",
          "engine.luaj",
          "engine.graaljs",
          "integration",
          "integration.loops",
          "host",
          "cli"
        }) {
      assertThat(OURS.containPackage("dev.kosmo." + packageName)).as(packageName).isTrue();
    }
  }

  @Test
  void thePortsDoNotKnowEachOther() {
    noClasses()
        .that()
        .resideInAPackage("dev.kosmo.engine..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("dev.kosmo.integration..", "dev.kosmo.host..", "dev.kosmo.cli.."))
        .check(OURS);
    noClasses()
        .that()
        .resideInAPackage("dev.kosmo.integration..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("dev.kosmo.engine..", "dev.kosmo.host..", "dev.kosmo.cli.."))
        .check(OURS);
  }

  @Test
  void nobodyOutsideItsEngineNamesLuaj() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.kosmo.engine.luaj..")
        .should()
        .dependOnClassesThat(resideInAnyPackage(LUAJ, "org.luaj.."))
        .check(OURS);
  }

  @Test
  void nobodyOutsideItsEngineNamesGraal() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.kosmo.engine.graaljs..")
        .should()
        .dependOnClassesThat(resideInAnyPackage("org.graalvm..", "com.oracle.truffle.."))
        .check(OURS);
  }

  @Test
  void hostAndCommandLineNameNoAdapter() {
    noClasses()
        .that()
        .resideInAnyPackage("dev.kosmo.host..", "dev.kosmo.cli..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("dev.kosmo.engine.(*)..", "dev.kosmo.integration.(*)..")
                .and(not(resideInAPackage("dev.kosmo.integration.simulator"))))
        .check(OURS);
  }

  @Test
  void adaptersDoNotKnowEachOther() {
    slices().matching("dev.kosmo.engine.(*)..").should().notDependOnEachOther().check(OURS);
    slices()
        .matching("dev.kosmo.integration.(*)..")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(
            not(resideInAPackage("nowhere")), resideInAPackage("dev.kosmo.integration.simulator"))
        .check(OURS);
  }

  @Test
  void onlyTheCommandLinePrintsOrExits() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.kosmo.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(OURS);
  }

  @Test
  void everyPackageIsNullMarked() {
    for (var packageName :
        OURS.stream().map(JavaClass::getPackageName).distinct().sorted().toList()) {
      assertThat(OURS.getPackage(packageName).isAnnotatedWith(NullMarked.class))
          .as(packageName + " has a package-info with @NullMarked")
          .isTrue();
    }
  }

  @Test
  void noClassIsAUtilManagerHelperOrImpl() {
    classes().should().haveNameNotMatching(".*(Utils?|Manager|Helper|Impl)$").check(OURS);
  }
}
