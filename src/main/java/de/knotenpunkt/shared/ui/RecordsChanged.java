package de.knotenpunkt.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/** Says to every part of the page that shows records of a kind that they are others now. */
public final class RecordsChanged extends ComponentEvent<UI> {

    private final String kind;

    private RecordsChanged(UI page, String kind) {
        super(page, false);
        this.kind = kind;
    }

    /**
     * To be called after a change from this page was saved.
     *
     * @param kind as in {@link de.knotenpunkt.shared.EntityRef}
     */
    public static void say(String kind) {
        PageMemory.forget();
        var page = UI.getCurrentOrThrow();
        ComponentUtil.fireEvent(page, new RecordsChanged(page, kind));
    }

    /** Lets the part refresh itself after changes of records of this kind, as long as it is on a page. */
    public static void refresh(Component part, String kind, Runnable refresh) {
        listen(part, change -> {
            if (change.kind.equals(kind)) {
                refresh.run();
            }
        });
    }

    /** As {@link #refresh(Component, String, Runnable)}, after changes of records of any kind. */
    public static void refresh(Component part, Runnable refresh) {
        listen(part, change -> refresh.run());
    }

    private static void listen(Component part, ComponentEventListener<RecordsChanged> listener) {
        part.addAttachListener(attached -> {
            var listening = ComponentUtil.addListener(attached.getUI(), RecordsChanged.class, listener);
            part.addDetachListener(detached -> {
                detached.unregisterListener();
                listening.remove();
            });
        });
    }
}
