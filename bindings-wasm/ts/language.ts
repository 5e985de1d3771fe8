// The languages in which the library speaks.

/** The languages in which the library speaks: Dutch, and English. */
export type Language = "nl" | "en";

/** The same text in both languages. */
export interface Said {
    readonly nl: string;
    readonly en: string;
}

/** In which language. */
export interface LanguageOption {
    /** Dutch when left out. */
    readonly lang?: Language | undefined;
}
