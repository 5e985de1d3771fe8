/** @type {import("next").NextConfig} */
export default {
    // The packages stand one folder up, beside those of the other apps.
    turbopack: { root: new URL("..", import.meta.url).pathname },
};
