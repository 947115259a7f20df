package de.knotenpunkt.tasklists.ui;

import de.knotenpunkt.identity.PersonRow;
import de.knotenpunkt.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A person in a picker. */
record PersonChoice(PersonId id, String name, String function) {

    static PersonChoice of(PersonRow person) {
        return new PersonChoice(person.id(), person.name(), person.function());
    }

    static @Nullable PersonId id(@Nullable PersonChoice choice) {
        return choice == null ? null : choice.id();
    }

    String label() {
        return function.isBlank() ? name : name + ", " + function;
    }
}
