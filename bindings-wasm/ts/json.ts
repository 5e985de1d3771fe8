// What the library tells, as plain objects.

/** What a library told as JSON. Its type is what the library promises; the tests see that it keeps it. */
export function told<T>(json: string): T {
    return JSON.parse(json) as T;
}

/** The same of what may not be there: `null` in JSON, `undefined` for who asked. */
export function toldIfAny<T>(json: string): T | undefined {
    return told<T | null>(json) ?? undefined;
}
