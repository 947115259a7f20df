package de.knotenpunkt.inspection.worker;

import java.nio.CharBuffer;
import org.apache.tika.exception.WriteLimitReachedException;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Collects what parsers report as text, and stops them when there is enough of it. */
final class CollectingHandler extends DefaultHandler {

    private final CleanText text;

    CollectingHandler(CleanText text) {
        this.text = text;
    }

    @Override
    public void characters(char[] signs, int start, int length) throws SAXException {
        text.append(CharBuffer.wrap(signs, start, length));
        if (text.isFull()) {
            throw new WriteLimitReachedException(CleanText.LONGEST);
        }
    }

    @Override
    public void ignorableWhitespace(char[] signs, int start, int length) {
        text.gap();
    }
}
