package de.knotenpunkt.notifications;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * How the acting person wants to be told.
 *
 * @param deliveries the way of each reason there is, in the order of settings
 * @param schedule when mails come
 */
public record NotificationChoices(SequencedMap<String, Delivery> deliveries, Schedule schedule) {

    public NotificationChoices {
        deliveries = new LinkedHashMap<>(deliveries);
    }

    /** The way of one reason. */
    public Delivery of(String reason) {
        return deliveries.getOrDefault(reason, Delivery.DAILY);
    }

    /** Only what differs from the default. */
    Map<String, Delivery> chosen() {
        var chosen = new LinkedHashMap<>(deliveries);
        chosen.values().removeIf(Delivery.DAILY::equals);
        return chosen;
    }
}
