// The shared cases and bad files of the repository: the same bytes and the same problems as in Rust. Runs in Node and in
// a browser; so it takes the package as it was imported there, and the files as plain data.

/** @param {unknown} a @param {unknown} b */
const same = (a, b) => a === b || JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));

/** A value with the keys of its objects in one order. @param {any} value @returns {any} */
const inOrder = (value) => {
    if (Array.isArray(value)) return value.map(inOrder);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.keys(value).sort().map((key) => [key, inOrder(value[key])]));
};

/** Whether every key that is expected is equal in a row. @param {any} row @param {any} expected */
const agrees = (row, expected) =>
    Object.entries(expected).every(([key, value]) => key in row && same(row[key], value));

const TABLES = { coverage: "coverage", freshness: "freshness", totals: "coverageTotals" };

/**
 * In what the package differs from what is expected, in sentences.
 *
 * @param {typeof import("bouwsteen")} bouwsteen
 * @param {typeof import("bouwsteen/documents")} documents
 * @param {{ cases: any[], rust: any[], bad: any[], rustBad: any[], demo: string }} shared
 */
export function differences(bouwsteen, documents, shared) {
    /** @type {string[]} */
    const wrong = [];
    const byId = new Map(shared.rust.map((outcome) => [outcome.id, outcome]));
    if (byId.size !== shared.cases.length) wrong.push(`Rust told of ${byId.size} of ${shared.cases.length} cases`);
    for (const one of shared.cases) {
        const assessment = assessed(bouwsteen, one);
        for (const found of unreasoned(one, JSON.parse(assessment.stringify({ every: true })))) {
            wrong.push(`case ${one.id}: ${found}`);
        }
        for (const [name, text] of Object.entries(outcome(bouwsteen, documents, one, assessment))) {
            if (!same(byId.get(one.id)?.[name], text)) wrong.push(`case ${one.id}: ${name} is not what Rust made`);
        }
    }
    const rustBad = new Map(shared.rustBad.map((outcome) => [outcome.name, outcome]));
    for (const file of shared.bad) wrong.push(...mistold(bouwsteen, file, rustBad.get(file.name), shared.demo));
    return [...wrong, ...stale(shared.bad)];
}

/** @param {typeof import("bouwsteen")} bouwsteen @param {any} one */
function assessed({ Policy, Register }, one) {
    const own = typeof one.policy === "string" ? Policy.builtIn(one.policy) : Policy.parse(JSON.stringify(one.policy));
    const policy = own.adapt(own.id, { readings: one.readings ?? {} });
    return Register.parse(JSON.stringify(one.register)).assess(policy, one.on);
}

/**
 * What a case comes to, as the texts that cross a boundary.
 *
 * @param {typeof import("bouwsteen")} bouwsteen @param {typeof import("bouwsteen/documents")} documents
 * @param {any} one @param {import("bouwsteen").Assessment} assessment
 */
function outcome(bouwsteen, documents, one, assessment) {
    const { register } = assessment;
    const texts = new documents.Renderer(register, { lang: "en" });
    const explained = (/** @type {any} */ finding) => texts.explanation(assessment.explain(finding)).join("\n");
    return {
        register: register.stringify(),
        fingerprint: register.fingerprint,
        assessment: assessment.stringify({ every: true }),
        readings: assessment.readings().map((effect) => JSON.stringify(effect)),
        explained: assessment.findings().map(explained),
        excerpt: register.excerpt("board", one.on).stringify(),
    };
}

/** What is not as it was reasoned. @param {any} one @param {any} document @returns {string[]} */
function unreasoned(one, document) {
    /** @type {string[]} */
    const wrong = [];
    const complete = (/** @type {string} */ key, /** @type {any[]} */ rows, /** @type {any[]} */ expected) => {
        if (rows.length !== expected.length || !expected.every((row, at) => agrees(rows[at], row))) {
            wrong.push(`${key}: ${JSON.stringify(rows)} instead of ${JSON.stringify(expected)}`);
        }
    };
    for (const [key, expected] of Object.entries(one.expect)) {
        if (key === "judgedOn") {
            if (document.judgedOn !== expected) wrong.push(`judgedOn is ${document.judgedOn}`);
        } else if (key in TABLES) {
            complete(key, document[TABLES[/** @type {keyof typeof TABLES} */ (key)]], expected);
        } else if (key === "steps") {
            const named = new Set(expected.map((/** @type {any} */ row) => row.step));
            complete(key, document.steps.filter((/** @type {any} */ row) => named.has(row.step)), expected);
        } else if (key === "findings" || key === "actions") {
            for (const wanted of expected) {
                const count = document[key].filter((/** @type {any} */ row) => agrees(row, wanted)).length;
                if (count !== 1) wrong.push(`${key}: ${count} match ${JSON.stringify(wanted)}`);
            }
        } else if (key === "noFindings") {
            for (const unwanted of expected) {
                const found = document.findings.some((/** @type {any} */ row) => agrees(row, unwanted));
                if (found) wrong.push(`there is a finding ${JSON.stringify(unwanted)}`);
            }
        } else if (key === "actionOrder") {
            const keys = document.actions.map((/** @type {any} */ action) => action.key);
            const order = keys.filter((/** @type {string} */ key) => expected.includes(key));
            if (!same(order, expected)) wrong.push(`actions come in the order ${order}`);
        } else {
            wrong.push(`unknown expectation \`${key}\``);
        }
    }
    return wrong;
}

