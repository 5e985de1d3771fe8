import { Register } from "bouwsteen";
import { demo } from "bouwsteen/demo";
import { Region } from "./region";

export default function Page() {
    const assessment = Register.parse(demo).assess("gvjb_2021", "2021-09-01");
    const covered = assessment.coverage().filter(seat => seat.status === "covered");
    return (
        <main>
            <p>
                Seats covered: <output id="covered">{covered.length}</output>
            </p>
            <Region register={demo} />
        </main>
    );
}
