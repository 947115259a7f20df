package de.knotenpunkt.blobs;

import de.knotenpunkt.shared.Command;
import java.io.PrintStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code fsck}: checks the store from the command line. */
@Component
class FsckCommand implements Command {

    /** Rows without sound contents were found. */
    static final int LOSS = 3;

    private static final int WRONG_USE = 2;
    private static final String COLLECT = "--gc";
    private static final String QUICK = "--quick";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(ZoneId.of("Europe/Berlin"));

    private final Folders folders;
    private final StoreCheck check;
    private final DebrisCollector collector;

    FsckCommand(Folders folders, StoreCheck check, DebrisCollector collector) {
        this.folders = folders;
        this.check = check;
        this.collector = collector;
    }

    @Override
    public String name() {
        return "fsck";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (!Set.of(COLLECT, QUICK).containsAll(arguments)) {
            out.println("""
                    Aufruf: fsck [--quick] [--gc]
                      --quick  nur Namen und Größen vergleichen, Inhalte nicht lesen
                      --gc     danach löschen, was nach Ablauf der Frist niemand mehr nennt""");
            return WRONG_USE;
        }
        var report = check.run(!arguments.contains(QUICK));
        print(report, out);
        if (arguments.contains(COLLECT)) {
            out.printf("Gelöscht:                 %d%n", collector.run());
        }
        return report.clean() ? 0 : LOSS;
    }

    private void print(StoreReport report, PrintStream out) {
        out.printf("Dateiablage %s%n", folders.root());
        if (report.checkedAt() != null) {
            out.printf("Stand %s, %s%n", MOMENT.format(report.checkedAt()), depth(report));
        }
        out.printf("Inhalte:                  %d (%.1f MB)%n", report.contents(), Megabytes.of(report.bytes()));
        print("Fehlend:                 ", report.missing(), out);
        print("Mit falscher Größe:      ", report.wrongSize(), out);
        print("Beschädigt:              ", report.damaged(), out);
        out.printf("Ohne Zuordnung:           %d%n", report.orphans().count());
        out.printf("Angefangene Übertragungen: %d%n", report.leftovers());
        out.printf("Fremde Dateien:           %d%n", report.strangers());
        out.println(report.clean() ? "In Ordnung." : "Es gibt Verluste: bitte aus der Sicherung ersetzen.");
    }

    private static String depth(StoreReport report) {
        return report.rehashed() ? "alle Inhalte gelesen" : "nur Namen und Größen verglichen";
    }

    private static void print(String title, StoreReport.Findings findings, PrintStream out) {
        out.printf("%s %d%n", title, findings.count());
        findings.some().forEach(blob -> out.printf("  %s (%d Bytes)%n", blob.digest(), blob.size()));
    }
}