/** Bad files of what nobody can hand in here, with the reason. */
const NOT_READ = {
    "nested-too-deep": "an assessment is handed out, and never read",
};

/** What cannot be wrong with a plain object, with the reason; by bad file, where it is. */
const NOT_IN_OBJECTS = {
    "delivery-bad-values /people/3/name": "an object has no key twice",
};

/**
 * What is told otherwise of a bad file than Rust does.
 *
 * @param {typeof import("bouwsteen")} bouwsteen @param {any} file @param {any} rust @param {string} demo
 * @returns {string[]}
 */
function mistold(bouwsteen, file, rust, demo) {
    const { name } = file;
    const expected = readable(name, file.expected);
    if (name in NOT_READ) return expected.document === "assessment" ? [] : [`bad file ${name} can be read`];
    /** @type {any} */
    let told = { problems: [], more: 0 };
    let shown = "";
    try {
        read(bouwsteen, file, demo);
    } catch (error) {
        if (!(error instanceof bouwsteen.ProblemsError)) return [`bad file ${name}: ${error}`];
        told = { problems: error.problems, more: error.more };
        shown = `${error.message} ${error.stack} ${JSON.stringify(error)}`;
    }
    const wrong = [];
    const places = told.problems.map((/** @type {any} */ problem) => ({ code: problem.code, path: problem.path }));
    if (!same(places, expected.problems)) wrong.push(`bad file ${name}: ${JSON.stringify(places)}`);
    if (told.more !== expected.more) wrong.push(`bad file ${name}: ${told.more} more`);
    if (!same({ name, ...told }, readable(name, rust))) wrong.push(`bad file ${name}: not in the words of Rust`);
    for (const hidden of expected.neverShown ?? []) {
        if (shown.includes(hidden)) wrong.push(`bad file ${name} shows ${hidden}`);
    }
    return wrong;
}

/** What stands in the two lists above and is not so any more. @param {any[]} bad @returns {string[]} */
function stale(bad) {
    const places = bad.flatMap(({ name, expected }) =>
        expected.problems.map((/** @type {any} */ problem) => `${name} ${problem.path}`),
    );
    return [
        ...Object.keys(NOT_READ).filter((name) => !bad.some((file) => file.name === name)),
        ...Object.keys(NOT_IN_OBJECTS).filter((place) => !places.includes(place)),
    ].map((gone) => `there is no bad file ${gone} any more`);
}

/** What is expected of a file, without what cannot be wrong with an object. @param {string} name @param {any} expected */
function readable(name, expected) {
    const problems = expected.problems.filter((/** @type {any} */ problem) => !(`${name} ${problem.path}` in NOT_IN_OBJECTS));
    return { ...expected, problems };
}

/**
 * Reads a bad file, and does with it what shows all that is wrong. What comes in as plain objects is read by the strict
 * reader when it is used.
 *
 * @param {typeof import("bouwsteen")} bouwsteen @param {any} file @param {string} demo
 */
function read({ changesFromJSON, Policy, Register }, file, demo) {
    const bytes = Uint8Array.from(atob(file.base64), (letter) => letter.charCodeAt(0));
    const plain = () => JSON.parse(new TextDecoder().decode(bytes));
    const register = () => Register.parse(file.register ?? demo);
    switch (file.expected.document) {
        case "register":
            return Register.parse(bytes);
        case "policy":
            return Policy.parse(bytes);
        case "changes":
            return register().with(changesFromJSON(bytes));
        case "delivery":
            return register().reconcile(plain(), { mostEnded: 20 });
        case "reconciliation":
            return register().applyReconciliation(plain());
        default:
            throw new Error(`unknown document ${file.expected.document}`);
    }
}
