//! A small library, linked by hand.
//!
//! `read` (of the first part) reads `A` and calls `shared`. `watch` (of the second) reads `B`, which holds the address of
//! `C`, and takes the slot of `late`, which reads `D` and calls `shared` too.

use super::EARLIER;
use super::graph::{Graph, Node};
use super::module::Module;
use super::share::Share;
use super::write;
use anyhow::Result;
use std::collections::{BTreeMap, BTreeSet};
use wasm_encoder::{
    ConstExpr, CustomSection, DataSection, DataSymbolDefinition, ElementSection, Elements, EntityType,
    ExportKind, ExportSection, FunctionSection, ImportSection, LinkingSection, MemorySection, MemoryType,
    RawSection, RefType, SymbolTable, TableSection, TableType, TypeSection,
};

/// Where data starts, and each piece eight bytes after the one before.
const DATA: u32 = 1024;
const PIECE: u32 = 8;
/// The slot of `late`.
const SLOT: u32 = 3;

/// The functions, by their indices; the first is imported.
const READ: u32 = 1;
const WATCH: u32 = 2;
const SHARED: u32 = 3;
const LATE: u32 = 4;

/// Where a symbol of data stands in the table of symbols: after those of functions.
const A: u8 = 5;
const B: u8 = 6;
const C: u8 = 7;
const D: u8 = 8;

/// What a function does.
enum Does {
    Reads(u8),
    Calls(u32),
    Takes(u32),
}

fn address(piece: u8) -> u32 {
    DATA + PIECE * u32::from(piece - A)
}

/// A number in five bytes, as linkers write what they may have to change.
fn five(number: u32) -> [u8; 5] {
    let byte = |place: u32| (number >> (7 * place) & 0x7f) as u8;
    [byte(0) | 0x80, byte(1) | 0x80, byte(2) | 0x80, byte(3) | 0x80, byte(4)]
}

/// The content of the section of code, and its relocations.
fn code(bodies: &[&[Does]]) -> (Vec<u8>, Vec<u8>) {
    let mut code = vec![u8::try_from(bodies.len()).unwrap()];
    let (mut count, mut relocations) = (0, Vec::new());
    for body in bodies {
        let mut bytes = vec![0];
        let start = code.len() + 1;
        let mut add = |kind: u8, place: usize, symbol: u8, more: &[u8]| {
            count += 1;
            relocations.extend([kind, u8::try_from(start + place).unwrap(), symbol]);
            relocations.extend(more);
        };
        for does in *body {
            match does {
                Does::Reads(symbol) => {
                    add(4, bytes.len() + 1, *symbol, &[0]);
                    bytes.push(0x41);
                    bytes.extend(five(address(*symbol)));
                    bytes.push(0x1a);
                }
                Does::Calls(function) => {
                    add(0, bytes.len() + 1, u8::try_from(*function).unwrap(), &[]);
                    bytes.push(0x10);
                    bytes.extend(five(*function));
                }
                Does::Takes(function) => {
                    add(1, bytes.len() + 1, u8::try_from(*function).unwrap(), &[]);
                    bytes.push(0x41);
                    bytes.extend(five(SLOT));
                    bytes.push(0x1a);
                }
            }
        }
        bytes.push(0x0b);
        code.push(u8::try_from(bytes.len()).unwrap());
        code.extend(bytes);
    }
    (code, [vec![6, count], relocations].concat())
}

