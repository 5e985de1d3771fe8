//! A module of WebAssembly, read as far as splitting needs it. What splitting does not know, it refuses.

use anyhow::{Context, Result, bail};
use std::collections::BTreeMap;
use std::ops::Range;
use wasmparser::{
    ConstExpr, DataKind, ElementItems, ElementKind, Export, ExternalKind, FuncType, FunctionBody, Global,
    Import, MemoryType, Operator, Parser, Payload, TableType, TypeRef,
};

/// A module, with everything in the order of its indices.
#[derive(Default)]
pub(super) struct Module<'a> {
    pub(super) types: Vec<FuncType>,
    /// Functions only: nothing else is imported.
    pub(super) imports: Vec<Import<'a>>,
    /// The type of each function, those imported first.
    pub(super) functions: Vec<u32>,
    /// The bodies of the functions that are not imported.
    pub(super) bodies: Vec<FunctionBody<'a>>,
    pub(super) tables: Vec<TableType>,
    pub(super) memories: Vec<MemoryType>,
    pub(super) globals: Vec<Global<'a>>,
    pub(super) exports: Vec<Export<'a>>,
    pub(super) start: Option<u32>,
    /// Which function stands in which slot of the first table.
    pub(super) slots: BTreeMap<u32, u32>,
    pub(super) data: Vec<Segment<'a>>,
    /// The sections that only tools read, by name.
    pub(super) customs: BTreeMap<&'a str, wasmparser::CustomSectionReader<'a>>,
    /// Where the contents of the sections lie in the file: places of relocations are counted from there.
    pub(super) code: Range<usize>,
    pub(super) data_section: Range<usize>,
}

/// Bytes that lie in memory at the start.
#[derive(Clone, Debug)]
pub(super) struct Segment<'a> {
    pub(super) address: u32,
    pub(super) bytes: &'a [u8],
    /// Where they stand in the file.
    pub(super) place: usize,
}

impl<'a> Module<'a> {
    pub(super) fn read(file: &'a [u8]) -> Result<Self> {
        let mut module = Self::default();
        for payload in Parser::new(0).parse_all(file) {
            module.take(payload?)?;
        }
        if module.functions.len() != module.imports.len() + module.bodies.len() {
            bail!("the module declares other functions than it holds");
        }
        Ok(module)
    }

    fn take(&mut self, payload: Payload<'a>) -> Result<()> {
        match payload {
            Payload::TypeSection(types) => {
                for kind in types.into_iter_err_on_gc_types() {
                    self.types.push(kind?);
                }
            }
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    let import = import?;
                    let TypeRef::Func(kind) = import.ty else {
                        bail!("the module imports `{}`, which is no function", import.name);
                    };
                    self.imports.push(import);
                    self.functions.push(kind);
                }
            }
            Payload::FunctionSection(kinds) => {
                for kind in kinds {
                    self.functions.push(kind?);
                }
            }
            Payload::TableSection(tables) => {
                for table in tables {
                    self.tables.push(table?.ty);
                }
            }
            Payload::MemorySection(memories) => {
                self.memories = memories.into_iter().collect::<Result<_, _>>()?
            }
            Payload::GlobalSection(globals) => {
                self.globals = globals.into_iter().collect::<Result<_, _>>()?
            }
            Payload::ExportSection(exports) => {
                self.exports = exports.into_iter().collect::<Result<_, _>>()?
            }
            Payload::StartSection { func, .. } => self.start = Some(func),
            Payload::ElementSection(elements) => {
                for element in elements {
                    self.fill(element?)?;
                }
            }
            Payload::CodeSectionStart { range, .. } => self.code = range,
            Payload::CodeSectionEntry(body) => self.bodies.push(body),
            Payload::DataSection(segments) => {
                self.data_section = segments.range();
                for segment in segments {
                    let segment = segment?;
                    let DataKind::Active { memory_index: 0, offset_expr } = segment.kind else {
                        bail!("bytes lie in the module that are not in memory from the start");
                    };
                    let place = segment.range.end - segment.data.len();
                    let address = constant(&offset_expr)?;
                    self.data.push(Segment { address, bytes: segment.data, place });
                }
            }
            Payload::CustomSection(section) => {
                self.customs.insert(section.name(), section);
            }
            Payload::Version { .. } | Payload::DataCountSection { .. } | Payload::End(_) => {}
            other => bail!("the module has something that nobody expects: {other:?}"),
        }
        Ok(())
    }

    /// Fills slots of the table of functions.
    fn fill(&mut self, element: wasmparser::Element<'a>) -> Result<()> {
        let (
            ElementKind::Active { table_index: None | Some(0), offset_expr },
            ElementItems::Functions(functions),
        ) = (element.kind, element.items)
        else {
            bail!("the table of functions is filled in a way that nobody expects");
        };
        for (slot, function) in (constant(&offset_expr)?..).zip(functions) {
            if self.slots.insert(slot, function?).is_some() {
                bail!("slot {slot} is filled twice");
            }
        }
        Ok(())
    }

    /// The functions that are exported, by name.
    pub(super) fn exported(&self) -> BTreeMap<&'a str, u32> {
        let functions = self.exports.iter().filter(|export| export.kind == ExternalKind::Func);
        functions.map(|export| (export.name, export.index)).collect()
    }

    /// The body of a function, unless it is imported.
    pub(super) fn body(&self, function: u32) -> Option<&FunctionBody<'a>> {
        self.bodies.get((function as usize).checked_sub(self.imports.len())?)
    }

    /// The functions that a function calls itself.
    pub(super) fn calls(&self, function: u32) -> Result<Vec<u32>> {
        let mut calls = Vec::new();
        let Some(body) = self.body(function) else { return Ok(calls) };
        for operator in body.get_operators_reader()? {
            match operator? {
                Operator::Call { function_index } | Operator::ReturnCall { function_index } => {
                    calls.push(function_index)
                }
                // A place that is not known from relocations, or bytes that are not in memory from the start.
                operator @ (Operator::RefFunc { .. }
                | Operator::MemoryInit { .. }
                | Operator::DataDrop { .. }
                | Operator::TableInit { .. }
                | Operator::ElemDrop { .. }) => {
                    bail!("function {function} does what nobody expects: {operator:?}")
                }
                _ => {}
            }
        }
        Ok(calls)
    }
}

/// A place that is a constant.
fn constant(place: &ConstExpr<'_>) -> Result<u32> {
    let mut operators = place.get_operators_reader();
    match operators.read().context("a place says nothing")? {
        Operator::I32Const { value } => Ok(value.cast_unsigned()),
        other => bail!("a place is no constant: {other:?}"),
    }
}
