package org.enlace;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.enlace.shared.access.Needs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The habits of this code base, where a reader would otherwise have to trust that everybody keeps them. */
@Tag("once")
class ArchitectureTest {

    private static final int LONGEST_FILE = 250;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.enlace");

    @Test
    void features_depend_on_each_other_in_one_direction() {
        slices().matching("org.enlace.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void what_is_shared_knows_no_feature() {
        noClasses()
                .that()
                .resideInAPackage("org.enlace.shared..")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are of a feature",
                        type -> type.getPackageName().startsWith("org.enlace")
                                && !type.getPackageName().startsWith("org.enlace.shared")))
                .check(CLASSES);
    }

    @Test
    void only_resources_have_an_address() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .haveSimpleNameEndingWith("Resource")
                .check(CLASSES);
    }

    @Test
    void no_entity_leaves_the_server_or_is_read_from_a_body() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Resource")
                .and()
                .arePublic()
                .should(new KeepEntitiesInside())
                .check(CLASSES);
    }

    @Test
    void every_operation_says_what_it_asks_of_its_caller() {
        methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should()
                .beAnnotatedWith(Needs.class)
                .check(CLASSES);
    }

    @Test
    void classes_are_named_by_what_they_are() {
        noClasses()
                .should()
                .haveNameMatching(".*(Service|Manager|Helper|Utils?|Impl|DTO|Dto|Mapper|Facade|Abstract[A-Z]\\w*)")
                .check(CLASSES);
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..dto..", "..impl..", "..mapper..")
                .check(CLASSES);
    }

    @Test
    void no_file_is_longer_than_a_reader_follows() {
        List<String> tooLong = new ArrayList<>();
        for (String root : List.of("src/main/java", "src/test/java")) {
            try (Stream<java.nio.file.Path> files = Files.walk(java.nio.file.Path.of(root))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> lines(file) > LONGEST_FILE)
                        .forEach(file -> tooLong.add("%s (%d lines)".formatted(file, lines(file))));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        assertEquals(List.of(), tooLong);
    }

    private static long lines(java.nio.file.Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class KeepEntitiesInside extends ArchCondition<JavaMethod> {

        KeepEntitiesInside() {
            super("take and return no entity");
        }

        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                    .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                    .filter(KeepEntitiesInside::isEntity)
                    .forEach(entity -> events.add(SimpleConditionEvent.violated(
                            method, method.getFullName() + " shows the entity " + entity.getSimpleName())));
        }

        private static boolean isEntity(JavaClass type) {
            return type.isAnnotatedWith(Entity.class);
        }
    }
}