/// The library; `moved` is by how much the linker is wrong about where `A` lies.
fn library(moved: u32) -> Vec<u8> {
    let mut types = TypeSection::new();
    types.ty().function([], []);
    let mut imports = ImportSection::new();
    imports.import("glue", "told", EntityType::Function(0));
    let mut functions = FunctionSection::new();
    let mut symbols = SymbolTable::new();
    symbols.function(SymbolTable::WASM_SYM_UNDEFINED, 0, None);
    for (index, name) in [(READ, "read"), (WATCH, "watch"), (SHARED, "shared"), (LATE, "late")] {
        functions.function(0);
        symbols.function(0, index, Some(name));
    }
    for (piece, name) in [(A, "A"), (B, "B"), (C, "C"), (D, "D")] {
        let offset = address(piece) - DATA + if piece == A { moved } else { 0 };
        symbols.data(0, name, Some(DataSymbolDefinition { index: 0, offset, size: PIECE - moved }));
    }
    let mut tables = TableSection::new();
    let table = TableType {
        element_type: RefType::FUNCREF,
        table64: false,
        minimum: 4,
        maximum: None,
        shared: false,
    };
    tables.table(table);
    let mut memories = MemorySection::new();
    memories.memory(MemoryType {
        minimum: 1,
        maximum: None,
        memory64: false,
        shared: false,
        page_size_log2: None,
    });
    let mut exports = ExportSection::new();
    exports.export("memory", ExportKind::Memory, 0);
    exports.export("read", ExportKind::Func, READ).export("watch", ExportKind::Func, WATCH);
    let mut elements = ElementSection::new();
    elements.active(
        None,
        &ConstExpr::i32_const(SLOT.cast_signed()),
        Elements::Functions([LATE].as_slice().into()),
    );
    let (code, relocations) = code(&[
        &[Does::Reads(A), Does::Calls(SHARED)],
        &[Does::Reads(B), Does::Takes(LATE)],
        &[Does::Calls(0)],
        &[Does::Reads(D), Does::Calls(SHARED)],
    ]);
    let mut bytes = vec![1; 4 * PIECE as usize];
    bytes[PIECE as usize..][..4].copy_from_slice(&address(C).to_le_bytes());
    // Behind all symbols.
    bytes.push(7);
    let mut data = DataSection::new();
    data.active(0, &ConstExpr::i32_const(DATA.cast_signed()), bytes);
    // The count of segments, and of the one its kind, its place in four bytes, and its length stand before the bytes.
    let place = 1 + 1 + 4 + 1 + PIECE as u8;
    let mut module = wasm_encoder::Module::new();
    module.section(&types).section(&imports).section(&functions).section(&tables).section(&memories);
    module.section(&exports).section(&elements).section(&RawSection { id: 10, data: &code }).section(&data);
    module.section(LinkingSection::new().symbol_table(&symbols));
    module.section(&CustomSection { name: "reloc.CODE".into(), data: relocations.into() });
    module.section(&CustomSection { name: "reloc.DATA".into(), data: vec![8, 1, 5, place, C, 0].into() });
    module.finish()
}

fn of_exports() -> BTreeMap<&'static str, usize> {
    BTreeMap::from([("read", 0), ("watch", 1)])
}

fn shared(module: &Module<'_>) -> Result<(Graph, Share)> {
    let graph = Graph::read(module)?;
    let share = Share::of(&graph, module, module, &of_exports(), 2)?;
    Ok((graph, share))
}

/// What a module imports from earlier parts, and its exports.
fn interface(module: &[u8]) -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut imports, mut exports) = (BTreeSet::new(), BTreeSet::new());
    for payload in wasmparser::Parser::new(0).parse_all(module) {
        match payload.unwrap() {
            wasmparser::Payload::ImportSection(section) => {
                let all =
                    section.into_imports().map(Result::unwrap).filter(|import| import.module == EARLIER);
                imports.extend(all.map(|import| import.name.to_owned()));
            }
            wasmparser::Payload::ExportSection(section) => {
                exports.extend(section.into_iter().map(|export| export.unwrap().name.to_owned()));
            }
            _ => {}
        }
    }
    (imports, exports)
}

#[test]
fn relocations_tell_what_leads_to_what() {
    let file = library(0);
    let graph = Graph::read(&Module::read(&file).unwrap()).unwrap();
    let mut seen = BTreeSet::new();
    let mut first = graph.reach([Node::Function(READ)], &mut seen);
    first.sort();
    assert_eq!(
        first,
        [0, READ, SHARED].map(Node::Function).into_iter().chain([Node::Data(0)]).collect::<Vec<_>>()
    );
    // What was reached before is not reached again; the address in `B` leads to `C`, the slot to its function.
    let mut second = graph.reach([Node::Function(WATCH)], &mut seen);
    second.sort();
    let expected = [
        Node::Function(WATCH),
        Node::Function(LATE),
        Node::Slot(SLOT),
        Node::Data(1),
        Node::Data(2),
        Node::Data(3),
    ];
    assert_eq!(second, expected);
}

