package dev.releaseaudit.docs.markdown;

import dev.releaseaudit.docs.Prose;
import dev.releaseaudit.docs.Table;
import dev.releaseaudit.source.Location;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/** Reads one table: a head and a body of rows of cells. */
final class TableReader {

    private final SourceLines lines;
    private final PageBuilder page;

    TableReader(SourceLines lines, PageBuilder page) {
        this.lines = lines;
        this.page = page;
    }

    Table read(Node table, Location location) {
        List<Prose> header = new ArrayList<>();
        List<Table.Row> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                Location place = lines.of(row.getSourceSpans(), location);
                if (part instanceof TableHead) {
                    header.addAll(cells(row, place));
                } else {
                    rows.add(new Table.Row(cells(row, place), place));
                }
            }
        }
        return new Table(header, rows, location);
    }

    private List<Prose> cells(Node row, Location rowPlace) {
        List<Prose> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            Location place = lines.trimmed(lines.of(cell.getSourceSpans(), rowPlace));
            Prose prose = new InlineReader(lines, page, place).read(cell).build(Prose.Role.CELL, place);
            cells.add(prose);
            page.page().add(prose);
        }
        return cells;
    }
}
