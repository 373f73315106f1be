import java.io.File;
import org.apache.pdfbox.preflight.PreflightDocument;
import org.apache.pdfbox.preflight.ValidationResult;
import org.apache.pdfbox.preflight.exception.SyntaxValidationException;
import org.apache.pdfbox.preflight.parser.PreflightParser;

/** Checks files against PDF/A-1b with Apache PDFBox; prints what is wrong, exits 1 if anything is. */
public class PdfACheck {
    public static void main(String[] paths) throws Exception {
        boolean allValid = true;
        for (String path : paths) {
            ValidationResult result = check(new File(path));
            for (ValidationResult.ValidationError fault : result.getErrorsList()) {
                System.out.println(path + ": " + fault.getErrorCode() + " " + fault.getDetails());
            }
            allValid &= result.isValid();
        }
        System.exit(allValid ? 0 : 1);
    }

    private static ValidationResult check(File file) throws Exception {
        try {
            PreflightParser parser = new PreflightParser(file);
            parser.parse();
            try (PreflightDocument document = parser.getPreflightDocument()) {
                document.validate();
                return document.getResult();
            }
        } catch (SyntaxValidationException broken) {
            return broken.getResult();
        }
    }
}
