package org.enlace.report.document;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlException;
import org.enlace.report.document.Rendition.Part;
import org.enlace.report.document.Rendition.Piece;
import org.enlace.report.document.Rendition.Said;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Documents as Word files, with headings, lists and tables that Word knows as such. */
@Singleton
class WordFiles {

    private static final String STYLES = "/documents/styles.xml";

    /** Twentieths of a point: a letter with margins of an inch less a quarter. */
    private static final int WIDTH = 12_240;

    private static final int HEIGHT = 15_840;
    private static final int MARGIN = 1_080;

    private static final int PAGE = WIDTH - 2 * MARGIN;

    /** How far the text of a list stands from the margin, and its bullet before the text. */
    private static final int INDENT = 360;

    private static final int HANGING = 260;

    void write(Rendition rendition, OutputStream out) throws IOException {
        try (XWPFDocument file = new XWPFDocument()) {
            file.createStyles().setStyles(styles(rendition.language()).getStyles());
            page(file);
            CoreProperties properties = file.getProperties().getCoreProperties();
            properties.setTitle(rendition.title());
            properties.setCreator("Enlace");
            properties.getUnderlyingProperties().setLanguageProperty(rendition.language());
            BigInteger bullets = bullets(file);
            paragraph(file.createParagraph(), "Title", rendition.title());
            if (rendition.subtitle() != null) {
                paragraph(file.createParagraph(), "Subtitle", rendition.subtitle());
            }
            paragraph(file.createParagraph(), "Note", rendition.standing());
            rendition.parts().forEach(part -> write(file, part, bullets));
            file.write(out);
        }
    }

    private static void page(XWPFDocument file) {
        CTSectPr page = file.getDocument().getBody().addNewSectPr();
        page.addNewPgSz().setW(BigInteger.valueOf(WIDTH));
        page.getPgSz().setH(BigInteger.valueOf(HEIGHT));
        CTPageMar margins = page.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
    }

    private static void write(XWPFDocument file, Part part, BigInteger bullets) {
        paragraph(file.createParagraph(), "Heading1", part.heading());
        part.narrative().forEach(said -> paragraph(file.createParagraph(), "Normal", said.plain()));
        part.pieces().forEach(piece -> write(file, piece, bullets));
    }

    private static void write(XWPFDocument file, Piece piece, BigInteger bullets) {
        String style = switch (piece.kind()) {
            case HEADING -> "Heading2";
            case NOTE -> "Note";
            case PARAGRAPH -> "Normal";
            case TABLE, LIST -> "Caption";
        };
        if (piece.text() != null) {
            paragraph(file.createParagraph(), style, piece.text().plain());
        }
        for (Said item : piece.items()) {
            XWPFParagraph bullet = file.createParagraph();
            bullet.setNumID(bullets);
            paragraph(bullet, "ListBullet", item.plain());
        }
        if (piece.kind() == Block.Kind.TABLE) {
            table(file, piece);
        }
    }

    private static void table(XWPFDocument file, Piece piece) {
        XWPFTable table = file.createTable(1, piece.columns().size());
        table.setStyleID("Report");
        table.setWidth(PAGE);
        CTTblPr properties = table.getCTTbl().getTblPr();
        properties.unsetTblBorders();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        int[] widths = ColumnWidths.of(piece, PAGE);
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        IntStream.of(widths).forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        XWPFTableRow heading = table.getRow(0);
        heading.setRepeatHeader(true);
        heading.setCantSplitRow(true);
        for (int i = 0; i < piece.columns().size(); i++) {
            heading.getCell(i).setWidth(Integer.toString(widths[i]));
            XWPFParagraph cell = first(heading.getCell(i));
            cell.setAlignment(piece.numeric(i) ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
            paragraph(cell, "ColumnHeading", piece.columns().get(i));
        }
        piece.rows().forEach(cells -> {
            XWPFTableRow row = table.createRow();
            row.setCantSplitRow(true);
            for (int i = 0; i < cells.size(); i++) {
                row.getCell(i).setWidth(Integer.toString(widths[i]));
                XWPFParagraph cell = first(row.getCell(i));
                cell.setAlignment(piece.numeric(i) ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
                paragraph(cell, "Cell", cells.get(i).plain());
            }
        });
        paragraph(file.createParagraph(), "Cell", "");
    }

    private static XWPFParagraph first(XWPFTableCell cell) {
        return cell.getParagraphs().isEmpty()
                ? cell.addParagraph()
                : cell.getParagraphs().get(0);
    }

    private static void paragraph(XWPFParagraph paragraph, String style, String text) {
        paragraph.setStyle(style);
        XWPFRun run = paragraph.createRun();
        run.setText(text);
    }

    private static BigInteger bullets(XWPFDocument file) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("•");
        CTInd indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(INDENT));
        indent.setHanging(BigInteger.valueOf(HANGING));
        return file.createNumbering().addNum(file.getNumbering().addAbstractNum(new XWPFAbstractNum(list)));
    }

    private static StylesDocument styles(String language) {
        try (InputStream file = WordFiles.class.getResourceAsStream(STYLES)) {
            String styles = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return StylesDocument.Factory.parse(styles.replace("LANGUAGE", language.equals("es") ? "es-419" : "en-US"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (XmlException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
