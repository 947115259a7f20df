package de.knotenpunkt.inspection.worker;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.mail.RFC822Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.txt.TXTParser;
import org.apache.tika.sax.BodyContentHandler;

/** The parser of each kind; nothing is guessed from the content, so that no other parser is ever reached. */
final class TextParsers {

    private static final String MAIL = "message/rfc822";
    private static final String OUTLOOK = "application/vnd.ms-outlook";
    private static final Parser OFFICE_OPEN = new OOXMLParser();
    private static final Parser OPEN_DOCUMENT = new OpenDocumentParser();
    private static final Parser TEXT = new TXTParser();

    private static final Map<String, Parser> PARSERS = Map.ofEntries(
            entry("application/pdf", new PDFParser()),
            entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", OFFICE_OPEN),
            entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", OFFICE_OPEN),
            entry("application/vnd.openxmlformats-officedocument.presentationml.presentation", OFFICE_OPEN),
            entry("application/vnd.oasis.opendocument.text", OPEN_DOCUMENT),
            entry("application/vnd.oasis.opendocument.spreadsheet", OPEN_DOCUMENT),
            entry("application/vnd.oasis.opendocument.presentation", OPEN_DOCUMENT),
            entry("text/plain", TEXT),
            entry("text/csv", TEXT),
            entry("text/markdown", TEXT),
            entry("text/html", new JSoupParser()),
            entry(MAIL, new RFC822Parser()),
            entry(OUTLOOK, new OfficeParser()));

    private TextParsers() {}

    static Optional<Parser> of(String mediaType) {
        return Optional.ofNullable(PARSERS.get(mediaType));
    }

    /** Reads the text; fails with whatever the parser fails with. */
    static Outcome read(Request request) throws Exception {
        var parser = of(request.mediaType()).orElseThrow(() -> new TikaException("no parser"));
        var text = new CleanText();
        var metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, request.mediaType());
        try (var in = TikaInputStream.get(request.file())) {
            parser.parse(in, new BodyContentHandler(new CollectingHandler(text)), metadata, Limits.context(text));
        } catch (Exception e) {
            // being full is told by an exception, which parsers wrap as they like
            if (!text.isFull()) {
                throw e;
            }
        }
        if (request.mediaType().equals(MAIL) || request.mediaType().equals(OUTLOOK)) {
            addHead(text, metadata);
        }
        return outcome(text.toString(), text.isFull(), metadata);
    }

    /** Some parsers go on when a part of a file cannot be read and only leave a note. */
    private static Outcome outcome(String text, boolean full, Metadata metadata) throws TikaException {
        var broken = metadata.get(TikaCoreProperties.TIKA_META_EXCEPTION_WARNING) != null;
        if (broken && text.isEmpty()) {
            throw new TikaException("a part could not be read");
        }
        return new Outcome(full || broken ? Outcome.Kind.SHORTENED : Outcome.Kind.COMPLETE, text);
    }

    /** Who wrote to whom about what is looked for as often as what was written. */
    private static void addHead(CleanText text, Metadata metadata) {
        for (var name : new String[] {
            TikaCoreProperties.TITLE.getName(), Metadata.MESSAGE_FROM, Metadata.MESSAGE_TO, Metadata.MESSAGE_CC
        }) {
            for (var value : metadata.getValues(name)) {
                text.gap();
                text.append(value);
            }
        }
    }
}
