//! What in a linked module leads to what, told by the linker itself: its relocations say of every place in code and
//! data which function, slot or piece of data is meant there.
//!
//! A number that happens to look like an address is none, and an address that is counted from a symbol belongs to that
//! symbol. So nothing here is guessed.

use super::module::Module;
use anyhow::{Context, Result, bail, ensure};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use wasmparser::{
    DefinedDataSymbol, KnownCustom, Linking, RelocationEntry, RelocationType as Kind, SymbolInfo,
};

/// Something that leads on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Node {
    /// A function, by its index.
    Function(u32),
    /// A slot of the table of functions.
    Slot(u32),
    /// A piece of data, by its number in `Graph::data`.
    Data(usize),
}

/// What leads to what.
#[derive(Debug, Default)]
pub(super) struct Graph {
    leads: BTreeMap<Node, Vec<Node>>,
    /// Where the pieces of data lie, in order and apart from each other.
    pub(super) data: Vec<Range<u32>>,
    /// What is reached from data that has no symbol: nobody can tell who uses that.
    pub(super) loose: Vec<Node>,
}

impl Graph {
    /// Reads the relocations of a module that was linked with `--emit-relocs`.
    pub(super) fn read(module: &Module<'_>) -> Result<Self> {
        let symbols = symbols(module)?;
        let data = pieces(symbols.iter().filter_map(|symbol| match symbol {
            SymbolInfo::Data { symbol: Some(symbol), .. } => placed(module, symbol),
            _ => None,
        }));
        let mut graph = Self { data, ..Self::default() };
        for function in (0_u32..).take(module.functions.len()) {
            // The linker writes some small functions itself, without relocations.
            let calls = module.calls(function)?.into_iter().map(Node::Function);
            graph.leads.entry(Node::Function(function)).or_default().extend(calls);
        }
        for (slot, function) in &module.slots {
            graph.leads.entry(Node::Slot(*slot)).or_default().push(Node::Function(*function));
        }
        for name in ["reloc.CODE", "reloc.DATA"] {
            let section =
                module.customs.get(name).with_context(|| format!("the linked library has no {name}"))?;
            let KnownCustom::Reloc(relocations) = section.as_known() else { bail!("cannot read {name}") };
            for relocation in relocations.entries() {
                graph.add(module, &symbols, name == "reloc.CODE", relocation?)?;
            }
        }
        Ok(graph)
    }

    fn add(
        &mut self,
        module: &Module<'_>,
        symbols: &[SymbolInfo<'_>],
        in_code: bool,
        relocation: RelocationEntry,
    ) -> Result<()> {
        let section = if in_code { &module.code } else { &module.data_section };
        let place = section.start + relocation.relocation_range().start;
        let symbol = symbols.get(relocation.index as usize);
        let wanted = match (relocation.ty, symbol) {
            // Every part has these.
            (Kind::TypeIndexLeb, _) => return Ok(()),
            (Kind::GlobalIndexLeb, Some(SymbolInfo::Global { .. })) => return Ok(()),
            (Kind::TableNumberLeb, Some(SymbolInfo::Table { .. })) => return Ok(()),
            (Kind::FunctionIndexLeb, Some(SymbolInfo::Func { index, .. })) => {
                agree(*index, written(module, in_code, relocation.ty, place)?)?;
                Some(Node::Function(*index))
            }
            (Kind::TableIndexSleb | Kind::TableIndexI32, Some(SymbolInfo::Func { index, .. })) => {
                let slot = written(module, in_code, relocation.ty, place)?;
                let held = module.slots.get(&slot).context("a slot is taken that is not filled")?;
                agree(*index, *held)?;
                Some(Node::Slot(slot))
            }
            (
                Kind::MemoryAddrLeb | Kind::MemoryAddrSleb | Kind::MemoryAddrI32,
                Some(SymbolInfo::Data { symbol, .. }),
            ) => match symbol.as_ref().and_then(|symbol| placed(module, symbol)) {
                Some(range) => {
                    let meant = i64::from(range.start) + relocation.addend;
                    agree(u32::try_from(meant)?, written(module, in_code, relocation.ty, place)?)?;
                    // An empty one has no bytes, and leads nowhere.
                    self.piece(range.start).filter(|_| !range.is_empty()).map(Node::Data)
                }
                // Of the linker itself: where data ends, or where something starts that holds nothing yet.
                None => None,
            },
            (kind, symbol) => bail!("a relocation that nobody expects: {kind:?} of {symbol:?}"),
        };
        let Some(wanted) = wanted else { return Ok(()) };
        if in_code {
            let function = function_at(module, place).context("a relocation stands in no function")?;
            self.leads.entry(Node::Function(function)).or_default().push(wanted);
        } else {
            let address = address_of(module, place).context("a relocation stands in no data")?;
            match self.piece(address) {
                Some(piece) => self.leads.entry(Node::Data(piece)).or_default().push(wanted),
                None => self.loose.push(wanted),
            }
        }
        Ok(())
    }

    /// The piece of data in which an address lies.
    pub(super) fn piece(&self, address: u32) -> Option<usize> {
        let after = self.data.partition_point(|range| range.start <= address);
        let found = after.checked_sub(1)?;
        self.data.get(found).filter(|range| range.contains(&address)).map(|_| found)
    }

    /// What is reached from `roots` and was not before; it is added to `seen`.
    pub(super) fn reach(
        &self,
        roots: impl IntoIterator<Item = Node>,
        seen: &mut BTreeSet<Node>,
    ) -> Vec<Node> {
        let mut open: Vec<Node> = roots.into_iter().collect();
        let mut found = Vec::new();
        while let Some(node) = open.pop() {
            if seen.insert(node) {
                found.push(node);
                open.extend(self.leads.get(&node).into_iter().flatten());
            }
        }
        found
    }
}

/// The symbols of a linked module.
fn symbols<'a>(module: &Module<'a>) -> Result<Vec<SymbolInfo<'a>>> {
    let section = module.customs.get("linking").context("the linked library tells of no symbols")?;
    let KnownCustom::Linking(linking) = section.as_known() else { bail!("cannot read the symbols") };
    let mut found = Vec::new();
    for part in linking.subsections() {
        if let Linking::SymbolTable(symbols) = part? {
            for symbol in symbols {
                found.push(symbol?);
            }
        }
    }
    Ok(found)
}

