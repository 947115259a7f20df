package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/** Says to every part of the page that shows tasks that they are others now. */
final class TasksChanged extends ComponentEvent<UI> {

    private TasksChanged(UI page) {
        super(page, false);
    }

    static void say() {
        HomeDay.forget();
        var page = UI.getCurrentOrThrow();
        ComponentUtil.fireEvent(page, new TasksChanged(page));
    }

    /** Lets the part refresh itself as long as it is on a page. */
    static void refresh(Component part, Runnable refresh) {
        part.addAttachListener(attached -> {
            var listening = ComponentUtil.addListener(attached.getUI(), TasksChanged.class, change -> refresh.run());
            part.addDetachListener(detached -> {
                detached.unregisterListener();
                listening.remove();
            });
        });
    }
}
