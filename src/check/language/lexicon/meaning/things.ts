export const THINGS_MEANING: Readonly<Record<string, string>> = {}
