package de.knotenpunkt.followups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.knotenpunkt.identity.RunAs;
import de.knotenpunkt.shared.Audience;
import de.knotenpunkt.shared.AudienceStore;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.FollowUpWanted;
import de.knotenpunkt.shared.Signature;
import de.knotenpunkt.shared.Token;
import de.knotenpunkt.testing.ModuleTest;
import de.knotenpunkt.testing.Persona;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** The module with nothing but identity and the kernel beside it. */
@ModuleTest
@Import({TestLabels.class, FollowUpsModuleTest.Guarded.class})
class FollowUpsModuleTest {

    /** The application switches this on in a module that is not part of the test. */
    @EnableMethodSecurity
    static class Guarded {}

    @Autowired
    private FollowUps followUps;

    @Autowired
    private RunAs runAs;

    @Autowired
    private AudienceStore audiences;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void what_a_step_wants_is_kept_with_the_step_and_told(AssertablePublishedEvents events) {
        var record = new EntityRef(TestLabels.KIND, UUID.randomUUID().toString());
        transaction.executeWithoutResult(status -> {
            audiences.replaceAudience(
                    record.kind(), UUID.fromString(record.id()), Audience.of(Token.person(Persona.CLERK_OF_40.id())));
            publisher.publishEvent(wanted(record));
        });

        assertThat(runAs.person(Persona.CLERK_OF_40.id(), () -> followUps.on(record)))
                .hasSize(1);
        assertThat(events)
                .contains(FollowUpSet.class)
                .matching(set -> set.record().equals(record));
    }

    @Test
    void a_step_that_fails_keeps_none() {
        var record = new EntityRef(TestLabels.KIND, UUID.randomUUID().toString());
        transaction.executeWithoutResult(status -> {
            publisher.publishEvent(wanted(record));
            status.setRollbackOnly();
        });

        assertThat(runAs.person(Persona.CLERK_OF_40.id(), () -> followUps.on(record)))
                .isEmpty();
    }

    @Test
    void nobody_can_want_one_outside_a_transaction() {
        var record = new EntityRef(TestLabels.KIND, UUID.randomUUID().toString());

        assertThatThrownBy(() -> publisher.publishEvent(wanted(record)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Persona.class,
            names = {"CLERK_OF_40", "HEAD_OF_40", "COORDINATOR", "EXECUTIVE"})
    void who_works_with_content_or_leads_may_keep_some(Persona persona) {
        assertThat(runAs.person(persona.id(), followUps::usable)).isTrue();
        assertThat(runAs.person(persona.id(), this::days)).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = Persona.class,
            names = {"IT_ADMIN", "AUDITOR", "COUNCIL_OFFICE", "NOBODY"})
    void the_others_may_not(Persona persona) {
        assertThat(runAs.person(persona.id(), followUps::usable)).isFalse();
        assertThatThrownBy(() -> runAs.person(persona.id(), this::days)).isInstanceOf(AccessDeniedException.class);
    }

    private Map<LocalDate, Integer> days() {
        return followUps.days(LocalDate.of(2026, 11, 23));
    }

    private static FollowUpWanted wanted(EntityRef record) {
        var sina = Persona.CLERK_OF_40;
        return new FollowUpWanted(
                record,
                "label at the time",
                sina.id(),
                LocalDate.of(2027, 3, 1),
                "Nachfassen",
                new Signature(sina.id(), sina.fullName(), null, null),
                Instant.parse("2026-11-23T08:00:00Z"));
    }
}
