package de.knotenpunkt.tasks.ui;

import de.knotenpunkt.shared.ui.ShortcutGroup;
import de.knotenpunkt.tasks.StepKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shortcuts of the page of a task and of the review. */
@Component
class TaskKeys implements ShortcutGroup {

    static final String EDIT = "e";

    private static final Map<StepKind, String> STEPS = Map.of(
            StepKind.ACCEPT, "a",
            StepKind.SEND_BACK, "z",
            StepKind.ASSIGN, "a",
            StepKind.AGREE_DUE, "a",
            StepKind.CONFIRM, "b",
            StepKind.ACKNOWLEDGE, "b",
            StepKind.CO_SIGN, "m");

    /** The key of a step, if it has one. */
    static Optional<String> of(StepKind kind) {
        return Optional.ofNullable(STEPS.get(kind));
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String titleKey() {
        return "tasks.keys.title";
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                new Shortcut(EDIT, "tasks.keys.edit"),
                new Shortcut("a", "tasks.keys.accept"),
                new Shortcut("z", "tasks.keys.send-back"),
                new Shortcut("b", "tasks.keys.confirm"),
                new Shortcut("m", "tasks.keys.co-sign"),
                new Shortcut("Strg+Enter", "tasks.keys.save"));
    }
}
