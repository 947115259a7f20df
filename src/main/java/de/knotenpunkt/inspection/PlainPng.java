package de.knotenpunkt.inspection;

import java.nio.ByteBuffer;

/** A PNG that is a picture and nothing else: no texts, no profiles, nothing between its parts or behind them. */
final class PlainPng {

    private static final long MAGIC = 0x89504E470D0A1A0AL;
    private static final int HEAD = 0x49484452;
    private static final int DATA = 0x49444154;
    private static final int END = 0x49454E44;
    private static final int HEAD_LENGTH = 13;
    private static final int SIZE_LENGTH = 8;
    private static final int SUM = 4;
    /** Magic bytes, head, and the length and type of what comes next. */
    private static final int SHORTEST = 8 + 8 + HEAD_LENGTH + SUM;

    private static final int HEIGHTS = 4;

    private PlainPng() {}

    /** Whether these bytes are such a picture, as wide as that at most and four times as high. */
    static boolean isOne(byte[] content, int width) {
        var png = ByteBuffer.wrap(content);
        if (png.remaining() < SHORTEST || png.getLong() != MAGIC) {
            return false;
        }
        if (png.getInt() != HEAD_LENGTH || png.getInt() != HEAD) {
            return false;
        }
        if (!isWithin(png.getInt(), width) || !isWithin(png.getInt(), (long) HEIGHTS * width)) {
            return false;
        }
        png.position(png.position() + HEAD_LENGTH - SIZE_LENGTH + SUM);
        return isData(png);
    }

    private static boolean isWithin(int pixels, long most) {
        return pixels >= 1 && pixels <= most;
    }

    private static boolean isData(ByteBuffer png) {
        while (png.remaining() >= 2 * Integer.BYTES) {
            var length = png.getInt();
            var type = png.getInt();
            if (type == END) {
                return length == 0 && png.remaining() == SUM;
            }
            if (type != DATA || length < 0 || length > png.remaining() - SUM) {
                return false;
            }
            png.position(png.position() + length + SUM);
        }
        return false;
    }
}
