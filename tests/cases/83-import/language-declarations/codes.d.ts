export declare namespace Reply {
    type Text = "a";
    /** All is well. */
    const Fine: 200
    const Gone: 410;
    const Lost: -1;
    const Name: "reply";
    const Any: number;
    function make(code: 5): 6;
}
export declare const Frame: {
    readonly DATA: 0;
    /** @deprecated */
    readonly PRIORITY: 2;
    readonly "PING": 6;
    readonly MODE: "text";
    SIZE: number;
    nested: { readonly A: 1 };
};
export declare class Limits {
    static readonly MAX_RETRIES: 3;
    readonly limit: Limits;
}
export declare const check: (code: 7) => boolean;
interface Options { readonly code: 8 }
