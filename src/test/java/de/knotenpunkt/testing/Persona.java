package de.knotenpunkt.testing;

import de.knotenpunkt.demo.DemoData;
import de.knotenpunkt.demo.DirectoryTree;
import de.knotenpunkt.shared.PersonId;

/** The demo people by what they are for in tests; each is a person of the test directory. */
public enum Persona {
    /** Mara Beispiel, unit 50.01. */
    COORDINATOR("m.beispiel"),
    /** Timo Vertretung, unit 50.01. */
    SECOND_COORDINATOR("t.vertretung"),
    /** Henrike Leitmann. */
    HEAD_OF_50("h.leitmann"),
    /** Karim Probst-Muster. */
    CLERK_OF_50("k.probst"),
    /** Jule Musterjung. */
    HEAD_OF_51("j.jugendlich"),
    /** Ole Ordnungsmann. */
    CLERK_OF_32("o.orden"),
    /** Rita Regelmann. */
    HEAD_OF_32("r.regel"),
    /** Sina Schulbeispiel. */
    CLERK_OF_40("s.schulze"),
    /** Bernd Bildungsmuster. */
    HEAD_OF_40("b.bildung"),
    /** Petra Personalprobe. */
    HEAD_OF_11("p.personal"),
    /** Lea Landmuster, Landrätin. */
    EXECUTIVE("l.landrat"),
    /** Ari Adminprobe. */
    IT_ADMIN("a.admin"),
    /** Dana Schutzmann. */
    AUDITOR("d.schutz"),
    /** Ivo Gremienprobe. */
    COUNCIL_OFFICE("i.gremien"),
    /** Nils Ohnerecht: in the directory, but without a role. */
    NOBODY("n.ohne");

    private static final DemoData DATA = DemoData.read();

    private final String login;

    Persona(String login) {
        this.login = login;
    }

    /** Log-in name; the password is {@link DemoData#PASSWORD}. */
    public String login() {
        return login;
    }

    public PersonId id() {
        return new PersonId(DirectoryTree.entryUuid(login));
    }

    /** Name on the screen. */
    public String fullName() {
        return DATA.users().stream()
                .filter(person -> person.uid().equals(login))
                .map(DemoData.Person::name)
                .findFirst()
                .orElseThrow();
    }
}
