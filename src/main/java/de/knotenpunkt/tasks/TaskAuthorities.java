package de.knotenpunkt.tasks;

/** What roles may do with tasks; which tasks, the audience says. */
public final class TaskAuthorities {

    public static final String READ = "tasks:read";
    public static final String WRITE = "tasks:write";

    private TaskAuthorities() {}
}
