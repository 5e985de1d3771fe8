//! The modules of the parts.
//!
//! The first has everything that there is once: memory, tables, globals. Later ones import what they use of it, and the
//! functions of earlier parts that they call. They put their own functions into the table and their data into memory.

use super::graph::Graph;
use super::image;
use super::module::{Module, Segment};
use super::names::{Names, Thing};
use super::share::Share;
use anyhow::{Context, Result, bail};
use std::collections::BTreeMap;
use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{
    CodeSection, ConstExpr, DataSection, ElementSection, Elements, EntityType, ExportKind, ExportSection,
    FunctionSection, GlobalSection, ImportSection, MemorySection, StartSection, TableSection, TypeSection,
};

/// The modules, in the order of the parts, each checked by itself.
///
/// Their data is that of `linked`, which the optimiser has cut up.
pub(super) fn written(
    linked: &Module<'_>,
    small: &Module<'_>,
    graph: &Graph,
    share: &Share,
    count: usize,
) -> Result<Vec<Vec<u8>>> {
    let mut names = Names::of(small, share)?;
    let mut modules = Vec::new();
    // The last first: what it uses of the others they must export.
    for part in (0..count).rev() {
        let module = Writer::of(small, share, &mut names, part)?.module(&linked.data, graph)?;
        wasmparser::validate(&module).with_context(|| format!("part {part} is no module"))?;
        modules.push(module);
    }
    modules.reverse();
    Ok(modules)
}

/// Writes the module of a part.
struct Writer<'m, 'a> {
    small: &'m Module<'a>,
    share: &'m Share,
    names: &'m mut Names,
    part: usize,
    /// The functions that the part holds.
    own: Vec<u32>,
    /// What each function is called by in this part: first those that are imported.
    functions: BTreeMap<u32, u32>,
    imports: ImportSection,
    types: BTreeMap<u32, u32>,
    kinds: TypeSection,
    globals: BTreeMap<u32, u32>,
    tables: BTreeMap<u32, u32>,
}

impl<'m, 'a> Writer<'m, 'a> {
    fn of(small: &'m Module<'a>, share: &'m Share, names: &'m mut Names, part: usize) -> Result<Self> {
        let own =
            share.functions.iter().filter(|(_, of)| **of == part).map(|(function, _)| *function).collect();
        let mut writer = Self {
            small,
            share,
            names,
            part,
            own,
            functions: BTreeMap::new(),
            imports: ImportSection::new(),
            types: BTreeMap::new(),
            kinds: TypeSection::new(),
            globals: BTreeMap::new(),
            tables: BTreeMap::new(),
        };
        writer.import_functions()?;
        if part == 0 {
            writer.tables = (0..).take(small.tables.len()).map(|table| (table, table)).collect();
            writer.globals = (0..).take(small.globals.len()).map(|global| (global, global)).collect();
        } else {
            let memory = small.memories.first().context("the library has no memory")?;
            let memory = writer.memory_type(*memory).map_err(refused)?;
            writer.import(Thing::Memory(0), memory.into());
        }
        Ok(writer)
    }

    /// Numbers the functions: those that are called or put into slots, and not of this part, and then its own.
    fn import_functions(&mut self) -> Result<()> {
        for function in self.share.wanted(self.small, self.part)? {
            let of = self.share.functions.get(&function).copied();
            if of == Some(self.part) {
                continue;
            }
            let kind = *self.small.functions.get(function as usize).context("a function has no type")?;
            let kind = EntityType::Function(self.type_index(kind).map_err(refused)?);
            match (self.small.imports.get(function as usize), of) {
                (Some(import), _) => drop(self.imports.import(import.module, import.name, kind)),
                (None, Some(of)) if of < self.part => self.import(Thing::Function(function), kind),
                (None, of) => bail!("part {} would call function {function}, which is of {of:?}", self.part),
            }
            self.functions.insert(function, u32::try_from(self.functions.len())?);
        }
        for function in &self.own {
            self.functions.insert(*function, u32::try_from(self.functions.len())?);
        }
        Ok(())
    }

    /// Imports something of an earlier part.
    fn import(&mut self, thing: Thing, kind: EntityType) {
        self.imports.import(super::EARLIER, self.names.of_shared(thing), kind);
    }

