package de.knotenpunkt.shared.ui;

/**
 * Where an entry of the navigation stands: {@code @Menu(title = <translation key>, icon = <icon>, order = WORK + 2)}.
 */
public final class MenuGroups {

    /** Arbeit. */
    public static final double WORK = 0;

    /** Nachschlagen. */
    public static final double LOOK_UP = 100;

    /** Steuern. */
    public static final double STEER = 200;

    /** Foot of the navigation: Stammdaten, help. */
    public static final double FOOT = 300;

    private MenuGroups() {}
}
