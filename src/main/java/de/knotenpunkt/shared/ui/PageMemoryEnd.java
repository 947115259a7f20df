package de.knotenpunkt.shared.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Every navigation reads anew. */
@Component
class PageMemoryEnd implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource()
                .addUIInitListener(init -> init.getUI().addBeforeEnterListener(navigation -> PageMemory.forget()));
    }
}
