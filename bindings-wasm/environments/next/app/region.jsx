"use client";

import { Register } from "bouwsteen";
import { useState } from "react";

/** Asks again in the browser when the day changes; the first time also on the server. */
export function Region({ register }) {
    const [on, setOn] = useState("2021-09-01");
    const covered = Register.parse(register).coverage(on).filter(seat => seat.status === "covered");
    return (
        <form>
            <input id="day" type="date" value={on} onChange={event => setOn(event.target.value)} />
            <output id="on-that-day">{covered.length}</output>
        </form>
    );
}
