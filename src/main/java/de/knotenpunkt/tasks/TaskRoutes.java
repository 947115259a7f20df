package de.knotenpunkt.tasks;

/** Where the pages of tasks live; stable, because people mail them to each other. */
public final class TaskRoutes {

    public static final String LIST = "aufgaben";
    public static final String NUMBER = "number";
    public static final String DETAIL = LIST + "/:" + NUMBER;
    public static final String REVIEW = "pruefung";
    public static final String PROMISES = "zusagen";

    /** Query parameter of the review page: which task is looked at. */
    public static final String REVIEWED = "aufgabe";

    private TaskRoutes() {}

    /** The review page with this task. */
    public static String review(TaskNumber number) {
        return REVIEW + "?" + REVIEWED + "=" + number.value();
    }

    public static String detail(TaskNumber number) {
        return LIST + "/" + number.value();
    }
}
