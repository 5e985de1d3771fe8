//! Values outside documents: every one has a name and a schema that fits it, is read back as it was, and is read as
//! strictly as a document.

#[path = "values/changes.rs"]
mod changes;
#[path = "values/faults.rs"]
mod faults;
#[path = "values/material.rs"]
mod material;
#[path = "values/names.rs"]
mod names;
#[path = "values/schema.rs"]
mod schema;
#[path = "values/trips.rs"]
mod trips;
