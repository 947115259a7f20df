package de.knotenpunkt.shared.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What several parts of one page ask for is read once. A window belongs to one person, so nothing is shown to another;
 * the next navigation and every change that is said ({@link RecordsChanged}) forget it.
 */
public final class PageMemory {

    private final Map<Class<?>, Object> known = new HashMap<>();

    private PageMemory() {}

    /** What this page has read before, or what is read now; outside of pages always the latter. */
    public static <T> T recall(Class<T> type, Supplier<T> read) {
        var page = UI.getCurrent();
        if (page == null) {
            return read.get();
        }
        var memory = ComponentUtil.getData(page, PageMemory.class);
        if (memory == null) {
            memory = new PageMemory();
            ComponentUtil.setData(page, PageMemory.class, memory);
        }
        var before = memory.known.get(type);
        if (before != null) {
            return type.cast(before);
        }
        var fresh = read.get();
        memory.known.put(type, fresh);
        return fresh;
    }

    /** Makes the next part of the page read anew. */
    public static void forget() {
        var page = UI.getCurrent();
        if (page != null) {
            ComponentUtil.setData(page, PageMemory.class, null);
        }
    }
}
