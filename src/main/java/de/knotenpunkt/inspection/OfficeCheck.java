package de.knotenpunkt.inspection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Documents that are packages of parts: Office Open XML and OpenDocument. */
final class OfficeCheck {

    private static final Pattern MACRO_PART = Pattern.compile(
            "(?:.*/)?(?:vbaproject[^/]*\\.bin|vbadata\\.xml|activex[^/]*(?:/.*)?)|(?:.*/)?macrosheets/.*|(?:basic|scripts|dialogs)/.*");
    private static final Pattern EMBEDDED_PACKAGE =
            Pattern.compile("(?:word|xl|ppt)/embeddings/[^/]*\\.(docx|xlsx|pptx)");

    private final FileKind kind;
    private final FileBytes file;
    private final Inflation inflation;
    private final boolean nested;

    private OfficeCheck(FileKind kind, FileBytes file, Inflation inflation, boolean nested) {
        this.kind = kind;
        this.file = file;
        this.inflation = inflation;
        this.nested = nested;
    }

    static void run(FileKind kind, FileBytes file) throws IOException {
        new OfficeCheck(kind, file, new Inflation(), false).run();
    }

    private void run() throws IOException {
        if (OleCheck.isOle(file)) {
            throw new RefusedFile(
                    OleCheck.holdsEncryptedPackage(file) ? RefusalReason.ENCRYPTED : RefusalReason.OTHER_CONTENT,
                    kind.name());
        }
        if (!file.has(0, ZipDirectory.MAGIC)) {
            throw new RefusedFile(RefusalReason.OTHER_CONTENT, kind.name());
        }
        var parts = ZipDirectory.read(file);
        inflation.announce(parts.stream().mapToLong(ZipPart::unpacked).sum());
        if (parts.stream().anyMatch(part -> MACRO_PART.matcher(part.lowerName()).matches())) {
            throw new RefusedFile(RefusalReason.MACROS);
        }
        switch (kind) {
            case ODT, ODS, ODP -> checkOpenDocument(parts);
            default -> checkOfficeOpen(parts);
        }
        for (var part : parts) {
            check(part);
        }
    }

    private void checkOfficeOpen(List<ZipPart> parts) throws IOException {
        var types = text(find(parts, "[content_types].xml"));
        OfficeTypes.check(kind, types);
        for (var part : parts) {
            if (part.lowerName().endsWith(".rels")) {
                Relationships.check(text(part));
            }
        }
    }

    private void checkOpenDocument(List<ZipPart> parts) throws IOException {
        var type = find(parts, "mimetype");
        if (type.header() != 0 || type.packed() > 100 || !text(type).strip().equals(kind.mediaType())) {
            throw new RefusedFile(RefusalReason.OTHER_CONTENT, kind.name());
        }
        find(parts, "content.xml");
        if (text(find(parts, "meta-inf/manifest.xml")).contains("encryption-data")) {
            throw new RefusedFile(RefusalReason.ENCRYPTED);
        }
    }

    private void check(ZipPart part) throws IOException {
        var content = new PartContent();
        inflation.unpack(file, part, content);
        if (content.isZip()) {
            var packed = EMBEDDED_PACKAGE.matcher(part.lowerName());
            if (nested || !packed.matches()) {
                throw new RefusedFile(RefusalReason.NESTED);
            }
            checkNested(part, packed.group(1));
        }
    }

    private void checkNested(ZipPart part, String ending) throws IOException {
        var copy = Files.createTempFile("knotenpunkt-part", null);
        try {
            try (var out = Files.newOutputStream(copy)) {
                inflation.unpack(file, part, (block, length) -> out.write(block, 0, length));
            }
            try (var inner = FileBytes.open(copy)) {
                new OfficeCheck(FileKind.valueOf(ending.toUpperCase(Locale.ROOT)), inner, inflation, true).run();
            }
        } finally {
            Files.delete(copy);
        }
    }

    private ZipPart find(List<ZipPart> parts, String name) {
        return parts.stream()
                .filter(part -> part.lowerName().equals(name))
                .findFirst()
                .orElseThrow(() -> new RefusedFile(RefusalReason.OTHER_CONTENT, kind.name()));
    }

    /** A small part as text; one that is long is not what it should be. */
    private String text(ZipPart part) throws IOException {
        var text = new StringBuilder();
        inflation.unpack(file, part, (block, length) -> {
            if (text.length() + length > PartContent.LONGEST_LIST) {
                throw new RefusedFile(RefusalReason.BOMB);
            }
            text.append(new String(block, 0, length, StandardCharsets.ISO_8859_1));
        });
        // without the zeros, UTF-16 reads like UTF-8 here
        return text.toString().replace("\0", "");
    }
}
