package de.knotenpunkt.inspection.worker;

import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.IOUtils;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;

/** What parsers may do: read text, with limits; no recognition of pictures, no macros, nothing outside the file. */
final class Limits {

    private static final double LOWEST_RATIO = 0.01;
    /** Below this an entry may be packed as tightly as it likes, as where files are taken in. */
    private static final long SMALL_ENTRY = 8L << 20;

    private static final long LARGEST_ENTRY = 512L << 20;
    private static final int LARGEST_ARRAY = 64 << 20;
    private static final long PDF_IN_MEMORY = 32L << 20;

    static {
        ZipSecureFile.setMinInflateRatio(LOWEST_RATIO);
        ZipSecureFile.setGraceEntrySize(SMALL_ENTRY);
        ZipSecureFile.setMaxEntrySize(LARGEST_ENTRY);
        IOUtils.setByteArrayMaxOverride(LARGEST_ARRAY);
    }

    private Limits() {}

    /** Settings for one file whose text goes there. */
    static ParseContext context(CleanText text) {
        var context = new ParseContext();
        context.set(PDFParserConfig.class, pdf());
        context.set(OfficeParserConfig.class, office());
        context.set(EmbeddedDocumentExtractor.class, new EmbeddedFiles(context, text));
        return context;
    }

    private static PDFParserConfig pdf() {
        var pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractInlineImages(false);
        pdf.setExtractActions(false);
        pdf.setSortByPosition(false);
        pdf.setCatchIntermediateIOExceptions(false);
        pdf.setMaxMainMemoryBytes(PDF_IN_MEMORY);
        return pdf;
    }

    /** Streaming readers: a document of a thousand pages is never a tree in memory. */
    private static OfficeParserConfig office() {
        var office = new OfficeParserConfig();
        office.setUseSAXDocxExtractor(true);
        office.setUseSAXPptxExtractor(true);
        office.setExtractMacros(false);
        office.setIncludeSlideMasterContent(false);
        return office;
    }
}
