package de.knotenpunkt.shared;

import java.util.Set;

/**
 * What the roles may do in a module: each module says so for its own authorities, identity grants them at log-in. An
 * authority is a constant such as {@code tasks:read}, used alike on routes and service methods.
 */
@FunctionalInterface
public interface AuthorityGrants {

    /** Authorities of this module that a role brings; empty if none. */
    Set<String> of(Role role);
}
