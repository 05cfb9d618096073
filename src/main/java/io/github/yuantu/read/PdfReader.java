package io.github.yuantu.read;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF in the order its maker drew it, which in newspapers keeps columns whole. */
final class PdfReader {

    private PdfReader() {}

    static RawPage read(String name, byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            String text = new PDFTextStripper().getText(document);
            return text.isBlank() ? RawPage.skipped(Skip.PDF_WITHOUT_TEXT.of(name)) : RawPage.printed(name, text);
        } catch (InvalidPasswordException e) {
            return RawPage.skipped(Skip.ENCRYPTED_PDF.of(name));
        } catch (IOException | RuntimeException e) {
            return RawPage.skipped(Skip.DAMAGED_PDF.of(name));
        }
    }
}
