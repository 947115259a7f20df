package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Every navigation looks at the day anew. */
@Component
class HomeDayReset implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource()
                .addUIInitListener(init -> init.getUI().addBeforeEnterListener(navigation -> HomeDay.forget()));
    }
}
