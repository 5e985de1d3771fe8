// The words of the domain, with what the library says of each: names, signs, colours.

import { maybeText, options, text } from "./argument.js";
import { told } from "./json.js";
import type { LanguageOption } from "./language.js";
import type { About, Reading, RequirementId, Source, Step, Vocabularies } from "./values/index.js";
import { wordsLibrary } from "./words-library.js";

/** What is shown for a status: signs that can be told apart without colour, and colours that are beside them. */
export interface Shown {
    /** The sign. */
    readonly sign: string;
    /** The sign for where only ASCII can be shown. */
    readonly plainSign: string;
    /** Fill and text colour, as `#rrggbb`. */
    readonly colours: readonly [fill: string, text: string];
    /** Fill and text colour where the ground is dark. */
    readonly coloursInDark: readonly [fill: string, text: string];
}

/** What is said of the words of some vocabularies beside their names. */
export interface WordFacts {
    readonly CoreValue: {
        /** The words of the vision about it, in Dutch. */
        readonly quote: string;
    };
    readonly Force: {
        /** Whether a requirement of this force counts for the verdict of a step. */
        readonly weighs: boolean;
    };
    readonly Freshness: {
        /** Whether details that are so fresh can be relied upon. */
        readonly isReliable: boolean;
    };
    readonly ItemForm: {
        /** Whether those who are there take part, and do not only listen. */
        readonly isParticipatory: boolean;
    };
    readonly ReadingId: {
        /** What can be chosen, the default first. */
        readonly choices: readonly Reading[];
        /** The reading that holds unless the policy says otherwise. */
        readonly default: Reading;
        /** The requirements that are judged by it. */
        readonly requirements: readonly RequirementId[];
    };
    readonly RequirementId: {
        /** What it asks, in a sentence. */
        readonly asks: string;
        /** The step it belongs to; `null` for the order of the steps themselves. */
        readonly step: Step | null;
        /** Whom or what its findings are about. */
        readonly about: About;
        /** Whether its findings decide the verdict of a step. */
        readonly decides: boolean;
        /** Whether it cannot be judged without a number: how many, or how many hours. */
        readonly hasNorm: boolean;
        /** Where it is said. */
        readonly source: Source;
    };
    readonly SeatStatus: Shown & {
        /** Whether somebody can be reached. */
        readonly isCovered: boolean;
    };
    readonly Step: {
        /** 1, 2 or 3. */
        readonly number: number;
    };
    readonly Verdict: Shown & {
        /** Whether something must still be done. */
        readonly isUnmet: boolean;
        /** How bad it is: the higher, the worse. */
        readonly severity: number;
    };
}

/** The name of a vocabulary. Words about lists have no names: a reading says them in sentences. */
export type Vocabulary = Exclude<keyof Vocabularies, "Emptiness" | "Field" | "Meaning">;

/** A word of a vocabulary, and what is said of it. */
export type Word<V extends Vocabulary> = {
    /** As it stands in documents. */
    readonly word: Vocabularies[V];
    /** For people. */
    readonly name: string;
} & (V extends keyof WordFacts ? WordFacts[V] : unknown);

/**
 * Every word of a vocabulary in the order of the catalogue, to show a page, a filter, a legend of one's own.
 *
 * @example
 * ```ts
 * import { words } from "bouwsteen/words";
 *
 * const [covered] = words("SeatStatus", { lang: "en" });
 * covered?.word; // "covered"
 * covered?.sign; // "●"
 * words("PartnerRole", { lang: "nl" }).map(({ word }) => word).length; // 4
 * ```
 */
export function words<V extends Vocabulary>(vocabulary: V, how?: LanguageOption): Word<V>[] {
    const { lang } = options(how, { lang: true });
    const all = told<Word<V>[]>(wordsLibrary().words(text("vocabulary", vocabulary), maybeText("lang", lang)));
    // In the order in which one reads them, where they are printed.
    return all.map(({ word, name, ...facts }) => ({ word, name, ...facts }) as Word<V>);
}
