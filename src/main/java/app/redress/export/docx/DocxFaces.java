package app.redress.export.docx;

import app.redress.export.LetterFace;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Embeds the typeface, so that the letter looks the same wherever it is opened. Slanted words are few, and programs slant
 * the upright face for them.
 */
final class DocxFaces {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TABLE_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
    private static final String FACE_TYPE = "application/vnd.openxmlformats-officedocument.obfuscatedFont";
    private static final String KEY = "6F7A2C10-52E4-4D3B-9A51-0C8E7B3D4A2";

    /** Word expects the beginning of an embedded typeface to be mixed with its key, byte by byte. */
    private static final int MIXED = 32;

    private static final List<LetterFace> FACES = List.of(LetterFace.REGULAR, LetterFace.BOLD);

    private final OPCPackage file;
    private final PackagePart letter;

    DocxFaces(XWPFDocument document) {
        this.file = document.getPackage();
        this.letter = document.getPackagePart();
    }

    void embed() throws IOException {
        try {
            PackagePart table = part("/word/fontTable.xml", TABLE_TYPE);
            letter.addRelationship(table.getPartName(), TargetMode.INTERNAL, RELATIONS + "/fontTable");
            StringBuilder embedded = new StringBuilder();
            for (int number = 1; number <= FACES.size(); number++) {
                embedded.append(embed(FACES.get(number - 1), number, table));
            }
            write(table, table(embedded.toString()).getBytes(StandardCharsets.UTF_8));
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private String embed(LetterFace face, int number, PackagePart table) throws IOException, InvalidFormatException {
        PackagePart part = part("/word/fonts/font" + number + ".odttf", FACE_TYPE);
        PackageRelationship relation =
                table.addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATIONS + "/font");
        String key = KEY + number;
        write(part, mixed(face.bytes(), key));
        String style = face == LetterFace.BOLD ? "Bold" : "Regular";
        return "<w:embed" + style + " r:id=\"" + relation.getId() + "\" w:fontKey=\"{" + key + "}\"/>";
    }

    private static byte[] mixed(byte[] face, String key) {
        byte[] keyBytes = HexFormat.of().parseHex(key.replace("-", ""));
        for (int at = 0; at < MIXED; at++) {
            face[at] ^= keyBytes[keyBytes.length - 1 - at % keyBytes.length];
        }
        return face;
    }

    private static String table(String embedded) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
                + "<w:fonts xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\""
                + RELATIONS
                + "\"><w:font w:name=\"" + LetterFace.FAMILY
                + "\"><w:altName w:val=\"Georgia\"/><w:family w:val=\"roman\"/>"
                + "<w:pitch w:val=\"variable\"/>" + embedded + "</w:font></w:fonts>";
    }

    private PackagePart part(String name, String type) throws InvalidFormatException {
        PackagePartName partName = PackagingURIHelper.createPartName(name);
        return file.createPart(partName, type);
    }

    private static void write(PackagePart part, byte[] content) throws IOException {
        try (OutputStream out = part.getOutputStream()) {
            out.write(content);
        }
    }
}