#[test]
fn each_part_has_what_those_before_it_have_not() {
    let file = library(0);
    let (_, share) = shared(&Module::read(&file).unwrap()).unwrap();
    assert_eq!(share.functions, BTreeMap::from([(READ, 0), (WATCH, 1), (SHARED, 0), (LATE, 1)]));
    assert_eq!(share.data, BTreeMap::from([(0, 0), (1, 1), (2, 1), (3, 1)]));
    assert_eq!(share.slots, BTreeMap::from([(SLOT, 1)]));
}

#[test]
fn parts_import_what_earlier_ones_have() {
    let file = library(0);
    let module = Module::read(&file).unwrap();
    let (graph, share) = shared(&module).unwrap();
    let parts = write::written(&module, &module, &graph, &share, 2).unwrap();
    let [first, second] = parts.as_slice() else { panic!("there are {} parts", parts.len()) };
    let (imports, exports) = interface(first);
    assert!(imports.is_empty());
    assert!(exports.contains("read") && exports.contains("memory") && !exports.contains("watch"));
    let (imports, more) = interface(second);
    // The memory, the table and `shared`; each under the name by which the first part has it.
    assert_eq!(imports.len(), 3);
    assert!(imports.is_subset(&exports));
    assert_eq!(more, BTreeSet::from(["watch".to_owned()]));
    // Of the byte behind all symbols nobody can tell whose it is. What the second part has is zero until it comes.
    let written = |part| super::image::of_part(&module.data, &graph, &share, part);
    let zeros = vec![0; 3 * PIECE as usize];
    assert_eq!(written(0), [(DATA, [vec![1; 8], zeros, vec![7]].concat())]);
    assert_eq!(
        written(1).iter().map(|(at, bytes)| (*at, bytes.len())).collect::<Vec<_>>(),
        [(DATA + PIECE, 24)]
    );
}

#[test]
fn a_linker_that_contradicts_itself_is_refused() {
    let file = library(4);
    let error = Graph::read(&Module::read(&file).unwrap()).unwrap_err();
    assert_eq!(error.to_string(), "the linker tells of 1028 and wrote 1024");
}

#[test]
fn a_part_that_would_call_what_is_not_there_is_refused() {
    let file = library(0);
    let module = Module::read(&file).unwrap();
    let (graph, mut share) = shared(&module).unwrap();
    share.functions.insert(SHARED, 1);
    let error = write::written(&module, &module, &graph, &share, 2).unwrap_err();
    assert_eq!(error.to_string(), "part 0 would call function 3, which is of Some(1)");
    share.functions.remove(&SHARED);
    assert!(write::written(&module, &module, &graph, &share, 2).is_err());
}

#[test]
fn other_data_than_when_it_was_linked_is_refused() {
    let file = library(0);
    let (linked, mut small) = (Module::read(&file).unwrap(), Module::read(&file).unwrap());
    small.data[0].address += 1;
    let graph = Graph::read(&linked).unwrap();
    assert!(Share::of(&graph, &linked, &small, &of_exports(), 2).is_err());
}

#[test]
fn other_slots_than_when_it_was_linked_are_refused() {
    let file = library(0);
    let (linked, mut small) = (Module::read(&file).unwrap(), Module::read(&file).unwrap());
    small.slots.insert(SLOT + 1, READ);
    let graph = Graph::read(&linked).unwrap();
    assert!(Share::of(&graph, &linked, &small, &of_exports(), 2).is_err());
}

#[test]
fn exports_are_found_again_without_the_mark_of_the_crate() {
    let linked = BTreeMap::from([("watch_0123456789abcdef", 7), ("memory", 8), ("timeline_x", 9)]);
    assert_eq!(super::parts::before("watch", &linked).unwrap(), Some(7));
    assert_eq!(super::parts::before("memory", &linked).unwrap(), Some(8));
    assert!(super::parts::before("timeline", &linked).is_err());
    assert!(super::parts::of_exports(["watch"].into_iter()).is_err());
}
