package de.knotenpunkt.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.knotenpunkt.shared.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Protokoll.pdf",
                "Förderbescheid 2026 (Entwurf).v2.docx",
                "info@landkreis.com Anfrage.eml",
                "Überblick – größer & besser #1.xlsx",
                "التقرير.pdf",
                "console.txt",
                "COM10.txt",
                ".profil.md"
            })
    void an_ordinary_name_is_kept(String name) {
        assertThat(new FileName(name).value()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|empty",
                "`  `|empty",
                "../../etc/passwd.txt|sign",
                "C:\\Windows\\x.txt|sign",
                "a.txt:evil.exe|sign",
                "was?.pdf|sign",
                "rapport\\u202Efdp.exe|invisible",
                "a\\u200B.pdf|invisible",
                "a\\u0000.pdf|invisible",
                "zeile\\n.pdf|invisible",
                "\\uFEFFx.pdf|invisible",
                "\\uD800x.pdf|invisible",
                "a\\u2028b.pdf|invisible",
                "` x.pdf`|edge",
                "`x.pdf `|edge",
                "`\\u00A0x.pdf`|edge",
                "x.pdf.|edge",
                "NUL.txt|reserved",
                "con.pdf|reserved",
                "`Com1 .tar.pdf`|reserved",
                "lpt³.pdf|reserved",
                "LIESMICH|no-ending",
                ".pdf|no-ending",
                "x.pdf.exe|program",
                "x.exe.pdf|program",
                "x.EXE .pdf|program",
                "seite.html|program",
                "x.com|program",
                "bild.svg|program"
            })
    void another_is_refused_with_its_cause(String name, String cause) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new FileName(unescaped(name)))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("inspection.name." + cause));
    }

    @Test
    void it_may_have_two_hundred_signs() {
        assertThat(new FileName("a".repeat(196) + ".pdf").value()).hasSize(200);
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new FileName("a".repeat(197) + ".pdf"))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("inspection.name.too-long"));
    }

    @Test
    void signs_are_put_together_one_way() {
        assertThat(new FileName("U\u0308bersicht.PDF")).isEqualTo(new FileName("\u00DCbersicht.PDF"));
    }

    @Test
    void it_has_a_stem_and_an_extension() {
        var name = new FileName("Bericht.2026.PDF");

        assertThat(name.stem()).isEqualTo("Bericht.2026");
        assertThat(name.extension()).isEqualTo("pdf");
        assertThat(FileKind.of(name)).contains(FileKind.PDF);
    }

    /** The table above spells what an editor would not show. */
    private static String unescaped(String text) {
        var plain = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            if (text.startsWith("\\u", at)) {
                plain.append((char) Integer.parseInt(text.substring(at + 2, at + 6), 16));
                at += 5;
            } else if (text.startsWith("\\n", at)) {
                plain.append('\n');
                at++;
            } else {
                plain.append(text.charAt(at));
            }
        }
        return plain.toString();
    }
}
