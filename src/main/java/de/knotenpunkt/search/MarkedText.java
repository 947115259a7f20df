package de.knotenpunkt.search;

import java.util.ArrayList;
import java.util.List;

/** Text with the words that were looked for marked; plain text throughout, whatever the record holds. */
public record MarkedText(List<Piece> pieces) {

    private static final String ELLIPSIS = "…";

    public MarkedText {
        pieces = List.copyOf(pieces);
    }

    /** @param marked whether it is what was looked for */
    public record Piece(String text, boolean marked) {}

    /** The text without its marks. */
    public String text() {
        return String.join("", pieces.stream().map(Piece::text).toList());
    }

    /** A passage of about this many characters that begins shortly before the first mark. */
    MarkedText shortened(int length) {
        var whole = text();
        if (whole.length() <= length) {
            return this;
        }
        var before = 0;
        for (var piece : pieces) {
            if (piece.marked()) {
                break;
            }
            before += piece.text().length();
        }
        var from =
                before == whole.length() || before < length / 2 ? 0 : whole.lastIndexOf(' ', before - length / 3) + 1;
        return cut(from, Math.min(whole.length(), from + length), whole.length());
    }

    private MarkedText cut(int from, int to, int length) {
        var kept = new ArrayList<Piece>();
        if (from > 0) {
            kept.add(new Piece(ELLIPSIS + " ", false));
        }
        var at = 0;
        for (var piece : pieces) {
            var begin = Math.clamp(from - at, 0, piece.text().length());
            var end = Math.clamp(to - at, 0, piece.text().length());
            if (begin < end) {
                kept.add(new Piece(piece.text().substring(begin, end), piece.marked()));
            }
            at += piece.text().length();
        }
        if (to < length) {
            kept.add(new Piece(" " + ELLIPSIS, false));
        }
        return new MarkedText(kept);
    }

    /** As the engine hands it back, with private signs around what is marked. */
    static MarkedText of(String highlighted) {
        var pieces = new ArrayList<Piece>();
        var rest = highlighted;
        while (!rest.isEmpty()) {
            var begin = rest.indexOf(PlainText.MARK);
            var end = rest.indexOf(PlainText.END_OF_MARK);
            if (begin < 0 || end < begin) {
                pieces.add(new Piece(rest, false));
                rest = "";
            } else {
                if (begin > 0) {
                    pieces.add(new Piece(rest.substring(0, begin), false));
                }
                pieces.add(new Piece(rest.substring(begin + 1, end), true));
                rest = rest.substring(end + 1);
            }
        }
        return new MarkedText(pieces);
    }
}
