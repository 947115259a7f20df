package de.knotenpunkt.tasks.ui;

import de.knotenpunkt.tasks.StepKind;

/** The symbol of a step's button. */
public final class StepIcons {

    private StepIcons() {}

    /** Name of the symbol. */
    public static String of(StepKind kind) {
        return switch (kind) {
            case PRESENT, ASSIGN, ASSIGN_AGAIN -> "status-assigned";
            case KEEP, ACCEPT -> "check";
            case BEGIN_REVIEW -> "review";
            case CO_SIGN, DELEGATE_SIGNATURE -> "signature";
            case SEND_BACK -> "status-returned";
            case REJECT -> "status-rejected";
            case EXTEND_DUE, AGREE_DUE, DECLINE_DUE -> "flag";
            case SUSPEND -> "pause";
            case CONTINUE, RESUME, REOPEN -> "arrow-right";
            case HAND_OVER -> "swap";
            case REPORT_DONE -> "status-reported";
            case CONFIRM -> "archive";
            case REWORK -> "undo";
            case WITHDRAW -> "status-withdrawn";
            case ACKNOWLEDGE -> "eye";
        };
    }
}
