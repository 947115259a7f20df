package de.knotenpunkt.shared;

import java.util.List;

/**
 * Says who learns of the events of a module. Asked within the transaction of the event, after audience and turns have
 * been stored; who may not read the record, and who did it, gets nothing, whatever the source says.
 */
public interface NoticeSource {

    /** All reasons of this module's notices in the order in which settings show them. */
    List<String> reasons();

    /** Who learns of an event; empty for events of others and for those nobody has to know of. */
    List<Notice> notices(DomainEvent event);
}
