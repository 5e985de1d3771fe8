//! Cells in columns, and blocks beside each other.

use super::line::Line;

/// A column of a table.
#[derive(Clone, Copy, Debug)]
pub(super) struct Column {
    pub(super) width: usize,
    /// Whether its cells stand at the right, as numbers do.
    pub(super) right: bool,
    /// How far the second line of a cell stands to the right of the first.
    pub(super) hang: usize,
}

impl Column {
    pub(super) const fn left(width: usize) -> Self {
        Self { width, right: false, hang: 0 }
    }

    /// For names: what does not fit on the first line hangs below it.
    pub(super) const fn name(width: usize) -> Self {
        Self { width, right: false, hang: 2 }
    }

    pub(super) const fn right(width: usize) -> Self {
        Self { width, right: true, hang: 0 }
    }
}

/// The columns that columns and the gaps between them take together.
pub(super) fn total(columns: &[Column], gap: usize) -> usize {
    let widths: usize = columns.iter().map(|column| column.width).sum();
    widths + gap * columns.len().saturating_sub(1)
}

/// A row: each cell wrapped within its column.
pub(super) fn row(columns: &[Column], gap: usize, cells: Vec<Line>) -> Vec<Line> {
    let blocks = columns.iter().zip(cells).map(|(column, cell)| {
        let aligned = |line: Line| {
            if column.right { line.indented_to(column.width) } else { line }
        };
        (column.width, cell.hung(column.width, column.hang).into_iter().map(aligned).collect())
    });
    beside(blocks.collect(), gap)
}

/// Blocks of lines beside each other, each with its width.
pub(super) fn beside(blocks: Vec<(usize, Vec<Line>)>, gap: usize) -> Vec<Line> {
    let height = blocks.iter().map(|(_, block)| block.len()).max().unwrap_or(0);
    let mut lines = vec![Line::default(); height];
    for (i, (width, block)) in blocks.into_iter().enumerate() {
        let mut block = block.into_iter();
        for line in &mut lines {
            let before = if i == 0 { Line::default() } else { Line::plain(" ".repeat(gap)) };
            let cell = block.next().unwrap_or_default().padded(width);
            *line = std::mem::take(line).then(before).then(cell);
        }
    }
    lines
}

/// Blocks in the order of reading over columns of about the same height, an empty line between two.
pub(super) fn newspaper(blocks: Vec<Vec<Line>>, columns: usize) -> Vec<Vec<Line>> {
    let tallest = blocks.iter().map(Vec::len).max().unwrap_or(0);
    let all: usize = blocks.iter().map(|block| block.len() + 1).sum();
    let fits = |height: usize| {
        let mut used = (1, 0);
        for block in &blocks {
            let (column, filled) = used;
            let below = if filled == 0 { block.len() } else { filled + 1 + block.len() };
            used = if below <= height { (column, below) } else { (column + 1, block.len()) };
        }
        used.0 <= columns
    };
    let height = (tallest..=all).find(|height| fits(*height)).unwrap_or(all);
    let mut page: Vec<Vec<Line>> = Vec::new();
    for block in blocks {
        match page.last_mut() {
            Some(column) if column.len() + 1 + block.len() <= height => {
                column.push(Line::default());
                column.extend(block);
            }
            _ => page.push(block),
        }
    }
    page
}
