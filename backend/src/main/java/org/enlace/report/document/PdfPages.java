package org.enlace.report.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;

/** Documents as tagged PDF, made from the same page, with a font of its own and nothing fetched from anywhere. */
@Singleton
class PdfPages {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final HtmlPages pages;

    static {
        // It tells the console of every property that only browsers know; what goes wrong is thrown all the same.
        XRLog.setLoggingEnabled(false);
    }

    PdfPages(HtmlPages pages) {
        this.pages = pages;
    }

    void write(Rendition rendition, OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        for (ExternalResourceControlPriority priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> false, priority);
        }
        font(builder, "Inter-Regular.ttf", REGULAR);
        font(builder, "Inter-SemiBold.ttf", BOLD);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Enlace");
        builder.withHtmlContent(pages.write(rendition, true), null);
        builder.toStream(out);
        builder.run();
    }

    private static void font(PdfRendererBuilder builder, String file, int weight) {
        builder.useFont(
                () -> PdfPages.class.getResourceAsStream("/documents/" + file),
                "Inter",
                weight,
                FontStyle.NORMAL,
                true);
    }
}