    fn module(mut self, bytes: &[Segment<'_>], graph: &Graph) -> Result<Vec<u8>> {
        let (mut functions, mut code) = (FunctionSection::new(), CodeSection::new());
        for function in std::mem::take(&mut self.own) {
            let kind = *self.small.functions.get(function as usize).context("a function has no type")?;
            functions.function(self.type_index(kind).map_err(refused)?);
            let body = self.small.body(function).context("a function has no body")?.clone();
            self.parse_function_body(&mut code, body).map_err(refused)?;
        }
        let elements = self.elements()?;
        let mut data = DataSection::new();
        for (address, bytes) in image::of_part(bytes, graph, self.share, self.part) {
            data.active(0, &ConstExpr::i32_const(address.cast_signed()), bytes);
        }
        let (mut tables, mut memories, mut globals) =
            (TableSection::new(), MemorySection::new(), GlobalSection::new());
        if self.part == 0 {
            for table in &self.small.tables {
                tables.table(self.table_type(*table).map_err(refused)?);
            }
            for memory in &self.small.memories {
                memories.memory(self.memory_type(*memory).map_err(refused)?);
            }
            for global in &self.small.globals {
                let kind = self.global_type(global.ty).map_err(refused)?;
                globals.global(kind, &self.const_expr(global.init_expr.clone()).map_err(refused)?);
            }
        }
        let exports = self.exported()?;
        let mut module = wasm_encoder::Module::new();
        module.section(&self.kinds).section(&self.imports).section(&functions);
        if self.part == 0 {
            module.section(&tables).section(&memories).section(&globals);
        }
        module.section(&exports);
        if let Some(function_index) = self.small.start.filter(|_| self.part == 0) {
            let function_index = self.function_index(function_index).map_err(refused)?;
            module.section(&StartSection { function_index });
        }
        module.section(&elements).section(&code).section(&data);
        Ok(module.finish())
    }

    /// What the part exports: what JavaScript asks, and what later parts use.
    fn exported(&mut self) -> Result<ExportSection> {
        let mut exports = ExportSection::new();
        for export in self.share.asked(self.small, self.part).collect::<Vec<_>>() {
            let index = self.external_index(export.kind, export.index).map_err(refused)?;
            exports.export(export.name, self.export_kind(export.kind).map_err(refused)?, index);
        }
        for (thing, name) in self.names.shared() {
            let (kind, index) = match thing {
                Thing::Function(function) if self.share.functions.get(&function) == Some(&self.part) => {
                    (ExportKind::Func, self.function_index(function).map_err(refused)?)
                }
                Thing::Global(global) if self.part == 0 => (ExportKind::Global, global),
                Thing::Table(table) if self.part == 0 => (ExportKind::Table, table),
                Thing::Memory(memory) if self.part == 0 => (ExportKind::Memory, memory),
                _ => continue,
            };
            exports.export(&name, kind, index);
        }
        Ok(exports)
    }

    /// The slots that the part fills, those that follow each other together.
    fn elements(&mut self) -> Result<ElementSection> {
        let mut runs: Vec<(u32, Vec<u32>)> = Vec::new();
        for (slot, function) in self.share.filled(self.small, self.part) {
            let function = self.function_index(function).map_err(refused)?;
            match runs.last_mut() {
                Some((first, run)) if u32::try_from(run.len())? == slot - *first => run.push(function),
                _ => runs.push((slot, vec![function])),
            }
        }
        let mut elements = ElementSection::new();
        for (first, run) in runs {
            let table = self.table_index(0).map_err(refused)?;
            let table = Some(table).filter(|table| *table != 0);
            elements.active(
                table,
                &ConstExpr::i32_const(first.cast_signed()),
                Elements::Functions(run.into()),
            );
        }
        Ok(elements)
    }
}

/// Numbers everything as it is numbered in the part, and imports what it uses for the first time.
impl Reencode for Writer<'_, '_> {
    type Error = anyhow::Error;

    fn function_index(&mut self, function: u32) -> Result<u32, Error<Self::Error>> {
        let found = self.functions.get(&function).copied();
        found
            .with_context(|| format!("part {} does not know function {function}", self.part))
            .map_err(Error::UserError)
    }

    fn type_index(&mut self, kind: u32) -> Result<u32, Error<Self::Error>> {
        if let Some(known) = self.types.get(&kind) {
            return Ok(*known);
        }
        let wanted =
            self.small.types.get(kind as usize).context("there is no such type").map_err(Error::UserError)?;
        let wanted = self.func_type(wanted.clone())?;
        let index = self.kinds.len();
        self.kinds.ty().func_type(&wanted);
        self.types.insert(kind, index);
        Ok(index)
    }

    fn global_index(&mut self, global: u32) -> Result<u32, Error<Self::Error>> {
        if let Some(known) = self.globals.get(&global) {
            return Ok(*known);
        }
        let wanted = self.small.globals.get(global as usize).context("there is no such global");
        let kind = self.global_type(wanted.map_err(Error::UserError)?.ty)?;
        self.import(Thing::Global(global), kind.into());
        let index = u32::try_from(self.globals.len()).map_err(|error| Error::UserError(error.into()))?;
        self.globals.insert(global, index);
        Ok(index)
    }

    fn table_index(&mut self, table: u32) -> Result<u32, Error<Self::Error>> {
        if let Some(known) = self.tables.get(&table) {
            return Ok(*known);
        }
        let wanted = self.small.tables.get(table as usize).context("there is no such table");
        let kind = self.table_type(*wanted.map_err(Error::UserError)?)?;
        self.import(Thing::Table(table), kind.into());
        let index = u32::try_from(self.tables.len()).map_err(|error| Error::UserError(error.into()))?;
        self.tables.insert(table, index);
        Ok(index)
    }
}

fn refused(error: Error<anyhow::Error>) -> anyhow::Error {
    match error {
        Error::UserError(error) => error,
        other => anyhow::anyhow!("cannot write a part: {other}"),
    }
}
