//! The one place where memory of another library is taken over.

use arrow_array::ffi_stream::{FFI_ArrowArrayStream, RecordBatchStreamReader};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::PyCapsule;

/// The rows that something gives by the Arrow PyCapsule interface, batch by batch.
#[expect(
    unsafe_code,
    reason = "the interface hands over a pointer; who gives it is trusted, as any library in Python is"
)]
pub(super) fn stream(name: &str, given: &Bound<'_, PyAny>) -> PyResult<RecordBatchStreamReader> {
    let given = given.call_method0("__arrow_c_stream__")?;
    let none = || PyTypeError::new_err(format!("{name}: what `__arrow_c_stream__` gives is no stream"));
    let capsule = given.cast::<PyCapsule>().map_err(|_| none())?;
    let pointer = capsule.pointer_checked(Some(c"arrow_array_stream")).map_err(|_| none())?;
    // SAFETY: by the interface a capsule of this name holds a stream. It is moved out of the capsule, which is alive here,
    // and marked there as released, so that it is released once.
    let stream = unsafe { FFI_ArrowArrayStream::from_raw(pointer.cast().as_ptr()) };
    RecordBatchStreamReader::try_new(stream)
        .map_err(|error| PyTypeError::new_err(format!("{name}: this is not a table of columns: {error}")))
}
