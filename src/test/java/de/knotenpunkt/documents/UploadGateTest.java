package de.knotenpunkt.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.PersonId;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** Three at a time on this node, two of them of one person. */
class UploadGateTest {

    private static final PersonId SINA = new PersonId(UUID.randomUUID());
    private static final PersonId KARIM = new PersonId(UUID.randomUUID());
    private static final PersonId MARA = new PersonId(UUID.randomUUID());

    private final UploadGate gate =
            new UploadGate(new DocumentsProperties(DataSize.ofGigabytes(1), 30, 3, 2, DataSize.ofGigabytes(1)));

    @Test
    void one_person_does_not_take_all_places() {
        var outcome = gate.through(
                SINA,
                () -> gate.through(SINA, () -> {
                    refused("documents.problem.too-many-own-uploads", () -> gate.through(SINA, () -> "third"));
                    return gate.through(KARIM, () -> "somebody else's");
                }));

        assertThat(outcome).isEqualTo("somebody else's");
    }

    @Test
    void a_node_takes_so_many_and_then_none() {
        gate.through(
                SINA,
                () -> gate.through(
                        SINA,
                        () -> gate.through(KARIM, () -> {
                            refused("documents.problem.too-many-uploads", () -> gate.through(MARA, () -> "fourth"));
                            return "full";
                        })));
    }

    @Test
    void a_place_is_free_again_however_the_upload_ended() {
        for (var times = 0; times < 5; times++) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> gate.through(SINA, () -> {
                        throw new IllegalStateException("line cut");
                    }));
        }

        assertThat(gate.through(SINA, () -> gate.through(SINA, () -> "both places")))
                .isEqualTo("both places");
    }

    private static void refused(String key, Supplier<String> upload) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(upload::get)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
