// Made from the types of core by `cargo xtask codegen`.
// What an edition of the country says.

/** A youth region of an edition. */
export interface YouthRegion {
    /** Its CBS code. */
    readonly code: string;
    /** Its name: the one used in the programme where there is one, else that of CBS. */
    readonly name: string;
}

/** A municipality of an edition. */
export interface Municipality {
    /** Its CBS code. */
    readonly code: string;
    /** Its name. */
    readonly name: string;
    /** Its province, where known. */
    readonly province?: string;
    /** The youth region it belongs to in this edition. */
    readonly region: string;
    /** Its Veilig Thuis region in 2021, where known (`VT05`). */
    readonly veiligThuisRegion?: string;
    /** Its centre, where known. */
    readonly centroid?: Centroid;
}

/** A place, in degrees (WGS 84). */
export interface Centroid {
    /** Degrees north. */
    readonly lat: number;
    /** Degrees east. */
    readonly lon: number;
}

/** A municipality that went into another. */
export interface Merger {
    /** The municipality that is no more. */
    readonly from: string;
    /** The one it went into. */
    readonly into: string;
    /** Since when. As `2021-09-01`. */
    readonly on: string;
}
