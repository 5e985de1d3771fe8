"""A list of 200,000 rows in polars: read, checked and set beside the register, as one would write it by hand.

The checks are those that the list needs and no more: Dutch mobile and fixed numbers, e-mail, dates as day-month-year,
municipalities by code; matching by e-mail that occurs once on both sides, then by name.
"""

import os

os.environ["POLARS_MAX_THREADS"] = "1"  # Read when polars is imported.

from io import BytesIO

import polars as pl

from protocol import run

CONFIRMED, CHANGED, JOINED, UNCLEAR, REFUSED = range(5)
"""What becomes of a row, as in `kind.u8`."""

EMAIL = (
    r"^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
    r"(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$"
)
PHONE = r"^\+31(?:6[1-58][0-9]{7}|88[0-9]{7}|[1-57][0-9]{8})$"


def folded(name: str) -> pl.Expr:
    """A name as it is compared."""
    return pl.col(name).str.normalize("NFKC").str.to_lowercase().str.replace_all(r"\s+", " ").str.strip_chars()


def load(directory):
    """The bytes of the list, and the register as a frame."""
    known = pl.read_csv(directory / "known.csv", separator=";", schema_overrides={"phone": pl.String})
    known = known.with_columns(key=folded("name"), address=pl.col("email").str.to_lowercase())
    places = pl.read_csv(directory / "places.csv")["code"]
    return (directory / "list.csv").read_bytes(), known, places


def once(frame: pl.DataFrame, column: str) -> pl.DataFrame:
    """The rows whose value of a column occurs once in their organisation."""
    return frame.filter(pl.len().over("organisation", column) == 1)


def work(facts):
    """What becomes of every row, and which contact it is."""
    text, known, places = facts
    rows = pl.read_csv(BytesIO(text), separator=";", infer_schema=False, row_index_name="row")
    rows = rows.rename({"Naam": "name", "Organisatie": "organisation", "E-mail": "email"})
    digits = pl.col("Telefoon").str.replace_all(r"[^0-9+]", "")
    rows = rows.with_columns(
        key=folded("name"),
        address=pl.col("email").str.to_lowercase(),
        phone=pl.when(digits.str.starts_with("0")).then("+31" + digits.str.slice(1)).otherwise(digits),
        place=pl.col("Gemeente").str.to_uppercase(),
        date=pl.col("Laatst gecontroleerd").str.to_date("%d-%m-%Y", strict=False),
    )
    rows = rows.with_columns(
        refused=~(
            pl.col("email").str.contains(EMAIL)
            & pl.col("phone").str.contains(PHONE)
            & pl.col("place").is_in(places.implode())
            & pl.col("date").is_not_null()
        ),
    )
    by_email = once(rows, "address").join(
        once(known, "address").select("organisation", "address", "contact"), on=["organisation", "address"]
    )
    rest = rows.join(by_email.select("row"), on="row", how="anti")
    free = known.join(by_email.select("contact"), on="contact", how="anti")
    by_name = once(rest, "key").join(
        once(free, "key").select("organisation", "key", "contact"), on=["organisation", "key"]
    )
    found = pl.concat([by_email.select("row", "contact"), by_name.select("row", "contact")])
    rows = rows.join(found, on="row", how="left", maintain_order="left")
    rows = rows.join(
        known.select("contact", "function", known_phone="phone", known_address="address", known_key="key"),
        on="contact",
        how="left",
        maintain_order="left",
    )
    same = (
        (pl.col("phone") == pl.col("known_phone"))
        & (pl.col("address") == pl.col("known_address"))
        & (pl.col("key") == pl.col("known_key"))
        & (pl.col("Functie") == pl.col("function"))
    )
    alone = (pl.len().over("organisation", "key") == 1) | (pl.len().over("organisation", "address") == 1)
    return rows.select(
        kind=pl.when("refused").then(REFUSED)
        .when(pl.col("contact").is_not_null() & same).then(CONFIRMED)
        .when(pl.col("contact").is_not_null()).then(CHANGED)
        .when(alone).then(JOINED)
        .otherwise(UNCLEAR),
        contact=pl.col("contact").fill_null(-1),
    )


def results(_, rows: pl.DataFrame) -> dict:
    """Both columns as arrays."""
    return {"kind.u8": rows["kind"].to_numpy(), "contact.i32": rows["contact"].to_numpy()}


if __name__ == "__main__":
    run("polars", pl.__version__, load, work, results)
