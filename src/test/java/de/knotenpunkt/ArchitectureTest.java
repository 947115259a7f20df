package de.knotenpunkt;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PostAuthorize;
import org.springframework.security.access.prepost.PostFilter;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** House rules; the name of a rule is its documentation. */
@AnalyzeClasses(packages = "de.knotenpunkt", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String UI = "..ui..";
    private static final String WORKER = "de.knotenpunkt.inspection.worker..";

    @ArchTest
    static final ArchRule views_are_package_private_and_end_with_view = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .or()
            .areAssignableTo(HasErrorParameter.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .haveSimpleNameEndingWith("View")
            .andShould()
            .resideInAPackage(UI);

    @ArchTest
    static final ArchRule pages_know_neither_persistence_nor_the_security_context = noClasses()
            .that()
            .resideInAPackage(UI)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.persistence..",
                    "org.springframework.data.jpa..",
                    "org.springframework.jdbc..",
                    "org.springframework.security.core.context..");

    @ArchTest
    static final ArchRule services_do_not_know_pages = noClasses()
            .that()
            .resideOutsideOfPackage(UI)
            .and()
            .resideOutsideOfPackage("de.knotenpunkt.shell..")
            .and()
            // takes the page's session aside while somebody else acts
            .doNotHaveSimpleName("RunAs")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..")
            .because("whatever draws on the screen lives in a ui package");

    @ArchTest
    static final ArchRule every_public_method_of_a_service_is_guarded = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .should(HouseConditions.BE_GUARDED);

    @ArchTest
    static final ArchRule no_public_service_method_calls_another_of_its_class =
            classes().that().areAnnotatedWith(Service.class).should(HouseConditions.NOT_CALL_OWN_PUBLIC_METHODS);

    @ArchTest
    static final ArchRule nothing_is_filtered_after_the_query = noMethods()
            .should()
            .beAnnotatedWith(PostFilter.class)
            .orShould()
            .beAnnotatedWith(PostAuthorize.class)
            .because("a page of fifty would lose some of its rows");

    @ArchTest
    static final ArchRule guards_stand_on_public_methods_only = methods()
            .that()
            .areAnnotatedWith(PreAuthorize.class)
            .should()
            .bePublic()
            .because("a proxy does not see the others");

    @ArchTest
    static final ArchRule entities_are_package_private =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule repositories_are_package_private =
            classes().that().areAssignableTo(Repository.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule rows_are_found_behind_the_rule_who_may_read_them = classes()
            .that()
            .areAssignableTo(Repository.class)
            .and()
            .resideOutsideOfPackage("de.knotenpunkt.identity..")
            .should(HouseConditions.BE_SEARCHED_BY_VISIBILITY_ONLY);

    @ArchTest
    static final ArchRule no_field_is_injected = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource");

    @ArchTest
    static final ArchRule nobody_asks_for_the_time_without_the_clock =
            classes().should(HouseConditions.ASK_THE_CLOCK_FOR_THE_TIME);

    @ArchTest
    static final ArchRule only_shell_and_identity_configure_security = noClasses()
            .that()
            .resideOutsideOfPackages("de.knotenpunkt.shell..", "de.knotenpunkt.identity..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.security.config..",
                    "org.springframework.security.web..",
                    "com.vaadin.flow.spring.security..");

    @ArchTest
    static final ArchRule only_the_directory_module_speaks_ldap = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "de.knotenpunkt.directory..", "de.knotenpunkt.identity..", "de.knotenpunkt.shell..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.ldap..", "org.springframework.security.ldap..", "javax.naming..");

    @ArchTest
    static final ArchRule only_the_extraction_worker_parses_files_of_others = noClasses()
            .that()
            .resideOutsideOfPackage(WORKER)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.tika..",
                    "org.apache.pdfbox..",
                    "org.apache.poi.hsmf..",
                    "org.apache.poi.poifs..",
                    "javax.imageio..")
            .because("a hostile file must not meet a parser in this JVM");

    @ArchTest
    static final ArchRule the_extraction_worker_stands_alone = noClasses()
            .that()
            .resideInAPackage(WORKER)
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.springframework..", "com.vaadin..", "de.knotenpunkt..")
                    .and(resideOutsideOfPackage(WORKER)))
            .because("it starts for single files and gets nothing of the application");

    @ArchTest
    static final ArchRule nothing_forces_a_frontend_build = classes().should(HouseConditions.NEED_NO_FRONTEND_BUILD);

    @ArchTest
    static final ArchRule only_free_components_are_used = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "com.vaadin.flow.component.charts..",
                    "com.vaadin.flow.component.crud..",
                    "com.vaadin.flow.component.gridpro..",
                    "com.vaadin.flow.component.board..",
                    "com.vaadin.flow.component.richtexteditor..",
                    "com.vaadin.flow.component.map..",
                    "com.vaadin.flow.component.spreadsheet..",
                    "com.vaadin.flow.component.dashboard.."));

    @ArchTest
    static final ArchRule no_text_is_taken_for_markup =
            noClasses().should().dependOnClassesThat().haveFullyQualifiedName("com.vaadin.flow.component.Html");

    @ArchTest
    static final ArchRule no_setter_takes_text_for_script = classes().should(HouseConditions.CALL_NO_UNSAFE_SETTERS);

    @ArchTest
    static final ArchRule no_code_is_generated_behind_our_back =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("lombok..", "org.mapstruct..");

    @ArchTest
    static final ArchRule modules_form_no_cycles =
            slices().matching("de.knotenpunkt.(*)..").should().beFreeOfCycles();
}
