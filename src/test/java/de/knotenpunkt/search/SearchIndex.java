package de.knotenpunkt.search;

import de.knotenpunkt.identity.RunAs;
import de.knotenpunkt.shared.EntityRef;
import java.util.Collection;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What tests of all modules do with the index, which changes by itself only outside of tests. */
public final class SearchIndex {

    private final ApplicationContext context;

    public SearchIndex(ApplicationContext context) {
        this.context = context;
    }

    /** Reads what was changed and lets the index of this node follow. */
    public void catchUp() {
        context.getBean(SearchWorker.class).work();
    }

    /** Reads just these records, however many others there are that nobody has read yet. */
    public void readOnly(Collection<EntityRef> refs) {
        context.getBean(RunAs.class)
                .system(
                        ChangeReader.JOB,
                        () -> new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                                .executeWithoutResult(status -> context.getBean(EntryWriter.class)
                                        .write(
                                                refs,
                                                context.getBean(EntryState.class)
                                                        .lock())));
        context.getBean(NodeIndex.class).follow();
    }
}
