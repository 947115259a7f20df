package de.knotenpunkt.inspection.worker;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Files in a file, above all attachments of mails: a few, not deep, by their ending or declared type. */
final class EmbeddedFiles implements EmbeddedDocumentExtractor {

    private static final int DEEPEST = 3;
    private static final int MOST = 100;

    private static final Map<String, String> BY_ENDING = Map.ofEntries(
            Map.entry("pdf", "application/pdf"),
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Map.entry("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
            Map.entry("odt", "application/vnd.oasis.opendocument.text"),
            Map.entry("ods", "application/vnd.oasis.opendocument.spreadsheet"),
            Map.entry("odp", "application/vnd.oasis.opendocument.presentation"),
            Map.entry("txt", "text/plain"),
            Map.entry("csv", "text/csv"),
            Map.entry("md", "text/markdown"),
            Map.entry("eml", "message/rfc822"),
            Map.entry("msg", "application/vnd.ms-outlook"));

    private final ParseContext context;
    private final CleanText text;
    private int depth;
    private int count;

    EmbeddedFiles(ParseContext context, CleanText text) {
        this.context = context;
        this.text = text;
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        return depth < DEEPEST && count < MOST && parser(metadata).isPresent();
    }

    @Override
    public void parseEmbedded(InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml)
            throws SAXException, IOException {
        var parser = parser(metadata);
        if (parser.isEmpty() || !shouldParseEmbedded(metadata)) {
            return;
        }
        count++;
        depth++;
        text.gap();
        try (var copy = TikaInputStream.get(in)) {
            parser.get().parse(copy, new BodyContentHandler(new CollectingHandler(text)), metadata, context);
        } catch (TikaException e) {
            // the attachment is broken, the mail is not
            text.gap();
        } finally {
            depth--;
        }
    }

    private static Optional<Parser> parser(Metadata metadata) {
        return Optional.ofNullable(metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY))
                .map(name -> name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))
                .map(BY_ENDING::get)
                .or(() -> Optional.ofNullable(metadata.get(Metadata.CONTENT_TYPE)))
                .flatMap(TextParsers::of);
    }
}
