package de.knotenpunkt.identity;

import de.knotenpunkt.shared.PersonId;
import java.io.Serializable;
import java.util.UUID;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Who is logged in. The key is the directory's stable id; what the person may do is asked anew with every request.
 *
 * @param uuid the directory's stable id
 * @param login log-in name as the directory spells it
 * @param displayName name on the screen
 */
public record LoggedInPerson(UUID uuid, String login, String displayName)
        implements AuthenticatedPrincipal, Serializable {

    public PersonId id() {
        return new PersonId(uuid);
    }

    @Override
    public String getName() {
        return uuid.toString();
    }
}