/// Where a symbol lies, if it has bytes in the module.
fn placed(module: &Module<'_>, symbol: &DefinedDataSymbol) -> Option<Range<u32>> {
    let segment = module.data.get(symbol.index as usize)?;
    let start = segment.address.checked_add(symbol.offset)?;
    Some(start..start.checked_add(symbol.size)?)
}

/// Ranges in order, those that overlap made one.
fn pieces(ranges: impl Iterator<Item = Range<u32>>) -> Vec<Range<u32>> {
    let mut ranges: Vec<_> = ranges.filter(|range| !range.is_empty()).collect();
    ranges.sort_by_key(|range| (range.start, range.end));
    let mut pieces: Vec<Range<u32>> = Vec::new();
    for range in ranges {
        match pieces.last_mut() {
            Some(last) if range.start < last.end => last.end = last.end.max(range.end),
            _ => pieces.push(range),
        }
    }
    pieces
}

/// The function in whose body a place of the file lies.
fn function_at(module: &Module<'_>, place: usize) -> Option<u32> {
    let after = module.bodies.partition_point(|body| body.range().start <= place);
    let index = after.checked_sub(1)?;
    let inside = module.bodies.get(index).is_some_and(|body| body.range().contains(&place));
    inside.then(|| u32::try_from(index + module.imports.len()).ok()).flatten()
}

/// The address of a byte of the file.
fn address_of(module: &Module<'_>, place: usize) -> Option<u32> {
    module.data.iter().find_map(|segment| {
        let within = place.checked_sub(segment.place).filter(|within| *within < segment.bytes.len())?;
        segment.address.checked_add(u32::try_from(within).ok()?)
    })
}

/// What stands at the place of a relocation.
fn written(module: &Module<'_>, in_code: bool, kind: Kind, place: usize) -> Result<u32> {
    let bytes = if in_code {
        let function = function_at(module, place).context("a relocation stands in no function")?;
        let body = module.body(function).context("a relocation stands in no body")?;
        body.as_bytes().get(place - body.range().start..)
    } else {
        module.data.iter().find_map(|segment| segment.bytes.get(place.checked_sub(segment.place)?..))
    };
    let bytes = bytes.and_then(|bytes| bytes.get(..kind.extent())).context("a relocation stands outside")?;
    Ok(match kind {
        Kind::TableIndexI32 | Kind::MemoryAddrI32 => u32::from_le_bytes(bytes.try_into()?),
        // Five times seven bits, the lowest first. Of a negative number the highest are the same as of a positive one.
        _ => bytes.iter().rev().fold(0_u32, |number, byte| number << 7 | u32::from(byte & 0x7f)),
    })
}

/// Sees that what the linker tells is what it wrote.
fn agree(told: u32, written: u32) -> Result<()> {
    ensure!(told == written, "the linker tells of {told} and wrote {written}");
    Ok(())
}
