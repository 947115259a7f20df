/**
 * What people learn of, and how: an inbox that counts, push to open pages, one mail a day, reminders and escalation.
 * Who learns of what is said by the modules, through {@link de.knotenpunkt.shared.NoticeSource},
 * {@link de.knotenpunkt.shared.ReminderSource} and {@link de.knotenpunkt.shared.DigestSource}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Benachrichtigungen",
        allowedDependencies = {"shared", "shared::ui", "identity"})
package de.knotenpunkt.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
